import { beforeEach, describe, expect, test } from "vitest";
import type { AuditEvent } from "../audit/audit-event.ts";
import { ok } from "../kernel/result.ts";
import type { Landlord } from "../landlord/landlord.ts";
import type { AuditFilter } from "../store/filters.ts";
import type { PageRequest } from "../store/page.ts";
import type { Reader } from "../store/reader.ts";
import type { Transaction } from "../store/transaction.ts";
import { aLandlord, anInitiative, anOperator, anOrganisation, aPledge, aShift } from "./builders.ts";
import { MemoryStore } from "./memory-store.ts";
import { sequentialIds } from "./sequential-ids.ts";

const landlord: Landlord = aLandlord();
const all: PageRequest = { first: 100, after: null };
const day = (number: number) => Temporal.Instant.from("2026-03-10T15:00:00Z").add({ hours: 24 * number });

let store: MemoryStore;
let reader: Reader;
beforeEach(() => {
  store = new MemoryStore();
  reader = store.reader(landlord.id);
});

async function put(work: (tx: Transaction) => Promise<void>) {
  await store.transaction({ actor: anOperator(), name: "put", key: null, input: null }, async (tx) => {
    await work(tx);
    return ok(null);
  });
}

async function putAll<Row>(rows: readonly Row[], insert: (tx: Transaction, row: Row) => Promise<void>) {
  await put(async (tx) => {
    for (const row of rows) await insert(tx, row);
  });
}

describe("a page", () => {
  const names = ["Öst", "Ask", "ask", "Ask", "Ängen", "Björk"];
  const organisations = names.map((name) => anOrganisation({ name }));
  const [east, firstAsh, smallAsh, secondAsh, meadow, birch] = organisations;
  beforeEach(() => putAll(organisations, (tx, row) => tx.organisations.insert(row)));

  test("is sorted by name bytewise, then by id", async () => {
    const { items, hasNextPage } = await reader.organisations.page({}, all);
    expect(items).toEqual([firstAsh, secondAsh, birch, smallAsh, meadow, east]);
    expect(hasNextPage).toBe(false);
  });

  test("goes on where the last one ended, until there is no next", async () => {
    const seen: unknown[] = [];
    let after: PageRequest["after"] = null;
    for (let pages = 1; pages <= 3; pages += 1) {
      const page = await reader.organisations.page({}, { first: 2, after });
      const last = page.items.at(-1);
      seen.push(...page.items);
      expect(page.hasNextPage).toBe(pages < 3);
      after = last ? { key: last.name, id: last.id } : null;
    }
    expect(seen).toEqual([firstAsh, secondAsh, birch, smallAsh, meadow, east]);
  });

  test("begins behind a cursor whose item is gone", async () => {
    const { items } = await reader.organisations.page(
      {},
      { first: 1, after: { key: "Ask", id: "organisation_z" } },
    );
    expect(items).toEqual([birch]);
  });
});

