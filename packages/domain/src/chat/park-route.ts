import type { SystemActor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Initiative } from "../initiative/initiative.ts";
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
 * Notes that a channel takes nothing, and has the coordinators of its initiatives told elsewhere: those of an initiative that
 * names none are its host's. The chat platform causes it, and no person.
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

/** Where no initiative has coordinators of its own to tell, whoever coordinates is told what the channel heard of. */
async function tellOfRoutes(tx: Transaction, channel: ChatChannel, now: Temporal.Instant): Promise<void> {
  const [route] = await tx.channelRoutes.listByChannel(channel);
  if (!route) return;
  const members = await tx.memberships.listAll();
  const coordinators = members.filter(({ roles }) => roles.includes("COORDINATOR"));
  for (const personId of new Set(coordinators.map((member) => member.personId))) {
    const fact = { type: "YourRouteClosed", routeId: route.id, personId } as const;
    await tx.outbox.append(laneOfPerson(personId), fact, now);
  }
}

async function coordinatorsOf(
  tx: Transaction,
  { coordinatorIds, hostOrganisationId, state }: Initiative,
): Promise<readonly PersonId[]> {
  if (state === "COMPLETED" || state === "CANCELLED") return [];
  if (coordinatorIds.length > 0) return coordinatorIds;
  const members = await tx.memberships.listByOrganisation(hostOrganisationId);
  return members.flatMap(({ personId, roles }) => (roles.includes("COORDINATOR") ? [personId] : []));
}
