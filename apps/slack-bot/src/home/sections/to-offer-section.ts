import { placesLeft } from "@socialsmart/domain/shift/shift-phase";
import { button, section } from "../../kit/blocks.ts";
import { offerFreeButton } from "../../shift/shift-buttons.ts";
import { whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import type { HomeModel, PlacedRoster } from "../home-model.ts";
import { type HomeSection, unlessEmpty } from "../home-section.ts";

/** Shifts so near that only a coordinator offers their free places to those who wait. */
export function toOfferSection({ queue }: HomeModel, text: Text): HomeSection | undefined {
  if (!queue) return undefined;
  const { items, isCut } = queue.toOffer;
  return unlessEmpty({
    ...{ name: "to-offer", heading: text.plain("home.toOfferHeading"), most: 6, isCut },
    items: items.map((one) => toOfferItem(one, text)),
  });
}

function toOfferItem({ initiative, roster }: PlacedRoster, text: Text) {
  const { shift, offeredPlaces, waitlistedPlaces: waiting } = roster;
  const about = { title: initiative.title, when: whenOf(text, shift) };
  const places = placesLeft({ ...shift, offered: offeredPlaces });
  const line = text.mrkdwn("home.toOffer", { ...about, places, waiting });
  return [section(line, button(offerFreeButton(text, shift.id, about)))];
}
