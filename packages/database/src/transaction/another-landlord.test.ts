import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aDistrict, aPlan, commit } from "../testing/values.ts";

onEachDatabase("A transaction of one landlord's", (suite) => {
  test("writes nothing that belongs to another landlord", async () => {
    const { database } = suite();
    const mine = await aPlan(database);
    const theirs = await aPlan(database);
    await expect(
      commit(database, mine.landlordId, (tx) =>
        tx.districts.insert(aDistrict({ landlordId: theirs.landlordId })),
      ),
    ).rejects.toThrow(theirs.landlordId);
    await expect(
      commit(database, mine.landlordId, (tx) => tx.shifts.save({ ...theirs.shift, taken: 1 })),
    ).rejects.toThrow(theirs.landlordId);
    await expect(
      commit(database, mine.landlordId, (tx) =>
        tx.shifts.save({ ...theirs.shift, landlordId: mine.landlordId }),
      ),
    ).rejects.toThrow("There is no shift");
    await expect(
      commit(database, mine.landlordId, (tx) =>
        tx.initiatives.save({ ...theirs.initiative, landlordId: mine.landlordId }),
      ),
    ).rejects.toThrow("There is no initiative");
  });

  test("sees nothing that belongs to another landlord", async () => {
    const { database } = suite();
    const mine = await aPlan(database);
    const theirs = await aPlan(database);
    await commit(database, mine.landlordId, async (tx) => {
      expect(await tx.shifts.lockById(theirs.shift.id)).toBeUndefined();
      expect(await tx.initiatives.byId(theirs.initiative.id)).toBeUndefined();
      expect(await tx.initiatives.lockById(theirs.initiative.id)).toBeUndefined();
      expect(await tx.organisations.byId(theirs.organisation.id)).toBeUndefined();
      expect(await tx.districts.byId(theirs.district.id)).toBeUndefined();
      expect(await tx.pledges.listLiveByShift(theirs.shift.id)).toEqual([]);
    });
  });
});
