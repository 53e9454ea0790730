import type { Actor, OperatorActor, PersonActor } from "@socialsmart/domain/access/actor";
import { recordAppendix } from "@socialsmart/domain/appendix/record-appendix";
import { addDistrict } from "@socialsmart/domain/district/add-district";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { LandlordId, OrganisationId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Result } from "@socialsmart/domain/kernel/result";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { registerOrganisation } from "@socialsmart/domain/organisation/register-organisation";
import { registerPerson } from "@socialsmart/domain/person/register-person";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { scheduleShift } from "@socialsmart/domain/shift/schedule-shift";

/** One of everything that a pledge needs, made by the use cases: what the rest of the town is copied from. */
export type OneOfEach = {
  readonly landlordId: LandlordId;
  /** The contact of the tenant that pledges. */
  readonly contact: PersonActor;
  readonly organisationId: OrganisationId;
  readonly shiftId: ShiftId;
};

/** Capacity beyond what stands on the roster at any time: nobody in the bench is put on a waitlist. */
const CAPACITY = 500;

export async function makeOneOfEach(deps: Deps): Promise<OneOfEach> {
  const place = { language: "sv", zone: "Europe/Stockholm" } as const;
  const founding = { name: "Åkerbo Fastigheter", organisationNumber: null, chatTeamId: "T0001", ...place };
  const { landlordId, organisationId: hostOrganisationId } = granted(await foundLandlord(deps, founding));
  const operator: OperatorActor = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
  const { districtId } = granted(await addDistrict(deps, operator, { name: "Norrby" }, null));
  const initiative = {
    title: "Läxhjälp",
    description: "Hjälp med läxor på biblioteket, för alla som går i sexan till nian.",
    hostOrganisationId,
    coordinatorIds: [],
    districtId,
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: ["LABOUR_MARKET"],
    involvesMinors: false,
    channel: { teamId: "T0001", channelId: "C0001" },
  } as const;
  const { initiativeId } = granted(await planInitiative(deps, operator, initiative, null));
  granted(await publishInitiative(deps, operator, { initiativeId }, null));

  const startsAt = deps.clock
    .now()
    .round("hour")
    .add({ hours: 24 * 30 });
  const shift = {
    initiativeId,
    startsAt: startsAt.toString(),
    endsAt: startsAt.add({ hours: 2 }).toString(),
    zone: place.zone,
    location: "Biblioteket",
    minPlaces: 1,
    capacity: CAPACITY,
    allowsPartOfShift: false,
  };
  const { shiftId } = granted(await scheduleShift(deps, operator, shift, null));

  const tenant = { kind: "TENANT", name: "Bageriet", organisationNumber: null, language: "sv" } as const;
  const { organisationId } = granted(await registerOrganisation(deps, operator, tenant, null));
  const appendix = {
    organisationId,
    leaseNumber: "1-001",
    state: "ACTIVE",
    effectiveFrom: "2021-03-01",
    endsOn: null,
    registryNumber: null,
  } as const;
  granted(await recordAppendix(deps, operator, appendix, null));
  const memberships = [{ organisationId, roles: ["TENANT_CONTACT"] }] as const;
  const person = { displayName: "Amina Berg", workEmail: null, language: "sv", memberships } as const;
  const { personId } = granted(await registerPerson(deps, operator, person, null));

  const contact: PersonActor = { kind: "PERSON", landlordId, source: "CHAT", personId, memberships };
  await pledgeOne(deps, contact, { shiftId, organisationId }, "first");
  return { landlordId, contact, organisationId, shiftId };
}

export async function pledgeOne(
  deps: Deps,
  actor: Actor,
  { shiftId, organisationId }: { shiftId: ShiftId; organisationId: OrganisationId },
  key: string,
) {
  const input = { shiftId, organisationId, places: 1, minutesPerPlace: null };
  return granted(await pledgePlaces(deps, actor, input, key));
}

export function granted<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