describe("shifts", () => {
  const library = anInitiative({ primaryFocusArea: "INTEGRATION", otherFocusAreas: ["SAFETY"] });
  const walk = anInitiative({ primaryFocusArea: "SAFETY", state: "DRAFT" });
  const shifts = [
    aShift({ initiativeId: library.id, startsAt: day(2), endsAt: day(3), minPlaces: 2, taken: 1 }),
    aShift({ initiativeId: walk.id, startsAt: day(0), endsAt: day(1), minPlaces: 2, taken: 2 }),
    aShift({ initiativeId: library.id, startsAt: day(1), endsAt: day(2), state: "CANCELLED", minPlaces: 1 }),
  ];
  beforeEach(async () => {
    await putAll([library, walk], (tx, row) => tx.initiatives.insert(row));
    await putAll(shifts, (tx, row) => tx.shifts.insert(row));
  });

  const [second, first, cancelled] = shifts;
  test.each([
    ["everything", {}, [first, cancelled, second]],
    ["an initiative", { initiativeId: library.id }, [cancelled, second]],
    ["a district", { districtId: walk.districtId }, [first]],
    ["a focus area, primary or not", { focusArea: "SAFETY" }, [first, cancelled, second]],
    ["a focus area that one has", { focusArea: "INTEGRATION" }, [cancelled, second]],
    ["a state", { states: ["OPEN"] }, [first, second]],
    ["no state at all", { states: [] }, []],
    [
      "a start, from it on and before its end",
      { startsWithin: { from: day(0), to: day(2) } },
      [first, cancelled],
    ],
    ["no draft, nor of one", { draftsOf: [] }, [cancelled, second]],
    ["no draft, but for a host's", { draftsOf: [walk.hostOrganisationId] }, [first, cancelled, second]],
    ["understaffed then", { understaffedAt: day(1) }, [second]],
    ["understaffed, but it has started", { understaffedAt: day(2) }, []],
  ] as const)("are listed and counted by %s", async (_, filter, expected) => {
    expect((await reader.shifts.page(filter, all)).items).toEqual(expected);
    expect(await reader.shifts.count(filter)).toBe(expected.length);
  });

  test("are paged for each initiative by the same request", async () => {
    const none = anInitiative().id;
    const pages = await reader.shifts.pageByInitiatives([library.id, none], {}, { first: 1, after: null });
    expect([...pages]).toEqual([
      [library.id, { items: [cancelled], hasNextPage: true }],
      [none, { items: [], hasNextPage: false }],
    ]);
    expect([...(await reader.shifts.countByInitiatives([library.id, none], {}))]).toEqual([
      [library.id, 2],
      [none, 0],
    ]);
  });
});

describe("pledges", () => {
  const shift = aShift();
  const [organisation, other] = [anOrganisation(), anOrganisation()];
  const organisationId = organisation.id;
  const confirmed = aPledge({
    ...{ shiftId: shift.id, organisationId: other.id },
    ...{ places: 2, queuedAt: day(-3) },
  });
  const waiting = aPledge({
    shiftId: shift.id,
    places: 3,
    state: "WAITLISTED",
    queuedAt: day(-2),
    organisationId,
  });
  const withdrawn = aPledge({ shiftId: shift.id, state: "WITHDRAWN", queuedAt: day(-4), organisationId });
  const byOther = { ...confirmed, organisation: other };
  const [waitingOf, withdrawnOf] = [waiting, withdrawn].map((row) => ({ ...row, organisation }));
  beforeEach(async () => {
    await putAll([organisation, other], (tx, row) => tx.organisations.insert(row));
    await put((tx) => tx.shifts.insert(shift));
    await putAll([waiting, confirmed, withdrawn], (tx, row) => tx.pledges.insert(row));
  });

  test("of a shift stand in the queue's order; of an organisation the newest first", async () => {
    const ofShift = await reader.pledges.pageByShifts([shift.id], {}, all);
    expect(ofShift.get(shift.id)?.items).toEqual([withdrawnOf, byOther, waitingOf]);
    const ofOrganisation = await reader.pledges.pageByOrganisations(
      [organisationId],
      {},
      { first: 1, after: null },
    );
    expect(ofOrganisation.get(organisationId)).toEqual({ items: [waitingOf], hasNextPage: true });
    const after = { key: waiting.queuedAt.toString(), id: waiting.id };
    const rest = await reader.pledges.pageByOrganisations([organisationId], {}, { first: 1, after });
    expect(rest.get(organisationId)).toEqual({ items: [withdrawnOf], hasNextPage: false });
  });

  test("are filtered by state and by their shift's start", async () => {
    const count = async (filter: Parameters<Reader["pledges"]["countByShifts"]>[1]) =>
      (await reader.pledges.countByShifts([shift.id], filter)).get(shift.id);
    expect(await count({ states: ["CONFIRMED", "WAITLISTED"] })).toBe(2);
    expect(await count({ startsWithin: { from: shift.startsAt } })).toBe(3);
    expect(await count({ startsWithin: { to: shift.startsAt } })).toBe(0);
  });

  test("of a shift that are live are its roster, in the queue's order", async () => {
    const none = aShift().id;
    expect([...(await reader.pledges.rostersOf([shift.id, none]))]).toEqual([
      [shift.id, [byOther, waitingOf]],
      [none, []],
    ]);
  });

  test("add up by shift, and an offer only until it expires", async () => {
    const offer = { places: 2, expiresAt: day(-1) };
    const others = [
      aPledge({ shiftId: shift.id, places: 4, state: "PENDING" }),
      aPledge({ shiftId: shift.id, places: 5, state: "OFFERED", offer, acceptsPart: true }),
      aPledge({ shiftId: shift.id, places: 2, named: 1, state: "FULFILLED" }),
    ];
    await putAll(others, (tx, row) => tx.pledges.insert(row));
    const totals = async (now: Temporal.Instant) =>
      (await reader.pledges.totalsByShifts([shift.id], now)).get(shift.id);
    expect(await totals(day(-1).subtract({ milliseconds: 1 }))).toEqual({
      confirmedPlaces: 4,
      namedPlaces: 1,
      offeredPlaces: 2,
      waitlistedPlaces: 3,
      pendingPlaces: 4,
      confirmedMinutes: 720,
      organisations: 2,
    });
    expect(await totals(day(-1))).toMatchObject({ offeredPlaces: 0 });
  });

  test("have a position while they wait", async () => {
    const ids = [confirmed.id, waiting.id, withdrawn.id];
    expect([...(await reader.pledges.waitlistPositions(ids))]).toEqual([[waiting.id, 1]]);
  });
});

