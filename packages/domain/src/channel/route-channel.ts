import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { ChatChannel } from "../chat/chat-channel.ts";
import type { Deps } from "../kernel/deps.ts";
import type { DistrictId, RouteId } from "../kernel/ids.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { RoutePace } from "./channel-route.ts";
import { type ChannelOfAnotherWorkspace, checkChannel } from "./check-channel.ts";

export type RouteChannel = {
  readonly channel: ChatChannel;
  readonly districtId: DistrictId;
  readonly pace: RoutePace;
};
export type ChannelRouted = { readonly routeId: RouteId; readonly pace: RoutePace };
export type RouteChannelRefusal =
  | NotAllowed
  | InvalidInput
  | ChannelOfAnotherWorkspace
  | NotFound<"District">;

/** Lets a channel hear of a district; where it does already, at that pace from now on. */
export async function routeChannel(
  deps: Deps,
  actor: Actor,
  input: RouteChannel,
  key: string | null,
): Promise<Result<ChannelRouted, RouteChannelRefusal | CommandKeyReused>> {
  const { channel, districtId, pace } = input;
  const command = { actor, name: "routeChannel", key, input };
  return deps.store.transaction<ChannelRouted, RouteChannelRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const checked = await checkChannel(tx, channel);
    if (!checked.ok) return checked;
    if (!(await tx.districts.byId(districtId))) return err({ type: "DistrictNotFound" });
    const there = await tx.channelRoutes.lockOf(channel, districtId);
    if (there) {
      await tx.channelRoutes.save({ ...there, pace });
      if (there.pace !== pace) await record(deps, tx, command, there.id, { pace: [there.pace, pace] });
      return ok({ routeId: there.id, pace });
    }
    const { landlordId } = actor;
    const id = deps.ids.next("route");
    await tx.channelRoutes.insert({ id, landlordId, channel, districtId, pace });
    await record(deps, tx, command, id, { channel, districtId, pace: [null, pace] });
    return ok({ routeId: id, pace });
  });
}
