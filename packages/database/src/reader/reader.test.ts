import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";
import { beforeAll, describe, expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  aDistrict,
  aLandlord,
  anInitiative,
  anOrganisation,
  aPledge,
  aShift,
  commit,
  ids,
  NOW,
} from "../testing/values.ts";

const ALL: PageRequest = { first: 100, after: null };

onEachDatabase("A reader", (suite) => {
  const landlord = aLandlord();
  const landlordId = landlord.id;
  const [north, south] = [aDistrict({ landlordId, name: "Norr" }), aDistrict({ landlordId, name: "Söder" })];
  // Bytewise: capitals before small letters, å behind z; two of one name are told apart by their ids.
  const organisations = ["B", "a", "z", "Å", "å", "å"].map((name) =>
    anOrganisation({ landlordId, name, kind: name === "a" ? "TENANT" : "ASSOCIATION" }),
  );
  const [host, tenant] = organisations;
  if (!host || !tenant) throw new Error("unreachable");
  const belongs = { landlordId, hostOrganisationId: host.id };
  const walk = anInitiative({
    ...belongs,
    title: "Trygghetsvandring",
    districtId: north.id,
    primaryFocusArea: "SAFETY",
    otherFocusAreas: ["DEMOCRACY"],
  });
  const cafe = anInitiative({
    ...belongs,
    title: "Språkcafé",
    districtId: north.id,
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: ["SAFETY"],
    channel: { teamId: "T", channelId: "C" },
  });
  const council = anInitiative({
    ...belongs,
    title: "Ungdomsråd",
    districtId: south.id,
    primaryFocusArea: "DEMOCRACY",
    state: "DRAFT",
    channel: { teamId: "T", channelId: "C" },
  });
  const day = (n: number) => Temporal.Instant.from("2026-12-01T16:00Z").add({ hours: 24 * n });
  const shiftOf = (initiative: Initiative, n: number, more: object = {}) =>
    aShift({
      landlordId,
      initiativeId: initiative.id,
      startsAt: day(n),
      endsAt: day(n).add({ hours: 2 }),
      ...more,
    });
  const walks = [0, 1, 2, 2, 2, 3].map((n) => shiftOf(walk, n, { minPlaces: 2, taken: n }));
  const cafes = [0, 7].map((n) => shiftOf(cafe, n, { state: n === 7 ? "DRAFT" : "OPEN" }));
  const [first, second] = walks;
  if (!first || !second) throw new Error("unreachable");
  const pledges = organisations.map((organisation, n) =>
    aPledge({
      landlordId,
      shiftId: first.id,
      organisationId: organisation.id,
      places: n + 1,
      minutes: 60 * (n + 1),
      // Two joined the queue in the same millisecond.
      queuedAt: NOW.add({ milliseconds: n === 5 ? 4 : n }),
      state: n < 2 ? "CONFIRMED" : n === 2 ? "WITHDRAWN" : "WAITLISTED",
    }),
  );
  const later = aPledge({
    landlordId,
    shiftId: second.id,
    organisationId: host.id,
    queuedAt: NOW.add({ hours: 1 }),
  });

  const foreign = aLandlord();
  const theirDistrict = aDistrict({ landlordId: foreign.id });
  const theirHost = anOrganisation({ landlordId: foreign.id });
  const theirs = anInitiative({
    landlordId: foreign.id,
    hostOrganisationId: theirHost.id,
    districtId: theirDistrict.id,
    primaryFocusArea: "SAFETY",
    channel: { teamId: "T", channelId: "C" },
  });
  const theirShift = aShift({ landlordId: foreign.id, initiativeId: theirs.id, minPlaces: 1 });
  const theirPledge = aPledge({
    landlordId: foreign.id,
    shiftId: theirShift.id,
    organisationId: theirHost.id,
    state: "WAITLISTED",
  });

  let reader: Reader;
  beforeAll(async () => {
    const { database } = suite();
    await commit(database, landlordId, async (tx) => {
      await tx.landlords.insert(landlord);
      for (const district of [south, north]) await tx.districts.insert(district);
      for (const organisation of organisations) await tx.organisations.insert(organisation);
      for (const initiative of [walk, cafe, council]) await tx.initiatives.insert(initiative);
      for (const shift of [...walks, ...cafes].toReversed()) await tx.shifts.insert(shift);
      for (const pledge of [...pledges, later].toReversed()) await tx.pledges.insert(pledge);
    });
    await commit(database, foreign.id, async (tx) => {
      await tx.landlords.insert(foreign);
      await tx.districts.insert(theirDistrict);
      await tx.organisations.insert(theirHost);
      await tx.initiatives.insert(theirs);
      await tx.shifts.insert(theirShift);
      await tx.pledges.insert(theirPledge);
    });
    reader = database.store.reader(landlordId);
  });

  const idsOf = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

  describe("lists and counts", () => {
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

  describe("pages", () => {
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
      const page = await reader.organisations.page(
        {},
        { first: 2, after: { key: "å", id: fifth?.id ?? "" } },
      );
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

  test("adds a shift's roster up", async () => {
    expect(await reader.pledges.totalsByShifts([first.id, theirShift.id])).toEqual(
      new Map([
        [first.id, { confirmedPlaces: 3, waitlistedPlaces: 15, confirmedMinutes: 180, organisations: 2 }],
        [theirShift.id, { confirmedPlaces: 0, waitlistedPlaces: 0, confirmedMinutes: 0, organisations: 0 }],
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
    expect(await suite().database.store.directory.chatIdentity("T", "U404")).toBeUndefined();
    expect(await suite().database.store.directory.serviceTokenByDigest("404")).toBeUndefined();
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
      () => counted.pledges.totalsByShifts(walks.map(({ id }) => id)),
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
