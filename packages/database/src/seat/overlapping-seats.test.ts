import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aPerson, aPlan, aPledge, aSeat, commit, ids } from "../testing/values.ts";

const at = (time: string) => Temporal.Instant.from(`2026-12-01T${time}Z`);
const afternoon = { startsAt: at("15:00"), endsAt: at("18:00") };

onEachDatabase("A person's seats", (suite) => {
  test("are found where they share a moment with a shift that stands, of whichever organisation", async () => {
    const { database } = suite();
    const { landlordId, shift, organisation } = await aPlan(database, afternoon);
    const other = await aPlan(database, afternoon);
    const [person, bystander] = [aPerson({ landlordId }), aPerson({ landlordId })];
    const settled = { ...shift, id: ids.next("shift"), state: "SETTLED" } as const;
    const cancelled = { ...shift, id: ids.next("shift"), state: "CANCELLED" } as const;
    const pledgeOn = ({ id }: { id: typeof shift.id }) =>
      aPledge({ landlordId, shiftId: id, organisationId: organisation.id });
    const seatOn = (pledge: ReturnType<typeof pledgeOn>, personId: typeof person.id) =>
      aSeat({ ...pledge, id: ids.next("seat"), pledgeId: pledge.id, personId, overlapReason: null });
    const pledges = [shift, settled, cancelled].map(pledgeOn);
    const seats = pledges.map((pledge) => seatOn(pledge, person.id));
    await commit(database, landlordId, async (tx) => {
      for (const one of [settled, cancelled]) await tx.shifts.insert(one);
      for (const one of [person, bystander]) await tx.people.insert(one);
      for (const one of pledges) await tx.pledges.insert(one);
      for (const one of seats) await tx.seats.insert(one);
      for (const one of pledges) await tx.seats.insert(seatOn(one, bystander.id));
    });

    const standing = [seats[0]?.id, seats[1]?.id];
    for (const [from, to, expected] of [
      ["14:00", "15:00", []],
      ["14:00", "15:00:00.001", standing],
      ["16:00", "17:00", standing],
      ["14:00", "19:00", standing],
      ["17:59:59.999", "19:00", standing],
      ["18:00", "19:00", []],
    ] as const) {
      const interval = { from: at(from), to: at(to) };
      await commit(database, landlordId, async (tx) => {
        const found = await tx.seats.listOverlapping(person.id, interval);
        expect([from, to, found.map(({ id }) => id)]).toEqual([from, to, expected]);
      });
      await commit(database, other.landlordId, async (tx) => {
        expect(await tx.seats.listOverlapping(person.id, interval)).toEqual([]);
      });
    }
  });
});
