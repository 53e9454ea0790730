import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import { tellHearsNoMore } from "../chat/tell-channel-seen-to.ts";
import type { Deps } from "../kernel/deps.ts";
import type { RouteId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";

export type UnrouteChannel = { readonly routeId: RouteId };
export type ChannelUnrouted = { readonly routeId: RouteId };
export type UnrouteChannelRefusal = NotAllowed | NotFound<"Route">;

/** Ends that a channel hears of a district. */
export async function unrouteChannel(
  deps: Deps,
  actor: Actor,
  { routeId }: UnrouteChannel,
  key: string | null,
): Promise<Result<ChannelUnrouted, UnrouteChannelRefusal | CommandKeyReused>> {
  const command = { actor, name: "unrouteChannel", key, input: { routeId } };
  return deps.store.transaction<ChannelUnrouted, UnrouteChannelRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const route = await tx.channelRoutes.lockById(routeId);
    if (!route) return err({ type: "RouteNotFound" });
    await tx.channelRoutes.delete(routeId);
    const { channel, districtId, pace } = route;
    if (await tx.parkedRoutes.find(channel)) await tellHearsNoMore(tx, routeId, deps.clock.now());
    await record(deps, tx, command, routeId, { channel, districtId, pace: [pace, null] });
    return ok({ routeId });
  });
}
