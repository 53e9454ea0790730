import type { PersonActor } from "../access/actor.ts";
import { recordAppendix } from "../appendix/record-appendix.ts";
import type { OrganisationId, PledgeId, ShiftId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import type { OrganisationKind } from "../organisation/organisation.ts";
import { registerOrganisation } from "../organisation/register-organisation.ts";
import type { Role } from "../person/membership.ts";
import { registerPerson } from "../person/register-person.ts";
import { type PlacesPledged, pledgePlaces } from "../pledge/pledge-places.ts";
import { type ScheduleShift, scheduleShift } from "../shift/schedule-shift.ts";
import type { Store } from "../store/store.ts";
import { aPledge } from "./builders.ts";
import { anAgreement, aSchedule } from "./inputs.ts";
import { answerOf } from "./outcome.ts";
import type { Member, World } from "./world-parts.ts";

type Founded = Pick<World<Store>, "deps" | "operator">;
type Planned = Pick<World<Store>, "deps" | "landlord" | "initiativeId" | "zone">;

/** Enters a person with these roles in an organisation, and gives them as an actor in chat. */
export async function addMember(
  { deps, operator }: Founded,
  organisationId: OrganisationId,
  displayName: string,
  roles: readonly Role[],
): Promise<PersonActor> {
  const memberships = [{ organisationId, roles }];
  const input = { displayName, workEmail: null, language: "sv", memberships } as const;
  const { personId } = answerOf(await registerPerson(deps, operator, input, null));
  return { kind: "PERSON", landlordId: operator.landlordId, source: "CHAT", personId, memberships };
}

/** A tenant with a contact and an appendix that is active from 2026-01-01 on. */
export async function addTenant(world: Founded, name: string): Promise<Member> {
  const member = await addOrganisation(world, "TENANT", name);
  const agreement = anAgreement({ organisationId: member.organisationId });
  answerOf(await recordAppendix(world.deps, world.operator, agreement, null));
  return member;
}

/** An association with a contact. */
export function addAssociation(world: Founded, name: string): Promise<Member> {
  return addOrganisation(world, "ASSOCIATION", name);
}

/** An organisation with a contact, and without an appendix. */
export async function addOrganisation(
  world: Founded,
  kind: Exclude<OrganisationKind, "LANDLORD">,
  name: string,
): Promise<Member> {
  const input = { kind, name, organisationNumber: null, language: "sv" } as const;
  const { organisationId } = answerOf(await registerOrganisation(world.deps, world.operator, input, null));
  return {
    organisationId,
    contact: await addMember(world, organisationId, `${name}, kontakt`, ["TENANT_CONTACT"]),
  };
}

/** Schedules a shift of the world's initiative: 4 places on Tuesday 10 March 2026, 16–19 in Örebro, unless said otherwise. */
export async function addShift(world: Planned, given: Partial<ScheduleShift> = {}): Promise<ShiftId> {
  const input = aSchedule(world, given);
  return answerOf(await scheduleShift(world.deps, world.landlord.coordinator, input, null)).shiftId;
}

/** A live pledge, confirmed unless said otherwise, of a tenant whose appendix has lapsed since. */
export async function addPledgeOfLapsedTenant(
  world: World<Store>,
  places: number,
  {
    shiftId = world.shiftId,
    state = "CONFIRMED",
    tenant,
  }: {
    shiftId?: ShiftId;
    state?: "CONFIRMED" | "PENDING" | "WAITLISTED";
    /** A new one, unless said. */
    tenant?: Member;
  } = {},
): Promise<Member & { readonly pledgeId: PledgeId }> {
  const lapsed = tenant ?? (await addOrganisation(world, "TENANT", "Före detta Kiosken"));
  const { deps, operator, landlordId } = world;
  const pledgeId = deps.ids.next("pledge");
  // No use case leads here: what was pledged on an appendix is cancelled with it.
  await deps.store.transaction<null, never>(
    { actor: operator, name: "test", key: null, input: null },
    async (tx) => {
      const shift = await tx.shifts.lockById(shiftId);
      if (!shift) throw new Error(`No shift ${shiftId}`);
      const taken = state === "CONFIRMED" ? places : 0;
      await tx.shifts.save({ ...shift, taken: shift.taken + taken });
      const { organisationId } = lapsed;
      const queuedAt = deps.clock.now();
      await tx.pledges.insert(
        aPledge({
          id: pledgeId,
          landlordId,
          shiftId,
          organisationId,
          places,
          state,
          queuedAt,
          source: "CHAT",
        }),
      );
      return ok(null);
    },
  );
  return { ...lapsed, pledgeId };
}

/** Pledges whole places through the member's contact. */
export async function pledge(
  { deps }: Pick<World<Store>, "deps">,
  { organisationId, contact }: Member,
  shiftId: ShiftId,
  places = 1,
): Promise<PlacesPledged> {
  const input = { shiftId, organisationId, places, minutesPerPlace: null };
  return answerOf(await pledgePlaces(deps, contact, input, null));
}
