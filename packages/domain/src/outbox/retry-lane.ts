import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { tellChannelSeenTo } from "../chat/tell-channel-seen-to.ts";
import type { Deps } from "../kernel/deps.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { channelOfLane, type Lane } from "./lane.ts";

export type RetryLane = { readonly lane: Lane };
export type LaneRetried = { readonly lane: Lane };
export type RetryLaneRefusal =
  | NotAllowed
  /** Nothing holds it up: what is in it is told as it is. */
  | { readonly type: "LaneNotResting" };

/**
 * Has a lane that rests after a failure tried again at once, and its channel where that was parked. The chat platform may, where it
 * has taken something in the channel.
 */
export async function retryLane(
  deps: Deps,
  actor: Actor,
  { lane }: RetryLane,
  key: string | null,
): Promise<Result<LaneRetried, RetryLaneRefusal | CommandKeyReused>> {
  const command = { actor, name: "retryLane", key, input: { lane } };
  return deps.store.transaction<LaneRetried, RetryLaneRefusal>(command, async (tx) => {
    const isFoundOpen = actor.kind === "SYSTEM" && actor.source === "CHAT";
    if (!mayPlan(actor) && !isFoundOpen) return err({ type: "NotAllowed" });
    const place = channelOfLane(lane);
    const isParked = place?.landlordId === actor.landlordId && (await tx.parkedRoutes.delete(place.channel));
    const rested = await tx.deliveries.endRest(lane, deps.clock.now());
    if (!isParked && !rested) return err({ type: "LaneNotResting" });
    if (isParked) await tellChannelSeenTo(tx, place.channel, deps.clock.now());
    await record(deps, tx, command, actor.landlordId, { lane, retried: true });
    return ok({ lane });
  });
}
