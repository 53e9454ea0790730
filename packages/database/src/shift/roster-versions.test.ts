import type { RosterScope } from "@socialsmart/domain/store/roster-scope";
import { expect, test } from "vitest";
import { aBusyShift, aQuarter } from "../testing/busy-shift.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { anInitiative, aShift, commit, NOW } from "../testing/values.ts";

onEachDatabase("What tells whether rosters have changed", (suite) => {
  async function aStart() {
    const { database } = suite();
    const quarter = await aQuarter(database);
    const { landlordId } = quarter.actor;
    const busy = await aBusyShift(database, quarter);
    const reader = database.store.reader(landlordId);
    const scopes: readonly RosterScope[] = [
      { kind: "DISTRICT", id: quarter.districtId },
      { kind: "INITIATIVE", id: quarter.initiativeId },
      { kind: "SHIFT", id: busy.shiftId },
    ];
    const versions = () => Promise.all(scopes.map((scope) => reader.rosters.version(scope)));
    return { database, quarter, landlordId, busy, reader, scopes, versions };
  }

  test("is another text for each scope once a shift is written, and the same while none is", async () => {
    const { database, landlordId, busy, versions } = await aStart();
    const before = await versions();
    expect(await versions()).toEqual(before);
    await commit(database, landlordId, async (tx) => {
      const shift = await tx.shifts.lockById(busy.shiftId);
      if (shift) await tx.shifts.save(shift);
    });
    const after = await versions();
    expect(after.map((version, n) => version === before[n])).toEqual([false, false, false]);
  });

  test("is another one for those above a shift or an initiative that is new", async () => {
    const { database, landlordId, quarter, versions } = await aStart();
    const { initiativeId, districtId, organisationIds } = quarter;
    const before = await versions();
    await commit(database, landlordId, (tx) => tx.shifts.insert(aShift({ landlordId, initiativeId })));
    const withShift = await versions();
    expect(withShift.map((version, n) => version === before[n])).toEqual([false, false, true]);
    const [hostOrganisationId] = organisationIds;
    if (!hostOrganisationId) throw new Error("nobody to host it");
    const initiative = anInitiative({ landlordId, districtId, hostOrganisationId });
    await commit(database, landlordId, (tx) => tx.initiatives.insert(initiative));
    expect((await versions()).map((version, n) => version === withShift[n])).toEqual([false, true, true]);
  });

  test("is the next start, end or expiry: what time alone changes", async () => {
    const { reader, scopes, busy } = await aStart();
    const { startsAt, endsAt } = busy.shift;
    const expiresAt = busy.offered[0].offer?.expiresAt;
    if (!expiresAt) throw new Error("nothing is offered");
    for (const scope of scopes) {
      const next = (now: Temporal.Instant) => reader.rosters.nextMoment(scope, now);
      expect(await next(NOW)).toEqual(expiresAt);
      expect(await next(expiresAt)).toEqual(startsAt);
      expect(await next(startsAt)).toEqual(endsAt);
      expect(await next(endsAt)).toBeUndefined();
    }
  });

  test("is nothing of another landlord's", async () => {
    const { busy } = await aStart();
    const other = await aQuarter(suite().database);
    const reader = suite().database.store.reader(other.actor.landlordId);
    const scope = { kind: "SHIFT", id: busy.shiftId } as const;
    expect(await reader.rosters.version(scope)).toBe("");
    expect(await reader.rosters.nextMoment(scope, NOW)).toBeUndefined();
  });
});
