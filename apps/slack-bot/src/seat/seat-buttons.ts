import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { ButtonSpec } from "../kit/blocks.ts";
import type { About } from "../pledge/pledge-buttons.ts";
import type { Text } from "../texts/text.ts";

export const GIVE_UP_SEAT = "seat.give-up";
export const UNNAME_PERSON = "seat.unname";

/** Takes one's own name off the place of a pledge. */
export function giveUpButton(text: Text, pledgeId: PledgeId, about: About): ButtonSpec {
  const spoken = text.plain("people.giveUpSpoken", about);
  return { actionId: GIVE_UP_SEAT, label: text.plain("people.giveUp"), value: pledgeId, spoken };
}
