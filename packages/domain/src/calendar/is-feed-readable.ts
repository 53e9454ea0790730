import type { Actor } from "../access/actor.ts";
import { personNow } from "../access/person-now.ts";
import { mayHaveCalendarOf } from "../access/policy.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Reader } from "../store/reader.ts";
import type { CalendarFeed } from "./calendar-feed.ts";

/**
 * True while a calendar is not revoked and whoever opened it might open it anew, by what they are now: the address shall not be
 * a way around a role or a token that was taken away.
 */
export async function isFeedReadable(
  reader: Reader,
  feed: CalendarFeed,
  now: Temporal.Instant,
): Promise<boolean> {
  if (feed.revokedAt) return false;
  const opener = await openerNow(reader, feed, now);
  return opener !== undefined && mayHaveCalendarOf(opener, feed.scope);
}

async function openerNow(
  reader: Reader,
  { landlordId, openedBy }: CalendarFeed,
  now: Temporal.Instant,
): Promise<Actor | undefined> {
  if (!openedBy) return undefined;
  const source = "API";
  switch (openedBy.kind) {
    case "PERSON":
      return personNow(reader, landlordId, openedBy.personId);
    case "SERVICE": {
      const [token] = await reader.serviceTokens.byIds([openedBy.tokenId]);
      if (!token || token.revokedAt) return undefined;
      const { id: tokenId, scopes, expiresAt } = token;
      const isExpired = expiresAt !== null && Temporal.Instant.compare(expiresAt, now) <= 0;
      return isExpired ? undefined : { kind: "SERVICE", landlordId, source, tokenId, scopes };
    }
    case "OPERATOR":
      return { kind: "OPERATOR", landlordId, source };
    default:
      return assertNever(openedBy);
  }
}
