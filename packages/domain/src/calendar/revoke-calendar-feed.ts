import type { Actor } from "../access/actor.ts";
import { mayHaveCalendarOf } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { CalendarFeedId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

export type RevokeCalendarFeed = { readonly feedId: CalendarFeedId };
export type CalendarFeedRevoked = { readonly feedId: CalendarFeedId };
export type RevokeCalendarFeedRefusal =
  | NotAllowed
  | NotFound<"CalendarFeed">
  | { readonly type: "CalendarFeedRevokedBefore"; readonly revokedAt: string };

/** Makes a calendar's address useless from now on. Whoever may open one of the same shifts may revoke it. */
export async function revokeCalendarFeed(
  deps: Deps,
  actor: Actor,
  { feedId }: RevokeCalendarFeed,
  key: string | null,
): Promise<Result<CalendarFeedRevoked, RevokeCalendarFeedRefusal | CommandKeyReused>> {
  const command = { actor, name: "revokeCalendarFeed", key, input: { feedId } };
  return deps.store.transaction<CalendarFeedRevoked, RevokeCalendarFeedRefusal>(command, async (tx) => {
    const feed = await tx.calendarFeeds.lockById(feedId);
    if (!feed) return err({ type: "CalendarFeedNotFound" });
    if (!mayHaveCalendarOf(actor, feed.scope)) return err({ type: "NotAllowed" });
    const { revokedAt } = feed;
    if (revokedAt) return err({ type: "CalendarFeedRevokedBefore", revokedAt: revokedAt.toString() });
    await tx.calendarFeeds.save({ ...feed, revokedAt: deps.clock.now() });
    await record(deps, tx, command, feedId, { revoked: true });
    return ok({ feedId });
  });
}
