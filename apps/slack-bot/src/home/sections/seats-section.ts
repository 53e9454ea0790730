import { section } from "../../kit/blocks.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";
import { seatItem } from "../seat-item.ts";

/** The shifts that one is to come to oneself; whoever is there for that alone is told where there are none. */
export function seatsSection(
  { seats, memberships, speaksForSomebody }: HomeModel,
  text: Text,
): HomeSection | undefined {
  const isParticipant = memberships.some(({ roles }) => roles.includes("PARTICIPANT"));
  const none = isParticipant && !speaksForSomebody ? [[section(text.mrkdwn("seat.none"))]] : [];
  return unlessEmpty({
    name: "seats",
    heading: text.plain("home.seatsHeading"),
    items: seats.length > 0 ? seats.map((own) => seatItem(own, text)) : none,
    most: 10,
  });
}
