import type { Reader } from "@socialsmart/domain/store/reader";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  ALL,
  cafe,
  day,
  first,
  landlordId,
  north,
  organisations,
  pledges,
  settle,
  south,
  theirDistrict,
  theirHost,
  theirPledge,
  theirShift,
  theirs,
  walk,
  walks,
} from "../testing/town.ts";
import { ids, NOW } from "../testing/values.ts";

onEachDatabase("A reader", (suite) => {
  let reader: Reader;
  beforeAll(async () => {
    await settle(suite().database);
    reader = suite().database.store.reader(landlordId);
  });

  test("adds a shift's roster up", async () => {
    const waiting = { namedPlaces: 0, offeredPlaces: 0, waitlistedPlaces: 15, pendingPlaces: 0 };
    const confirmed = { confirmedPlaces: 3, confirmedMinutes: 180, organisations: 2 };
    expect(await reader.pledges.totalsByShifts([first.id, theirShift.id], NOW)).toEqual(
      new Map([
        [first.id, { ...waiting, ...confirmed }],
        [
          theirShift.id,
          { ...waiting, waitlistedPlaces: 0, confirmedPlaces: 0, confirmedMinutes: 0, organisations: 0 },
        ],
      ]),
    );
  });

  test("ranks those who wait by when they queued, then by id", async () => {
    const [confirmed, , , fourth, , sixth] = pledges;
    if (!confirmed || !fourth || !sixth) throw new Error("unreachable");
    expect(
      await reader.pledges.waitlistPositions([sixth.id, fourth.id, confirmed.id, theirPledge.id]),
    ).toEqual(
      new Map([
        [sixth.id, 3],
        [fourth.id, 1],
      ]),
    );
  });

  test("does not have another landlord's things", async () => {
    expect(await reader.districts.byIds([theirDistrict.id])).toEqual([]);
    expect(await reader.organisations.byIds([theirHost.id])).toEqual([]);
    expect(await reader.initiatives.byIds([theirs.id])).toEqual([]);
    expect(await reader.shifts.byIds([theirShift.id, first.id])).toHaveLength(1);
    expect(await reader.pledges.byIds([theirPledge.id])).toEqual([]);
    expect((await reader.pledges.pageByShifts([theirShift.id], {}, ALL)).get(theirShift.id)?.items).toEqual(
      [],
    );
  });

  test("does not know whose id it does not know", async () => {
    expect(await suite().database.store.reader(ids.next("landlord")).landlord()).toBeUndefined();
    expect(await suite().database.store.directory.landlordByChatTeam("T404")).toBeUndefined();
    expect(
      await suite().database.store.directory.chatIdentity(ids.next("landlord"), "T", "U404"),
    ).toBeUndefined();
    expect(await suite().database.store.directory.serviceTokenByDigest("404")).toBeUndefined();
  });

  test("asks nothing more for a caller who has given up", async () => {
    const statements: string[] = [];
    const { store } = await suite().openAgain({ onStatement: (sql) => statements.push(sql) });
    const caller = new AbortController();
    const theirs = store.reader(landlordId, { signal: caller.signal });
    expect((await theirs.landlord())?.id).toBe(landlordId);
    statements.length = 0;
    caller.abort(new Error("Gone"));
    await expect(theirs.landlord()).rejects.toThrow("Gone");
    await expect(theirs.shifts.page({}, ALL)).rejects.toThrow("Gone");
    expect(statements).toEqual([]);
  });

  test("lets a caller's timer ring between two questions", async () => {
    const caller = new AbortController();
    const theirs = suite().database.store.reader(landlordId, { signal: caller.signal });
    setImmediate(() => caller.abort(new Error("Time is up")));
    const asked = async () => {
      for (let n = 0; n < 1_000; n += 1) await theirs.landlord();
    };
    await expect(asked()).rejects.toThrow("Time is up");
  });

  test("asks once, whatever it is asked, and not at all for nothing", async () => {
    const statements: string[] = [];
    const { store } = await suite().openAgain({ onStatement: (sql) => statements.push(sql) });
    const counted = store.reader(landlordId);
    const perCall: number[] = [];
    for (const ask of [
      () => counted.initiatives.pageByDistricts([north.id, south.id], { focusArea: "SAFETY" }, ALL),
      () =>
        counted.shifts.pageByInitiatives(
          [walk.id, cafe.id],
          { districtId: north.id },
          { first: 5, after: null },
        ),
      () =>
        counted.pledges.pageByShifts(
          walks.map(({ id }) => id),
          { startsWithin: { to: day(9) } },
          ALL,
        ),
      () =>
        counted.pledges.totalsByShifts(
          walks.map(({ id }) => id),
          NOW,
        ),
      () => counted.pledges.waitlistPositions(pledges.map(({ id }) => id)),
      () => counted.organisations.byIds(organisations.map(({ id }) => id)),
      () => counted.organisations.byIds([]),
      () => counted.pledges.pageByShifts([], {}, ALL),
    ]) {
      statements.length = 0;
      await ask();
      perCall.push(statements.length);
    }
    expect(perCall).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });
});
