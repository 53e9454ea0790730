import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";

export const OPEN_VERIFY = "hours.open-verify";
export const OPEN_VERIFY_ALL = "hours.open-verify-all";

/** What the button's value is where all that waits is meant. */
export const ALL_SHIFTS = "all";

/** Shows what of a shift would be verified. */
export function verifyButton(text: Text, shiftId: ShiftId, about: About): ButtonSpec {
  const spoken = text.plain("hours.verifySpoken", about);
  return { actionId: OPEN_VERIFY, label: text.plain("hours.verify"), value: shiftId, spoken };
}

/** Shows all that would be verified. */
export function verifyAllButton(text: Text): ButtonSpec {
  return { actionId: OPEN_VERIFY_ALL, label: text.plain("hours.verifyAll"), value: ALL_SHIFTS, isMain: true };
}
