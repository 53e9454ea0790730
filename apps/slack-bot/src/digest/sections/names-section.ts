import { isPast, nameBy } from "@socialsmart/domain/shift/shift-deadlines";
import { asksFor } from "../../home/pledge-item.ts";
import { momentOf, whenOf } from "../../texts/dates.ts";
import type { Text } from "../../texts/text.ts";
import { type DigestModel, type DigestSection, unlessSilent } from "../digest-section.ts";

/** So long before they are due names are worth a line. */
const SOON_HOURS = 72;

/** Places that are released unless they get names soon. */
export function namesSection({ home }: DigestModel, text: Text): DigestSection | undefined {
  const lines = home.pledges.items.flatMap((seen) => {
    const { pledge, shift, organisation, initiative } = seen;
    const due = nameBy(shift);
    const isSoon = due && isPast(due.subtract({ hours: SOON_HOURS }), home.now);
    if (!isSoon || asksFor(seen, home.now) !== "NAMES") return [];
    const about = { organisation: organisation.name, title: initiative.title, when: whenOf(text, shift) };
    const places = pledge.places - pledge.named;
    return [text.mrkdwn("digest.name", { ...about, places, by: momentOf(text, due, shift.zone) })];
  });
  return unlessSilent(text.mrkdwn("digest.names"), lines);
}
