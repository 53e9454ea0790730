import type { PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import { cut } from "../kit/cut.ts";
import type { Text } from "../texts/text.ts";

export const UNDO_PLEDGE = "pledge.undo";
export const CHANGE_PLEDGE = "pledge.change";
export const OPEN_PLEDGE = "pledge.open";
/** Opens the form filled in as far as a text is understood. */
export const OPEN_BY_TEXT = "mention.open-form";

export const SEE_OWN_PLEDGES = "pledge.see-own";

/** What the button to an empty form carries: somebody who types no more gets that form too. */
const BARE = "/pledge";

/** As much of a text as a button carries, and as a reader looks at. */
const CARRIED_AT_MOST = 500;

/** What a button is about, for those who hear it instead of seeing where it stands. */
export type About = { readonly title: string; readonly when: string };

/** The way back right after pledging. */
export function undoButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const spoken = text.plain("pledge.undoSpoken", about);
  return { actionId: UNDO_PLEDGE, label: text.plain("pledge.undo"), value: pledgeId, spoken };
}

/** Takes back a pledge that was made some time ago: asks first. */
export function withdrawButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const label = text.plain("pledge.withdraw");
  const confirm = {
    title: text.plain("pledge.withdrawTitle"),
    text: text.plain("pledge.withdrawConsequence", about),
    yes: label,
    no: text.plain("pledge.withdrawNot"),
  };
  const spoken = text.plain("pledge.withdrawSpoken", about);
  return { actionId: UNDO_PLEDGE, label, value: pledgeId, spoken, confirm };
}

export function changeButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const spoken = text.plain("pledge.changeSpoken", about);
  return { actionId: CHANGE_PLEDGE, label: text.plain("pledge.change"), value: pledgeId, spoken };
}

export function openButton(
  text: Text,
  shiftId: ShiftId,
  { title, when, isFull }: About & { isFull: boolean },
): ButtonSpec {
  const label = text.plain(isFull ? "pledge.openQueue" : "pledge.open");
  const spoken = text.plain("pledge.openSpoken", { label, title, when });
  return { actionId: OPEN_PLEDGE, label, value: shiftId, spoken };
}

/** The way on where a text alone does not do: the form about what was typed. */
export function formByTextButton(label: string, typed: string): ButtonSpec {
  return { actionId: OPEN_BY_TEXT, label, value: cut(typed, CARRIED_AT_MOST), isMain: true };
}

/** The way to the form, where nothing was typed that could be in it. */
export function pledgeFormButton(text: Text): ButtonSpec {
  return { actionId: OPEN_BY_TEXT, label: text.plain("mention.openForm"), value: BARE };
}

/** What a button to the form carries, as a reader of texts is to get it. */
export function textCarried(value: string): string {
  return value === BARE ? "" : value;
}

/** Shows whoever presses it their organisations' pledges, and places with their own name. */
export function ownPledgesButton(text: Text): ButtonSpec {
  return { actionId: SEE_OWN_PLEDGES, label: text.plain("pledge.seeOwn"), value: "own" };
}
