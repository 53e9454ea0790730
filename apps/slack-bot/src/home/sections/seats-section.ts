import { button, section } from "../../kit/blocks.ts";
import { giveUpButton } from "../../seat/seat-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel, OwnSeat } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** The shifts that one is to come to oneself. */
export function seatsSection({ seats }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    name: "seats",
    heading: text.plain("home.seatsHeading"),
    items: seats.map((own) => seatItem(own, text)),
    most: 10,
  });
}

function seatItem({ seat, seen }: OwnSeat, text: Text) {
  const { initiative, organisation, shift } = seen;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const facts = { ...about, location: shift.location, organisation: organisation.name };
  return [section(text.mrkdwn("home.seat", facts), button(giveUpButton(text, seat.pledgeId, about)))];
}
