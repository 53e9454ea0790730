import type { Reader } from "@socialsmart/domain/store/reader";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  ALL,
  cafe,
  council,
  daily,
  day,
  idsOf,
  landlordId,
  north,
  settle,
  south,
  theirDistrict,
  theirs,
  walk,
} from "../testing/town.ts";

onEachDatabase("A reader lists and counts", (suite) => {
  let reader: Reader;
  beforeAll(async () => {
    await settle(suite().database);
    reader = suite().database.store.reader(landlordId);
  });

  test("by name and title, bytewise", async () => {
    expect((await reader.organisations.page({}, ALL)).items.map(({ name }) => name)).toEqual([
      "B",
      "a",
      "z",
      "Å",
      "å",
      "å",
    ]);
    expect(idsOf((await reader.districts.page(ALL)).items)).toEqual([north.id, south.id]);
    expect(idsOf((await reader.initiatives.page({}, ALL)).items)).toEqual([cafe.id, walk.id, council.id]);
    expect(await reader.organisations.count({})).toBe(6);
    expect(await reader.districts.count()).toBe(2);
  });

  test.each([
    [{ kinds: ["TENANT"] }, 1],
    [{ kinds: ["TENANT", "ASSOCIATION"] }, 6],
    [{ kinds: ["LANDLORD"] }, 0],
    [{ kinds: [] }, 0],
  ] as const)("organisations by %j", async (filter, count) => {
    expect((await reader.organisations.page(filter, ALL)).items).toHaveLength(count);
    expect(await reader.organisations.count(filter)).toBe(count);
  });

  test.each([
    [{ focusArea: "SAFETY" }, [cafe, walk]],
    [{ focusArea: "DEMOCRACY" }, [walk, council]],
    [{ focusArea: "LABOUR_MARKET" }, []],
    [{ states: ["PUBLISHED"] }, [cafe, walk]],
    [{ states: [] }, []],
    [{ districtId: south.id }, [council]],
    [{ districtId: north.id, focusArea: "DEMOCRACY", states: ["PUBLISHED", "DRAFT"] }, [walk]],
    [{ districtId: theirDistrict.id }, []],
  ] as const)("initiatives by %j", async (filter, expected) => {
    expect(idsOf((await reader.initiatives.page(filter, ALL)).items)).toEqual(idsOf(expected));
    expect(await reader.initiatives.count(filter)).toBe(expected.length);
  });

  test("initiatives of a channel, which several may share", async () => {
    expect(idsOf(await reader.initiatives.listByChannel("T", "C"))).toEqual([cafe.id, council.id]);
    expect(await reader.initiatives.listByChannel("T", "other")).toEqual([]);
  });

  test.each([
    ["of an initiative", { initiativeId: cafe.id }, 2],
    ["of a series", { seriesId: daily.id }, 4],
    ["of a series, from an instant on", { seriesId: daily.id, startsWithin: { from: day(2) } }, 2],
    ["of a district", { districtId: north.id }, 8],
    ["of a focus area", { focusArea: "DEMOCRACY" }, 6],
    ["of a focus area that is not the first", { focusArea: "SAFETY" }, 8],
    ["that are drafts", { states: ["DRAFT"] }, 1],
    ["from an instant on, that one included", { startsWithin: { from: day(2) } }, 5],
    ["to an instant, that one not included", { startsWithin: { to: day(2) } }, 3],
    ["within a day", { startsWithin: { from: day(0), to: day(1) } }, 2],
    ["understaffed before any has begun", { understaffedAt: day(-1) }, 2],
    ["understaffed when the first has just begun", { understaffedAt: day(0) }, 1],
    [
      "by everything at once",
      {
        initiativeId: walk.id,
        districtId: north.id,
        focusArea: "SAFETY",
        states: ["OPEN"],
        startsWithin: { from: day(0), to: day(9) },
        understaffedAt: day(-1),
      },
      2,
    ],
    ["of another landlord", { initiativeId: theirs.id }, 0],
  ] as const)("shifts %s", async (_which, filter, count) => {
    expect((await reader.shifts.page(filter, ALL)).items).toHaveLength(count);
    expect(await reader.shifts.count(filter)).toBe(count);
  });
});
