import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";

export const ALL_CAME = "attendance.all-came";
export const OPEN_REPORT = "attendance.open";

/** Everybody came of whom nobody has said anything yet. */
export function allCameButton(text: Text, shiftId: ShiftId, about: About): ButtonSpec {
  const spoken = text.plain("attendance.allCameSpoken", about);
  return {
    actionId: ALL_CAME,
    label: text.plain("attendance.allCame"),
    value: shiftId,
    spoken,
    isMain: true,
  };
}

/** Opens the form that says it of each. */
export function reportButton(
  text: Text,
  shiftId: ShiftId,
  { title, when, isReported }: About & { readonly isReported: boolean },
): ButtonSpec {
  const [label, spoken] = isReported
    ? [text.plain("attendance.change"), text.plain("attendance.changeSpoken", { title, when })]
    : [text.plain("attendance.report"), text.plain("attendance.reportSpoken", { title, when })];
  return { actionId: OPEN_REPORT, label, value: shiftId, spoken };
}
