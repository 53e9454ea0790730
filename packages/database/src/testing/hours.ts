import type { PersonActor } from "@socialsmart/domain/access/actor";
import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import type { NewLedgerEntry } from "@socialsmart/domain/ledger/ledger-entry";
import type { Database } from "../open-database.ts";
import { aPerson, aPlan, aPledge, aSeat, aShift, commit, ids, NOW, type Plan } from "./values.ts";

/** A landlord whose shift ended two hours before NOW, with people's seats on it and heads that are counted. */
export type HeldPlan = Plan & {
  /** Of nobody's organisation. */
  readonly verifiers: readonly PersonActor[];
  /** One for each seat, and then the heads' one; none is stored. */
  readonly attendances: readonly Attendance[];
};

export async function aHeldPlan(database: Database, seats = 2): Promise<HeldPlan> {
  const plan = await aPlan(database, {
    startsAt: NOW.subtract({ hours: 4 }),
    endsAt: NOW.subtract({ hours: 2 }),
  });
  const { landlordId, organisation, initiative } = plan;
  const places = seats + 2;
  const shift = aShift({
    ...plan.shift,
    id: ids.next("shift"),
    landlordId,
    initiativeId: initiative.id,
    capacity: places,
    taken: places,
    named: seats,
  });
  const of = { landlordId, shiftId: shift.id, organisationId: organisation.id };
  const pledge = aPledge({ ...of, places, minutes: places * 120, named: seats });
  const people = Array.from({ length: seats }, () => aPerson({ landlordId }));
  const verifying = Array.from({ length: 4 }, () => aPerson({ landlordId }));
  const seated = people.map(({ id: personId }) => aSeat({ ...of, pledgeId: pledge.id, personId }));
  await commit(database, landlordId, async (tx) => {
    for (const person of [...people, ...verifying]) await tx.people.insert(person);
    await tx.shifts.insert(shift);
    await tx.pledges.insert(pledge);
    for (const seat of seated) await tx.seats.insert(seat);
  });
  const common = { ...of, pledgeId: pledge.id, state: "PRESENT", minutesEach: 120, reason: null } as const;
  const unverified = { ...common, reportedBy: null, reportedAt: NOW, entryId: null };
  const attendances: Attendance[] = [
    ...seated.map(({ id, personId }) => ({
      ...unverified,
      id: ids.next("attendance"),
      seatId: id,
      personId,
      places: 1,
    })),
    { ...unverified, id: ids.next("attendance"), seatId: null, personId: null, places: 2 },
  ];
  const verifiers = verifying.map(
    ({ id: personId }): PersonActor => ({
      kind: "PERSON",
      landlordId,
      source: "API",
      personId,
      memberships: [{ organisationId: ids.next("organisation"), roles: ["COORDINATOR"] }],
    }),
  );
  return { ...plan, shift, verifiers, attendances };
}

/** What the first verifier makes of an attendance. */
export function anEntry(
  { landlordId, organisation, verifiers }: HeldPlan,
  given: Partial<NewLedgerEntry> = {},
): NewLedgerEntry {
  const [verifier] = verifiers;
  if (!verifier) throw new Error("Nobody verifies");
  return {
    id: ids.next("entry"),
    landlordId,
    organisationId: organisation.id,
    workedOn: Temporal.PlainDate.from("2026-03-29"),
    kind: "ADJUSTMENT",
    minutes: 60,
    attendanceId: null,
    reverses: null,
    verifiedBy: verifier.personId,
    reason: "Glömt",
    at: NOW,
    ...given,
  };
}
