import { type DatabaseOptions, openDatabase } from "@socialsmart/database/open-database";
import type { PersonActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Ids, OrganisationId } from "@socialsmart/domain/kernel/ids";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import type { Store } from "@socialsmart/domain/store/store";
import { systemClock } from "@socialsmart/runtime/clock";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import type { Contender } from "./contender.ts";
import { granted, type OneOfEach, pledgeOne } from "./town.ts";

/** The product: the use cases on the store, each command with a key of its own. */
export async function openOurs(options: DatabaseOptions, { contact }: OneOfEach): Promise<Contender> {
  const { store, close } = await openDatabase(options);
  const deps = depsOf(store, options.ids);
  // Each organisation's own contact, so that what is looked up about one is looked up.
  const actorOf = (organisationId: OrganisationId): PersonActor => ({
    ...contact,
    memberships: [{ organisationId, roles: ["TENANT_CONTACT"] }],
  });
  const actors = new Map<string, PersonActor>();
  return {
    async pledge({ shiftId }, organisationId) {
      const actor = actorOf(organisationId);
      const { pledgeId } = await pledgeOne(deps, actor, { shiftId, organisationId }, keyFrom(options.ids));
      actors.set(pledgeId, actor);
      return pledgeId;
    },
    async withdraw(_spot, pledgeId) {
      const actor = actors.get(pledgeId);
      if (!actor) throw new Error(`Nobody pledged ${pledgeId}`);
      actors.delete(pledgeId);
      granted(await withdrawPledge(deps, actor, { pledgeId }, keyFrom(options.ids)));
    },
    close,
  };
}

export function depsOf(store: Store, ids: Ids): Deps {
  return { store, ids, clock: systemClock, secrets: randomSecrets };
}

/** As long as what a chat's delivery or a client's request brings. */
export function keyFrom(ids: Ids): string {
  return `bench-${ids.next("delivery")}`;
}
