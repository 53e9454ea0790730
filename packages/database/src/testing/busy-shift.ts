import type { OperatorActor, SystemActor } from "@socialsmart/domain/access/actor";
import type { Deps } from "@socialsmart/domain/kernel/deps";
import type {
  DistrictId,
  InitiativeId,
  OrganisationId,
  PersonId,
  ShiftId,
} from "@socialsmart/domain/kernel/ids";
import { countRoster } from "@socialsmart/domain/pledge/count-roster";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Database } from "../open-database.ts";
import { depsOf } from "./pledging.ts";
import {
  aDistrict,
  aLandlord,
  anInitiative,
  anOrganisation,
  aPerson,
  aPledge,
  aSeat,
  aShift,
  commit,
  ids,
  NOW,
  operator,
} from "./values.ts";

/** What all races of a suite share: a landlord with an initiative, and enough organisations for one shift. */
export type Quarter = {
  readonly deps: Deps;
  readonly actor: OperatorActor;
  readonly time: SystemActor;
  readonly districtId: DistrictId;
  readonly initiativeId: InitiativeId;
  readonly organisationIds: readonly OrganisationId[];
  /** Three people, each of them a member of the first two organisations. The last sits on every busy shift. */
  readonly personIds: readonly [PersonId, PersonId, PersonId];
};

export async function aQuarter(database: Database): Promise<Quarter> {
  const landlord = aLandlord();
  const { id: landlordId } = landlord;
  const district = aDistrict({ landlordId });
  const organisations = Array.from({ length: 12 }, (_, n) =>
    anOrganisation({ landlordId, name: `Förening ${n}` }),
  );
  const organisationIds = organisations.map(({ id }) => id);
  const [host = missing()] = organisationIds;
  const initiative = anInitiative({ landlordId, hostOrganisationId: host, districtId: district.id });
  const person = (displayName: string) => aPerson({ landlordId, displayName });
  const [bo, eva, siv] = [person("Bo"), person("Eva"), person("Siv")];
  await commit(database, landlordId, async (tx) => {
    await tx.landlords.insert(landlord);
    await tx.districts.insert(district);
    for (const organisation of organisations) await tx.organisations.insert(organisation);
    for (const person of [bo, eva, siv]) {
      await tx.people.insert(person);
      for (const organisationId of organisationIds.slice(0, 2)) {
        const membership = { landlordId, personId: person.id, organisationId, roles: [] };
        await tx.memberships.insert({ id: ids.next("membership"), ...membership });
      }
    }
    await tx.initiatives.insert(initiative);
  });
  return {
    deps: depsOf(database, ids),
    actor: operator(landlordId),
    time: { kind: "SYSTEM", landlordId, source: "TIMER" },
    districtId: district.id,
    initiativeId: initiative.id,
    organisationIds,
    personIds: [bo.id, eva.id, siv.id],
  };
}

/** A shift of few places on which everything is under way, and the pledges on it by what they are. */
export type BusyShift = {
  readonly shiftId: ShiftId;
  /** As it was before the race. */
  readonly shift: Shift;
  /** Two places each; the second has a name on one of them. */
  readonly confirmed: readonly [Pledge, Pledge];
  readonly seat: Seat;
  /** Two places of two, and one of three. */
  readonly offered: readonly [Pledge, Pledge];
  /** One place, and the time to answer is over. */
  readonly overdue: Pledge;
  /** Two places and three; neither takes part. */
  readonly waiting: readonly [Pledge, Pledge];
  readonly pending: Pledge;
  /** Organisations without a pledge. */
  readonly newcomers: readonly [OrganisationId, OrganisationId, OrganisationId];
};

const NAME_BY_MINUTES = 12 * 60;
let days = 0;

/**
 * One of nine places is free, once the overdue offer is seen to two are: the first who waits fits into those. Each shift has
 * a day of its own.
 */
export async function aBusyShift(
  database: Database,
  { actor, initiativeId, organisationIds, personIds }: Quarter,
): Promise<BusyShift> {
  const { landlordId } = actor;
  const shiftId = ids.next("shift");
  days += 1;
  const startsAt = NOW.round("hour").add({ hours: 24 * (days + 1) });
  const times = { startsAt, endsAt: startsAt.add({ hours: 2 }) };
  let queued = 0;
  const pledge = (places: number, more: Partial<Pledge> = {}) => {
    queued += 1;
    const queuedAt = NOW.subtract({ hours: 48 }).add({ minutes: queued });
    const organisationId = organisationIds[queued - 1] ?? missing();
    const amount = { places, minutes: places * 120 };
    return aPledge({ landlordId, shiftId, organisationId, queuedAt, ...amount, ...more });
  };
  const soon = NOW.add({ hours: 1 });
  const confirmed = [pledge(2), pledge(2, { named: 1 })] as const;
  const offered = [
    pledge(2, { state: "OFFERED", offer: { places: 2, expiresAt: soon } }),
    pledge(3, { state: "OFFERED", offer: { places: 1, expiresAt: soon }, acceptsPart: true }),
  ] as const;
  const overdue = pledge(1, { state: "OFFERED", offer: { places: 1, expiresAt: NOW } });
  const waiting = [pledge(2, { state: "WAITLISTED" }), pledge(3, { state: "WAITLISTED" })] as const;
  const pending = pledge(1, { state: "PENDING" });
  const pledges = [...confirmed, ...offered, overdue, ...waiting, pending];
  const [x = missing(), y = missing(), z = missing()] = organisationIds.slice(queued);
  const held = countRoster(pledges);
  const rules = { capacity: 9, nameByMinutes: NAME_BY_MINUTES };
  const shift = aShift({ id: shiftId, landlordId, initiativeId, ...rules, ...times, ...held });
  const { id: pledgeId, organisationId } = confirmed[1];
  const seat = aSeat({ landlordId, shiftId, pledgeId, organisationId, personId: personIds[2] });
  await commit(database, landlordId, async (tx) => {
    await tx.shifts.insert(shift);
    for (const one of pledges) await tx.pledges.insert(one);
    await tx.seats.insert(seat);
  });
  return { shiftId, shift, confirmed, seat, offered, overdue, waiting, pending, newcomers: [x, y, z] };
}

function missing(): never {
  throw new Error("There are fewer than the race needs");
}