test("initiatives are found by their channel, and no other landlord's are", async () => {
  const channel = { teamId: "T0001", channelId: "C0001" };
  const host = anOrganisation();
  const district = { id: sequentialIds().next("district"), landlordId: landlord.id, name: "Vivalla" };
  const here = anInitiative({ channel, hostOrganisationId: host.id, districtId: district.id });
  await putAll([host], (tx, row) => tx.organisations.insert(row));
  await putAll([district], (tx, row) => tx.districts.insert(row));
  await putAll([here, anInitiative({ channel: { ...channel, channelId: "C0002" } })], (tx, row) =>
    tx.initiatives.insert(row),
  );
  expect(await reader.initiatives.listByChannel("T0001", "C0001")).toEqual([{ ...here, host, district }]);
  const stranger = store.reader(sequentialIds().next("landlord"));
  expect(await stranger.initiatives.listByChannel("T0001", "C0001")).toEqual([]);
  expect(await stranger.initiatives.byIds([here.id])).toEqual([]);
  expect(await stranger.initiatives.count({})).toBe(0);
});

test("audit events come the latest first, by what was changed, by whom, how and when", async () => {
  const ids = sequentialIds();
  const event = (hours: number, given: Partial<AuditEvent>): AuditEvent => ({
    id: ids.next("audit"),
    landlordId: landlord.id,
    at: day(0).add({ hours }),
    actorKind: "OPERATOR",
    actorId: null,
    source: "COMMAND_LINE",
    action: "addDistrict",
    subject: ids.next("district"),
    change: {},
    ...given,
  });
  const [first, second, third] = [
    event(0, {}),
    event(1, { actorId: "person_1" }),
    event(2, { action: "cancelShift" }),
  ];
  await putAll([first, second, third], (tx, row) => tx.audit.append(row));
  const list = async (filter: AuditFilter) => {
    const { items } = await reader.auditEvents.page(filter, all);
    expect(await reader.auditEvents.count(filter)).toBe(items.length);
    return items;
  };
  expect(await list({})).toEqual([third, second, first]);
  expect(await list({ subject: first.subject })).toEqual([first]);
  expect(await list({ subjects: [first.subject, "pledge_none"] })).toEqual([first]);
  expect(await list({ subjects: [] })).toEqual([]);
  expect(await list({ actorId: "person_1" })).toEqual([second]);
  expect(await list({ action: "cancelShift" })).toEqual([third]);
  expect(await list({ within: { from: second.at, to: third.at } })).toEqual([second]);
  const after = { key: second.at.toString(), id: second.id };
  expect(await reader.auditEvents.page({}, { first: 1, after })).toEqual({
    items: [first],
    hasNextPage: false,
  });
});
