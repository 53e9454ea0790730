import type { OrganisationId, PledgeId, ShiftId } from "@socialsmart/domain/kernel/ids";
import { countRoster } from "@socialsmart/domain/pledge/count-roster";
import { isLive, type Pledge } from "@socialsmart/domain/pledge/pledge";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { anOrganisation, aPerson, aPlan, aPledge, aSeat, commit, ids, NOW } from "../testing/values.ts";

const EXPIRES_AT = NOW.add({ hours: 1 });

onEachDatabase("A shift's roster", (suite) => {
  /** A shift of twenty places with a pledge of another organisation for each of these. */
  async function aRoster(given: readonly Partial<Pledge>[]) {
    const { database } = suite();
    const plan = await aPlan(database, { capacity: 20 });
    const { landlordId } = plan;
    const shiftId: ShiftId = plan.shift.id;
    const pledges = given.map((one, n) =>
      aPledge({
        landlordId,
        shiftId,
        organisationId: ids.next("organisation"),
        queuedAt: NOW.add({ minutes: n }),
        ...one,
      }),
    );
    await commit(database, landlordId, async (tx) => {
      for (const { organisationId: id } of pledges) {
        await tx.organisations.insert(anOrganisation({ landlordId, id }));
      }
      for (const pledge of pledges.toReversed()) await tx.pledges.insert(pledge);
      await tx.shifts.save({ ...plan.shift, ...countRoster(pledges.filter(isLive)) });
    });
    return { database, plan, pledges, reader: database.store.reader(landlordId), shiftId };
  }

  test("adds up by state, and an offer's places until it expires", async () => {
    const { reader, shiftId } = await aRoster([
      { places: 3, named: 2, minutes: 180 },
      { places: 1, named: 1, minutes: 60 },
      { places: 5, state: "OFFERED", acceptsPart: true, offer: { places: 4, expiresAt: EXPIRES_AT } },
      { places: 6, state: "WAITLISTED" },
      { places: 7, state: "PENDING" },
      { places: 8, state: "OFFER_EXPIRED" },
      { places: 9, state: "REMOVED", staffReason: "Ville inte" },
    ]);
    const at = async (now: Temporal.Instant) =>
      (await reader.pledges.totalsByShifts([shiftId], now)).get(shiftId);
    const offered = {
      ...{ confirmedPlaces: 4, namedPlaces: 3, offeredPlaces: 4, waitlistedPlaces: 6, pendingPlaces: 7 },
      ...{ confirmedMinutes: 240, organisations: 2 },
    };
    expect(await at(EXPIRES_AT.subtract({ milliseconds: 1 }))).toEqual(offered);
    expect(await at(EXPIRES_AT)).toEqual({ ...offered, offeredPlaces: 0 });
  });

  test("is its live pledges as they queue", async () => {
    const offer = { places: 1, expiresAt: EXPIRES_AT };
    const { reader, shiftId, pledges } = await aRoster([
      { state: "PENDING" },
      { state: "WITHDRAWN_LATE" },
      { state: "OFFERED", offer },
      { state: "CONFIRMED" },
      { state: "WAITLISTED" },
      { state: "FULFILLED" },
    ]);
    const none = ids.next("shift");
    const rosters = await reader.pledges.rostersOf([none, shiftId]);
    const live = [0, 2, 3, 4].map((n) => pledges[n]?.id);
    expect([...rosters].map(([id, roster]) => [id, roster.map((pledge) => pledge.id)])).toEqual([
      [none, []],
      [shiftId, live],
    ]);
  });

  test("has its seats by pledge, and each person's by when the shift starts, until it has ended", async () => {
    const { database, plan, reader, pledges, shiftId } = await aRoster([{}, {}]);
    const { landlordId, shift } = plan;
    const people = [aPerson({ landlordId }), aPerson({ landlordId })];
    const earlier = {
      ...shift,
      id: ids.next("shift"),
      startsAt: shift.startsAt.subtract({ hours: 24 }),
      endsAt: shift.startsAt.subtract({ hours: 23 }),
    };
    const [one, other] = pledges;
    if (!one || !other) throw new Error("unreachable");
    const early = aPledge({ landlordId, shiftId: earlier.id, organisationId: one.organisationId });
    const seatOf = ({ id, organisationId, shiftId }: Pledge, n: number) => {
      const personId = people[n]?.id ?? ids.next("person");
      return aSeat({ landlordId, pledgeId: id, organisationId, shiftId, personId });
    };
    const seats = [seatOf(one, 0), seatOf(other, 1), seatOf(early, 0)];
    await commit(database, landlordId, async (tx) => {
      await tx.shifts.insert(earlier);
      await tx.pledges.insert(early);
      for (const person of people) await tx.people.insert(person);
      for (const seat of seats) await tx.seats.insert(seat);
    });

    const [first, second, third] = seats;
    const none: PledgeId = ids.next("pledge");
    expect(await reader.seats.listByPledges([one.id, other.id, none])).toEqual(
      new Map([
        [one.id, [first]],
        [other.id, [second]],
        [none, []],
      ]),
    );
    const [me] = people;
    if (!me) throw new Error("unreachable");
    const comingAt = (moment: Temporal.Instant) => reader.seats.listByPerson(me.id, moment);
    expect(await comingAt(earlier.endsAt.subtract({ milliseconds: 1 }))).toEqual([third, first]);
    expect(await comingAt(earlier.endsAt)).toEqual([first]);
    expect(await comingAt(shift.endsAt)).toEqual([]);

    await commit(database, landlordId, async (tx) => {
      expect(await tx.seats.listByPledge(one.id)).toEqual([first]);
      expect(await tx.seats.listByShift(shiftId)).toEqual([first, second]);
      if (first) await tx.seats.delete(first.id);
      expect(await tx.seats.listByShift(shiftId)).toEqual([second]);
    });
  });

  test("is of people with a membership, each named once in every organisation that they are in", async () => {
    const { database, plan, reader, pledges } = await aRoster([{}, {}]);
    const { landlordId } = plan;
    const [bo, asa] = ["Bo", "Åsa"].map((displayName) => aPerson({ landlordId, displayName }));
    const [one, other] = pledges.map(({ organisationId }) => organisationId);
    if (!one || !other || !bo || !asa) throw new Error("unreachable");
    const memberOf = (personId: typeof bo.id, organisationId: OrganisationId) => ({
      ...{ id: ids.next("membership"), landlordId, personId, organisationId },
      roles: ["PARTICIPANT"] as const,
    });
    await commit(database, landlordId, async (tx) => {
      for (const person of [asa, bo]) await tx.people.insert(person);
      for (const [person, organisationId] of [
        [asa, one],
        [bo, one],
        [bo, one],
        [bo, other],
      ] as const) {
        await tx.memberships.insert(memberOf(person.id, organisationId));
      }
      expect(await tx.memberships.listByOrganisation(one)).toHaveLength(3);
    });
    const none: OrganisationId = ids.next("organisation");
    expect(await reader.people.listByOrganisations([one, other, none])).toEqual(
      new Map([
        [one, [bo, asa]],
        [other, [bo]],
        [none, []],
      ]),
    );
  });
});
