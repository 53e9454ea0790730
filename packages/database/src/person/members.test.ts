import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  aLandlord,
  anOrganisation,
  aPerson,
  aPlan,
  aPledge,
  aSeat,
  aShift,
  commit,
  ids,
  NOW,
} from "../testing/values.ts";

onEachDatabase("Members and their codes", (suite) => {
  test("are stored, overwritten and deleted, each within its landlord", async () => {
    const { database } = suite();
    const [landlord, neighbour] = [aLandlord(), aLandlord()];
    const landlordId = landlord.id;
    const organisation = anOrganisation({ landlordId });
    const organisationId = organisation.id;
    const person = aPerson({ landlordId });
    const membership = {
      ...{ id: ids.next("membership"), landlordId, personId: person.id, organisationId },
      roles: ["PARTICIPANT"],
    } as const;
    const code = { id: ids.next("join"), landlordId, organisationId, codeDigest: "join-aa", expiresAt: NOW };
    const tries = { landlordId, by: "T0001/U0001", wrong: 3, since: NOW };
    await commit(database, neighbour.id, (tx) => tx.landlords.insert(neighbour));
    await commit(database, landlordId, async (tx) => {
      await tx.landlords.insert(landlord);
      await tx.organisations.insert(organisation);
      await tx.people.insert(person);
      await tx.memberships.insert(membership);
      await tx.joinCodes.insert(code);
      await tx.joinTries.insert({ ...tries, wrong: 1 });
      await tx.joinTries.replace(tries);
    });
    await commit(database, neighbour.id, async (tx) => {
      expect(await tx.joinCodes.byDigest("join-aa")).toBeUndefined();
      expect(await tx.joinCodes.deleteOf(organisationId)).toBeUndefined();
      expect(await tx.joinTries.lockOf(tries.by)).toBeUndefined();
      expect(await tx.organisations.lockById(organisationId)).toBeUndefined();
      await expect(tx.memberships.delete(membership.id)).rejects.toThrow(/membership/);
    });
    const changed = { ...membership, roles: ["TENANT_CONTACT", "PARTICIPANT"] } as const;
    await commit(database, landlordId, async (tx) => {
      expect(await tx.joinCodes.byDigest("join-aa")).toEqual(code);
      expect(await tx.joinTries.lockOf(tries.by)).toEqual(tries);
      expect(await tx.organisations.lockById(organisationId)).toEqual(organisation);
      await tx.organisations.save({ ...organisation, name: "Nytt namn" });
      await tx.memberships.save(changed);
    });
    await commit(database, landlordId, async (tx) => {
      expect(await tx.organisations.byId(organisationId)).toEqual({ ...organisation, name: "Nytt namn" });
      expect(await tx.memberships.listByPerson(person.id)).toEqual([changed]);
      expect(await tx.joinCodes.deleteOf(organisationId)).toEqual(code);
      expect(await tx.joinCodes.deleteOf(organisationId)).toBeUndefined();
      await tx.memberships.delete(membership.id);
    });
    await commit(database, landlordId, async (tx) => {
      expect(await tx.memberships.listByPerson(person.id)).toEqual([]);
    });
  });

  test("have their seats to come listed by start, those that begin that moment or earlier left out", async () => {
    const { database } = suite();
    const { landlordId, initiative, organisation } = await aPlan(database);
    const [person, other] = [aPerson({ landlordId }), aPerson({ landlordId })];
    const hours = [3, 1, 0, -1];
    const shifts = hours.map((after) => {
      const startsAt = NOW.add({ hours: after });
      const times = { startsAt, endsAt: startsAt.add({ hours: 2 }) };
      return aShift({ landlordId, initiativeId: initiative.id, ...times });
    });
    const pledges = shifts.map(({ id: shiftId }) =>
      aPledge({ landlordId, shiftId, organisationId: organisation.id }),
    );
    const seatOf = (personId: typeof person.id) =>
      pledges.map((pledge) =>
        aSeat({ ...pledge, id: ids.next("seat"), pledgeId: pledge.id, personId, overlapReason: null }),
      );
    const seats = seatOf(person.id);
    await commit(database, landlordId, async (tx) => {
      for (const each of [person, other]) await tx.people.insert(each);
      for (const shift of shifts) await tx.shifts.insert(shift);
      for (const pledge of pledges) await tx.pledges.insert(pledge);
      for (const seat of [...seats, ...seatOf(other.id)]) await tx.seats.insert(seat);
    });
    await commit(database, landlordId, async (tx) => {
      const coming = await tx.seats.listComing(person.id, NOW);
      expect(coming.map(({ id }) => id)).toEqual([seats[1]?.id, seats[0]?.id]);
    });
  });
});
