import type { PersonId } from "@socialsmart/domain/kernel/ids";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { namePerson } from "@socialsmart/domain/seat/name-person";
import { reviseShift } from "@socialsmart/domain/shift/revise-shift";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { beforeAll, expect, test } from "vitest";
import { aQuarter, type Quarter } from "../testing/busy-shift.ts";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import { brokenRules, storedRoster } from "../testing/roster-rules.ts";
import { anInitiative, aPerson, aPledge, aShift, commit, ids } from "../testing/values.ts";

onEachDatabase("A person at once", races);
onMariadbAtRepeatableRead("A person at once", races);

const REASON = "Biblioteket stänger";

function races(suite: () => TestDatabase): void {
  let quarter: Quarter;
  beforeAll(async () => {
    quarter = await aQuarter(suite().database);
  });

  type Held = { readonly shift: Shift; readonly pledge: Pledge };

  /**
   * Shifts at these hours of one day, each of an initiative of its own, so that nothing but the person is common to them, and
   * each with a confirmed pledge of ten places by an organisation of its own.
   */
  async function shiftsAt(...hours: readonly (readonly [number, number])[]): Promise<readonly Held[]> {
    const { districtId, organisationIds, actor } = quarter;
    const { landlordId } = actor;
    const held = hours.map(([from, to], n) => {
      const at = (hour: number) => Temporal.Instant.from("2026-12-01T00:00Z").add({ hours: hour });
      const times = { startsAt: at(from), endsAt: at(to) };
      const organisationId = organisationIds[n] ?? missing();
      const initiative = anInitiative({ landlordId, hostOrganisationId: organisationId, districtId });
      const { id: initiativeId } = initiative;
      const counts = { taken: 10, confirmedMinutes: 600, organisations: 1 };
      const shift = aShift({ landlordId, initiativeId, capacity: 10, ...counts, ...times });
      const amount = { places: 10, minutes: 600 };
      const pledge = aPledge({ landlordId, shiftId: shift.id, organisationId, ...amount });
      return { initiative, shift, pledge };
    });
    await commit(suite().database, landlordId, async (tx) => {
      for (const { initiative, shift, pledge } of held) {
        await tx.initiatives.insert(initiative);
        await tx.shifts.insert(shift);
        await tx.pledges.insert(pledge);
      }
    });
    return held;
  }

  /** People who are members of all of the pledges' organisations. */
  async function peopleOf(held: readonly Held[], count: number): Promise<readonly PersonId[]> {
    const { landlordId } = quarter.actor;
    const people = Array.from({ length: count }, () => aPerson({ landlordId }));
    await commit(suite().database, landlordId, async (tx) => {
      for (const { id: personId } of people) {
        await tx.people.insert(aPerson({ landlordId, id: personId }));
        for (const { organisationId } of held.map(({ pledge }) => pledge)) {
          const id = ids.next("membership");
          await tx.memberships.insert({ id, landlordId, personId, organisationId, roles: [] });
        }
      }
    });
    return people.map(({ id }) => id);
  }

  const name = ({ pledge }: Held, personId: PersonId) =>
    namePerson(quarter.deps, quarter.actor, { pledgeId: pledge.id, personId }, null);

  async function seatsOf(held: readonly Held[]): Promise<readonly (readonly PersonId[])[]> {
    const reader = suite().database.store.reader(quarter.actor.landlordId);
    const rosters = await Promise.all(held.map(({ shift }) => storedRoster(reader, shift.id)));
    expect(rosters.flatMap(brokenRules)).toEqual([]);
    return rosters.map(({ seats }) => seats.map(({ personId }) => personId));
  }

  test("is named on four shifts that overlap, by four organisations: one of them gets them", async () => {
    // The last one begins as the others end.
    const held = await shiftsAt([10, 12], [10, 12], [11, 13], [9, 12], [13, 14]);
    const people = await peopleOf(held, 10);
    const answers = [];
    // One after another, so that those of one person keep step and meet between looking and sitting down.
    for (const personId of people) answers.push(await Promise.all(held.map((one) => name(one, personId))));
    for (const [n, ofPerson] of answers.entries()) {
      const overlapping = ofPerson.slice(0, 4);
      expect(overlapping.filter(({ ok }) => ok)).toHaveLength(1);
      const personId = people[n];
      const busy = { ok: false, refusal: { type: "PersonBusy", personId } };
      expect(overlapping.filter(({ ok }) => !ok)).toEqual([busy, busy, busy]);
      expect(ofPerson[4]).toMatchObject({ ok: true });
    }
    const seats = await seatsOf(held);
    expect(seats.slice(0, 4).flat().toSorted()).toEqual(people.toSorted());
    expect(seats[4]?.toSorted()).toEqual(people.toSorted());
  });

  test("is named on one shift while another one, where they sit, is moved to its time: one of the two is refused", async () => {
    for (let round = 0; round < 5; round += 1) {
      const held = await shiftsAt([20, 21], [22, 23]);
      const [moving = missing(), other = missing()] = held;
      const [personId = missing()] = await peopleOf(held, 1);
      expect(await name(moving, personId)).toMatchObject({ ok: true });
      const input = {
        shiftId: moving.shift.id,
        startsAt: other.shift.startsAt.toString(),
        endsAt: other.shift.endsAt.toString(),
        reason: REASON,
      };
      const [moved, named] = await Promise.all([
        reviseShift(quarter.deps, quarter.actor, input, null),
        name(other, personId),
      ]);
      expect([moved, named]).toEqual(
        moved.ok
          ? [moved, { ok: false, refusal: { type: "PersonBusy", personId } }]
          : [{ ok: false, refusal: { type: "PeopleBusy", personIds: [personId] } }, named],
      );
      expect([moved.ok, named.ok].filter((ok) => ok)).toHaveLength(1);
      expect((await seatsOf(held)).flat()).toHaveLength(named.ok ? 2 : 1);
    }
  });
}

function missing(): never {
  throw new Error("There are fewer than the race needs");
}
