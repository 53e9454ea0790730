import type { OperatorActor } from "../access/actor.ts";
import { addDistrict } from "../district/add-district.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import { foundLandlord } from "../landlord/found-landlord.ts";
import type { Store } from "../store/store.ts";
import { FixedClock } from "./fixed-clock.ts";
import { fixedSecrets } from "./fixed-secrets.ts";
import { MemoryStore } from "./memory-store.ts";
import { answerOf } from "./outcome.ts";
import { sequentialIds } from "./sequential-ids.ts";
import { addAssociation, addMember, addShift, addTenant } from "./world-additions.ts";
import type { TestDeps, World } from "./world-parts.ts";

/** Monday 2 March 2026, 09:00 in Örebro. */
const WORLD_BEGINS = "2026-03-02T08:00:00Z";

export function testDeps<S extends Store>(store: S): TestDeps<S> {
  return { store, clock: new FixedClock(WORLD_BEGINS), ids: sequentialIds(), secrets: fixedSecrets() };
}

/** A world in a store of its own. */
export function aWorld(): Promise<World> {
  return furnish(testDeps(new MemoryStore()));
}

/** Makes a world through the use cases. Several may share one store: each is another landlord's. */
export async function furnish<S extends Store>(
  deps: TestDeps<S>,
  {
    name = "Västerporten Fastigheter",
    chatTeamId = "T0001",
  }: { readonly name?: string; readonly chatTeamId?: string | null } = {},
): Promise<World<S>> {
  const zone = "Europe/Stockholm";
  const founding = { name, organisationNumber: null, language: "sv", zone, chatTeamId } as const;
  const { landlordId, organisationId } = answerOf(await foundLandlord(deps, founding));
  const operator: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  const base = { deps, operator };
  const coordinator = {
    ...(await addMember(base, organisationId, "Karin Koordinator", ["COORDINATOR"])),
    source: "API",
  } as const;
  const bakery = await addTenant(base, "Exempelbageriet");
  const gym = await addTenant(base, "Påhittade Gymmet");
  const association = await addAssociation(base, "Föreningen Låtsas");
  const { districtId } = answerOf(await addDistrict(deps, coordinator, { name: "Vivalla" }, null));
  const channel = chatTeamId === null ? null : { teamId: chatTeamId, channelId: "C0001" };
  const plan = {
    title: "Läxhjälp",
    description: "Läxhjälp för mellanstadiet på biblioteket.",
    hostOrganisationId: association.organisationId,
    coordinatorIds: [coordinator.personId],
    districtId,
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: ["LABOUR_MARKET"],
    involvesMinors: true,
    channel,
  } as const;
  const { initiativeId } = answerOf(await planInitiative(deps, coordinator, plan, null));
  const planned = { deps, landlord: { organisationId, coordinator }, initiativeId, zone };
  const shiftId = await addShift(planned, { minPlaces: 2 });
  const laterShiftId = await addShift(planned, {
    startsAt: "2026-03-17T15:00:00Z",
    endsAt: "2026-03-17T18:00:00Z",
    capacity: 2,
    allowsPartOfShift: true,
  });
  answerOf(await publishInitiative(deps, coordinator, { initiativeId }, null));
  return {
    deps,
    landlordId,
    zone,
    operator,
    landlord: { organisationId, coordinator },
    bakery,
    gym,
    association,
    districtId,
    initiativeId,
    channel,
    shiftId,
    laterShiftId,
  };
}
