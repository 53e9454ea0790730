import type { KnownBlock } from "@slack/types";
import { button, section } from "../kit/blocks.ts";
import { giveUpButton } from "../seat/seat-buttons.ts";
import { whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import type { OwnSeat } from "./home-model.ts";

/** A shift that one is to come to oneself, with the way out of it. */
export function seatItem({ seat, seen }: OwnSeat, text: Text): readonly KnownBlock[] {
  const { initiative, organisation, shift } = seen;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const facts = { ...about, location: shift.location, organisation: organisation.name };
  return [section(text.mrkdwn("home.seat", facts), button(giveUpButton(text, seat.pledgeId, about)))];
}
