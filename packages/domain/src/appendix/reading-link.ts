import type { AppendixId, LandlordId, PersonId } from "../kernel/ids.ts";
import { type Appendix, isOpen } from "./appendix.ts";

/**
 * An address with a secret in it at which one person reads one appendix, for people who have no sign-in: whom chat shows it, or an
 * e-mail brings it. There is one of each appendix and person: to make it anew is to take back the earlier. Only the secret's digest is
 * kept.
 */
export type ReadingLink = {
  readonly landlordId: LandlordId;
  readonly appendixId: AppendixId;
  readonly personId: PersonId;
  readonly digest: string;
  readonly expiresAt: Temporal.Instant;
};

/** How long a link serves, at least. */
export const READING_LINK_VALID_FOR = Temporal.Duration.from({ hours: 14 * 24 });

/** When a link serves no more that is sent of this appendix now: one of an offer serves as long as that can be signed. */
export function expiryOfMailedLink(
  appendix: Pick<Appendix, "state" | "offer">,
  zone: string,
  now: Temporal.Instant,
): Temporal.Instant {
  const usual = now.add(READING_LINK_VALID_FOR);
  if (!isOpen(appendix) || !appendix.offer) return usual;
  const closes = appendix.offer.validUntil.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  return Temporal.Instant.compare(closes, usual) > 0 ? closes : usual;
}
