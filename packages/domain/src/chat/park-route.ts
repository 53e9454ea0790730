import type { SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import { allCoordinators, coordinatorsOf } from "../initiative/coordinators-of.ts";
import { mayTakeShifts } from "../initiative/initiative-states.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import { ok, type Result } from "../kernel/result.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { ChatChannel } from "./chat-channel.ts";

export type ParkRoute = { readonly channel: ChatChannel; readonly error: string };

/** False where it was parked before, which nobody is told again. */
export type RouteParked = { readonly isNew: boolean };

/**
 * Notes that a channel takes nothing, and has the coordinators of its initiatives told elsewhere. The chat platform causes it,
 * and no person.
 */
export async function parkRoute(
  deps: Deps,
  actor: SystemActor,
  { channel, error }: ParkRoute,
  key: string | null,
): Promise<Result<RouteParked, CommandKeyReused>> {
  const input = { channel, error };
  const command = { actor, name: "parkRoute", key, input };
  const { landlordId } = actor;
  return deps.store.transaction<RouteParked, never>(command, async (tx) => {
    if (await tx.parkedRoutes.find(channel)) return ok({ isNew: false });
    const parkedAt = deps.clock.now();
    await tx.parkedRoutes.insert({ ...channel, landlordId, error, parkedAt });
    const told = new Set<PersonId>();
    for (const initiative of await tx.initiatives.listByChannel(channel)) {
      if (!mayTakeShifts(initiative.state)) continue;
      for (const personId of await coordinatorsOf(tx, initiative)) {
        if (told.has(personId)) continue;
        told.add(personId);
        const fact = { type: "YourChannelClosed", initiativeId: initiative.id, personId } as const;
        await tx.outbox.append(laneOfPerson(personId), fact, parkedAt);
      }
    }
    if (told.size === 0) await tellOfRoutes(tx, channel, parkedAt);
    await record(deps, tx, command, landlordId, { channel, parked: error });
    return ok({ isNew: true });
  });
}

/** Where no initiative lives any more, whoever coordinates is told what the channel heard of. */
async function tellOfRoutes(tx: Transaction, channel: ChatChannel, now: Temporal.Instant): Promise<void> {
  const [route] = await tx.channelRoutes.listByChannel(channel);
  if (!route) return;
  for (const personId of await allCoordinators(tx)) {
    const fact = { type: "YourRouteClosed", routeId: route.id, personId } as const;
    await tx.outbox.append(laneOfPerson(personId), fact, now);
  }
}
