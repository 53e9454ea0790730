import type { Text } from "../../texts/text.ts";
import type { HomeModel } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";
import { seatItem } from "../seat-item.ts";

/** The shifts that one is to come to oneself. */
export function seatsSection({ seats }: HomeModel, text: Text): HomeSection | undefined {
  return unlessEmpty({
    name: "seats",
    heading: text.plain("home.seatsHeading"),
    items: seats.map((own) => seatItem(own, text)),
    most: 10,
  });
}
