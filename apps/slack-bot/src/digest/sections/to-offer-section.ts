import { placesLeft } from "@socialsmart/domain/shift/shift-phase";
import { rosterAbout } from "../../home/roster-lines.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** Free places that nobody but a coordinator offers to those who wait. */
export function toOfferSection({ home }: DigestModel, text: Text): DigestSection | undefined {
  const lines = (home.queue?.toOffer.items ?? []).map((placed) => {
    const { shift, offeredPlaces, waitlistedPlaces: waiting } = placed.roster;
    const places = placesLeft({ ...shift, offered: offeredPlaces });
    return text.mrkdwn("digest.toOffer", { ...rosterAbout(placed, text), places, waiting });
  });
  return unlessSilent(text.mrkdwn("digest.toOffers"), lines);
}
