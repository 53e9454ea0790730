import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";

export const NAME_PEOPLE = "pledge.name-people";
export const GIVE_UP_SEAT = "seat.give-up";
export const UNNAME_PERSON = "seat.unname";

/** Opens the names on a pledge's places. */
export function namePeopleButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const spoken = text.plain("seat.nameSpoken", about);
  return { actionId: NAME_PEOPLE, label: text.plain("seat.name"), value: pledgeId, spoken };
}

/** The same of one whose places all have names. */
export function seeNamesButton(text: Text, pledgeId: PledgeId): ButtonSpec {
  return { actionId: NAME_PEOPLE, label: text.plain("seat.see"), value: pledgeId };
}

/** Takes one's own name off the place of a pledge: asks first. */
export function giveUpButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const label = text.plain("seat.giveUp");
  const confirm = {
    title: text.plain("seat.giveUpTitle"),
    text: text.plain("seat.giveUpConsequence", about),
    yes: label,
    no: text.plain("seat.giveUpNot"),
  };
  const spoken = text.plain("seat.giveUpSpoken", about);
  return { actionId: GIVE_UP_SEAT, label, value: pledgeId, spoken, confirm };
}
