import type { SeriesId } from "@socialsmart/domain/kernel/ids";
import type { PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  ALL,
  cafe,
  cafes,
  council,
  daily,
  day,
  first,
  host,
  idsOf,
  landlordId,
  later,
  north,
  organisations,
  pledges,
  second,
  settle,
  south,
  tenant,
  theirHost,
  theirs,
  walk,
  walks,
} from "../testing/town.ts";
import { ids } from "../testing/values.ts";

onEachDatabase("A reader pages", (suite) => {
  let reader: Reader;
  beforeAll(async () => {
    await settle(suite().database);
    reader = suite().database.store.reader(landlordId);
  });

  test("through shifts that start at the same instant, each once and in order", async () => {
    const seen: string[] = [];
    let after: PageRequest["after"] = null;
    for (;;) {
      const page = await reader.shifts.page({ initiativeId: walk.id }, { first: 2, after });
      for (const shift of page.items) {
        seen.push(shift.id);
        after = { key: shift.startsAt.toString(), id: shift.id };
      }
      if (!page.hasNextPage) break;
    }
    expect(seen).toEqual(idsOf(walks));
  });

  test("through organisations of the same name", async () => {
    const [, , , , fifth, sixth] = organisations;
    const page = await reader.organisations.page({}, { first: 2, after: { key: "å", id: fifth?.id ?? "" } });
    expect(page).toEqual({ items: [sixth], hasNextPage: false });
  });

  test("on from a cursor whose row is gone", async () => {
    const page = await reader.districts.page({ first: 5, after: { key: "Nä", id: "gone" } });
    expect(idsOf(page.items)).toEqual([south.id]);
  });

  test("that are just full have no next one", async () => {
    expect((await reader.districts.page({ first: 2, after: null })).hasNextPage).toBe(false);
    expect((await reader.districts.page({ first: 1, after: null })).hasNextPage).toBe(true);
  });

  test("of every parent by the same request, with an empty one for those who have none", async () => {
    const pages = await reader.shifts.pageByInitiatives(
      [walk.id, cafe.id, council.id, theirs.id],
      { startsWithin: { from: day(0) } },
      { first: 1, after: { key: day(0).toString(), id: "" } },
    );
    expect([...pages].map(([id, { items, hasNextPage }]) => [id, idsOf(items), hasNextPage])).toEqual([
      [walk.id, [walks[0]?.id], true],
      [cafe.id, [cafes[0]?.id], true],
      [council.id, [], false],
      [theirs.id, [], false],
    ]);
    expect(await reader.shifts.countByInitiatives([walk.id, council.id, theirs.id], {})).toEqual(
      new Map([
        [walk.id, 6],
        [council.id, 0],
        [theirs.id, 0],
      ]),
    );
  });

  test("of each series' shifts, and of no others", async () => {
    const none: SeriesId = ids.next("series");
    const after = { key: day(0).toString(), id: first.id };
    const pages = await reader.shifts.pageBySeries([daily.id, none], {}, { first: 2, after });
    expect([...pages].map(([id, { items, hasNextPage }]) => [id, idsOf(items), hasNextPage])).toEqual([
      [daily.id, [walks[1]?.id, walks[2]?.id], true],
      [none, [], false],
    ]);
    expect(await reader.shifts.countBySeries([daily.id, none], {})).toEqual(
      new Map([
        [daily.id, 4],
        [none, 0],
      ]),
    );
  });

  test("of each district's initiatives", async () => {
    const pages = await reader.initiatives.pageByDistricts(
      [north.id, south.id],
      { states: ["PUBLISHED"] },
      ALL,
    );
    expect(idsOf(pages.get(north.id)?.items)).toEqual([cafe.id, walk.id]);
    expect(idsOf(pages.get(south.id)?.items)).toEqual([]);
    expect(await reader.initiatives.countByDistricts([north.id, south.id], {})).toEqual(
      new Map([
        [north.id, 2],
        [south.id, 1],
      ]),
    );
  });

  test("of each shift's pledges as they queue, behind one of two that joined at the same moment", async () => {
    const ordered = idsOf(pledges) ?? [];
    const fifth = pledges[4];
    const whole = await reader.pledges.pageByShifts([first.id, second.id], {}, ALL);
    expect(idsOf(whole.get(first.id)?.items)).toEqual(ordered);
    expect(idsOf(whole.get(second.id)?.items)).toEqual([later.id]);
    const rest = await reader.pledges.pageByShifts(
      [first.id],
      { states: ["WAITLISTED"] },
      {
        first: 3,
        after: { key: fifth?.queuedAt.toString() ?? "", id: fifth?.id ?? "" },
      },
    );
    expect(idsOf(rest.get(first.id)?.items)).toEqual([ordered[5]]);
    expect(await reader.pledges.countByShifts([first.id], { states: ["CONFIRMED"] })).toEqual(
      new Map([[first.id, 2]]),
    );
  });

  test.each([1, 2])(
    "of pledges on %d shifts, what will be looked at and their organisations",
    async (count) => {
      const shiftIds = [first.id, second.id].slice(0, count);
      const whole = await reader.pledges.pageByShifts(shiftIds, {}, ALL);
      const pages = await reader.pledges.pageByShifts(shiftIds, {}, ALL, {
        fields: ["id", "state", "offer", "queuedAt", "acceptsPart"],
        organisation: ["id", "name"],
      });
      const named = new Map(
        (await reader.organisations.page({}, ALL)).items.map(({ id, name }) => [id, name] as const),
      );
      for (const shiftId of shiftIds) {
        const expected = whole
          .get(shiftId)
          ?.items.map(({ id, state, offer, queuedAt, acceptsPart, organisationId }) => {
            const organisation = { id: organisationId, name: named.get(organisationId) };
            return { id, state, offer, queuedAt, acceptsPart, organisation };
          });
        expect(pages.get(shiftId)?.items).toMatchObject(expected ?? []);
      }
    },
  );

  test("of each organisation's pledges, newest first, by when the shift is", async () => {
    const pages = await reader.pledges.pageByOrganisations([host.id, tenant.id], {}, ALL);
    expect(idsOf(pages.get(host.id)?.items)).toEqual([later.id, pledges[0]?.id]);
    const next = await reader.pledges.pageByOrganisations(
      [host.id],
      {},
      {
        first: 5,
        after: { key: later.queuedAt.toString(), id: later.id },
      },
    );
    expect(idsOf(next.get(host.id)?.items)).toEqual([pledges[0]?.id]);
    const soon = { startsWithin: { to: day(1) } };
    expect(
      idsOf((await reader.pledges.pageByOrganisations([host.id], soon, ALL)).get(host.id)?.items),
    ).toEqual([pledges[0]?.id]);
    expect(await reader.pledges.countByOrganisations([host.id, theirHost.id], soon)).toEqual(
      new Map([
        [host.id, 1],
        [theirHost.id, 0],
      ]),
    );
  });
});
