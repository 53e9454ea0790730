import { asksFor } from "../../home/pledge-item.ts";
import { momentOf, whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** Places that are held until somebody answers. */
export function offersSection({ home }: DigestModel, text: Text): DigestSection | undefined {
  const lines = home.pledges.items.flatMap((seen) => {
    const { pledge, shift, organisation, initiative } = seen;
    if (!pledge.offer || asksFor(seen, home.now) !== "ANSWER") return [];
    const { places, expiresAt } = pledge.offer;
    const about = { organisation: organisation.name, title: initiative.title, when: whenOf(text, shift) };
    return [text.mrkdwn("digest.offer", { ...about, places, until: momentOf(text, expiresAt, shift.zone) })];
  });
  return unlessSilent(text.mrkdwn("digest.offers"), lines);
}
