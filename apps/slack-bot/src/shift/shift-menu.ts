import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { type ButtonSpec, option } from "../kit/blocks.ts";
import type { MenuSpec } from "../kit/menus.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";

export const MANAGE_SHIFT = "shift.manage";
const SHIFT_DEEDS = ["pledges", "change", "offer", "cancel", "series"] as const;
/** What a coordinator does with a shift; a menu has room for five. */
export type ShiftDeed = (typeof SHIFT_DEEDS)[number];

/** The coordinators' menu of a shift. Everybody sees it on a card: whoever else chooses in it is told so. */
export function shiftMenu({ id, seriesId }: Pick<Shift, "id" | "seriesId">, text: Text): MenuSpec {
  const deeds = SHIFT_DEEDS.filter((deed) => deed !== "series" || seriesId !== null);
  return {
    actionId: MANAGE_SHIFT,
    options: deeds.map((deed) => option(text.plain(`manage.${deed}`), `${deed}:${id}`)),
  };
}

/** Opens the list of a shift's pledges, for a coordinator to look at and change. */
export function seePledgesButton(text: Text, shiftId: ShiftId): ButtonSpec {
  return { actionId: MANAGE_SHIFT, label: text.plain("manage.seePledges"), value: `pledges:${shiftId}` };
}

/** Opens the list of a shift's pledges, for a coordinator to answer there. */
export function openPledgesButton(text: Text, shiftId: ShiftId, about: About): ButtonSpec {
  const label = text.plain("manage.answer");
  const spoken = text.plain("manage.answerSpoken", about);
  return { actionId: MANAGE_SHIFT, label, value: `pledges:${shiftId}`, spoken };
}

/** Reads an option of the menu: `change:shift_…`. */
export function parseShiftDeed(value: string): { deed: ShiftDeed; id: string } | undefined {
  const [verb = "", id = ""] = value.split(":");
  const deed = SHIFT_DEEDS.find((one) => one === verb);
  return deed && { deed, id };
}
