import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@socialsmart/database/open-database";
import { balancesOf } from "@socialsmart/domain/commitment/balance";
import { readDueFollowUps } from "@socialsmart/domain/follow-up/read-due-follow-ups";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import { yearRange } from "@socialsmart/domain/shift/period";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HELD } from "./held.ts";
import { INITIATIVES, type SeedInitiative } from "./initiatives.ts";
import { TEAM_ID, ZONE } from "./landlord.ts";
import { OFFERS, type SeedOffer } from "./offers.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { type Seeded, seed } from "./seed.ts";

const NOW = Temporal.Instant.from("2026-11-25T11:00:00Z");
const NEXT_WEEK = {
  from: Temporal.Instant.from("2026-11-29T23:00:00Z"),
  to: Temporal.Instant.from("2026-12-06T23:00:00Z"),
};
const ALL = { first: 1000, after: null };

let directory: string;
let database: Database;
let seeded: Seeded;
let reader: Reader;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "demo-seed-"));
  const ids = createIds();
  database = await openDatabase({ url: `sqlite:${directory}/seed.sqlite`, ids });
  await database.migrate();
  const { store } = database;
  seeded = await seed({ store, ids, clock: new FixedClock(NOW.toString()), secrets: randomSecrets });
  reader = store.reader(seeded.landlordId);
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});

async function initiative(table: Pick<SeedInitiative, "title">): Promise<Initiative> {
  const { items } = await reader.initiatives.page({}, ALL);
  const found = items.find(({ title }) => title === table.title);
  if (!found) throw new Error(`${table.title} was not seeded`);
  return found;
}

async function shiftsOf(table: Pick<SeedInitiative, "title">): Promise<readonly Shift[]> {
  const { id } = await initiative(table);
  return (await reader.shifts.page({ initiativeId: id }, ALL)).items;
}

async function nextWeeks(table: SeedInitiative): Promise<Shift> {
  const { id } = await initiative(table);
  const { items } = await reader.shifts.page({ initiativeId: id, startsWithin: NEXT_WEEK }, ALL);
  const [shift, ...more] = items;
  if (!shift || more.length > 0) throw new Error(`${table.title} has ${items.length} shifts next week`);
  return shift;
}

async function totals(shift: Shift | undefined) {
  if (!shift) throw new Error("There is no such shift");
  return (await reader.pledges.totalsByShifts([shift.id], NOW)).get(shift.id);
}

async function pledgesOn({ id }: Shift, state: PledgeState): Promise<readonly Pledge[]> {
  return (await reader.pledges.pageByShifts([id], { states: [state] }, ALL)).get(id)?.items ?? [];
}

test("of what was held, hours are verified, and others wait for that or to be reported, beside what was taken on", async () => {
  const { items } = await reader.initiatives.page({ states: ["COMPLETED"] }, ALL);
  expect(items.map(({ title }) => title)).toEqual([HELD.title]);
  const held = await shiftsOf(HELD);
  const reported = await reader.attendances.listByShifts(held.map(({ id }) => id));
  expect(held.map(({ id, taken }) => [taken, reported.get(id)?.length ?? 0])).toEqual([
    [7, 3],
    [7, 3],
    [7, 0],
  ]);
  // Its host has been asked for some hours who came.
  expect(held.at(-1)?.endsAt).toEqual(Temporal.Instant.from("2026-11-24T14:00:00Z"));
  expect(await reader.ledger.sums({})).toEqual({ entries: 3, minutes: 6 * 180 });
  expect(await reader.attendances.sums({ toVerify: true })).toEqual({ places: 6, minutes: 6 * 180 });
  const organisations = (await reader.organisations.page({}, ALL)).items;
  const ids = organisations.map(({ id }) => id);
  const at = { period: yearRange(2026), zone: ZONE, now: NOW };
  const balances = await balancesOf(reader, ids, at);
  const ofCoffee = organisations.find(({ name }) => name === ORGANISATIONS.coffee.name);
  expect(ofCoffee && balances.get(ofCoffee.id)).toMatchObject({ targetMinutes: 3600, verifiedMinutes: 360 });
});

test("an appendix is signed and took the place of the one on paper, and one in English waits for the tenant", async () => {
  const organisations = (await reader.organisations.page({}, ALL)).items;
  const byOrganisation = await reader.appendices.listByOrganisations(organisations.map(({ id }) => id));
  const all = [...byOrganisation.values()].flat();
  const of = ({ lease }: SeedOffer) => all.filter(({ leaseNumber }) => leaseNumber === lease.number);
  expect(of(OFFERS.signed)).toMatchObject([
    { state: "ENDED", endReason: "SUPERSEDED", offer: null },
    { state: "ACTIVE", offer: { language: "sv" } },
  ]);
  expect(of(OFFERS.waiting)).toMatchObject([{ state: "PARTLY_SIGNED", offer: { language: "en" } }]);
});

test("last year was followed up with most, and with two it is planned; none is overdue", async () => {
  const due = await readDueFollowUps(reader, {
    by: Temporal.PlainDate.from("2027-12-31"),
    today: Temporal.PlainDate.from("2026-11-25"),
  });
  const planned = due.flatMap(({ followUp, dueOn, organisation }) =>
    followUp ? [`${organisation.name} ${dueOn}`] : [],
  );
  expect(planned).toEqual(["Skrädderi Nålsögat Exempel 2026-11-25", "Provkod IT AB 2026-12-09"]);
  const others = new Set(due.flatMap(({ followUp, year, dueOn }) => (followUp ? [] : [`${year} ${dueOn}`])));
  expect([...others]).toEqual(["2026 2027-01-31"]);
});

test("every initiative is published, in a channel, with half a year of shifts, and not too many in all", async () => {
  const { items } = await reader.initiatives.page({ states: ["PUBLISHED"] }, ALL);
  expect(items).toHaveLength(Object.keys(INITIATIVES).length);
  for (const { state, channel } of items) {
    expect(state).toBe("PUBLISHED");
    expect(channel?.teamId).toBe(TEAM_ID);
  }
  for (const table of Object.values(INITIATIVES)) {
    const open = (await shiftsOf(table)).filter(({ state }) => state === "OPEN");
    expect(open.length, table.title).toBeGreaterThan(20 / table.slot.everyWeeks);
  }
  expect(await reader.shifts.count({})).toBeLessThanOrEqual(350);
});

test.each(Object.values(INITIATIVES))(
  "$title keeps its local hours on both sides of summer time",
  async (table) => {
    const shifts = await shiftsOf(table);
    const offsets = new Set<string>();
    for (const { startsAt, endsAt, zone } of shifts) {
      const [start, end] = [startsAt.toZonedDateTimeISO(zone), endsAt.toZonedDateTimeISO(zone)];
      expect(zone).toBe(ZONE);
      expect(start.toPlainTime().toString({ smallestUnit: "minute" })).toBe(table.slot.from);
      expect(end.toPlainTime().toString({ smallestUnit: "minute" })).toBe(table.slot.to);
      offsets.add(start.offset);
    }
    expect(offsets).toEqual(new Set(["+01:00", "+02:00"]));
  },
);

describe("the rosters", () => {
  test("of homework help has room for a fourth place on the first shift", async () => {
    const [first] = await shiftsOf(INITIATIVES.homework);
    expect(first).toMatchObject({ taken: 3, capacity: 6 });
  });

  test("of next week's language café has one place left", async () => {
    expect(await nextWeeks(INITIATIVES.languageCafe)).toMatchObject({ taken: 7, capacity: 8 });
  });

  test("of homework help says who comes: all of them have shown an extract", async () => {
    const [first] = await shiftsOf(INITIATIVES.homework);
    expect(first).toMatchObject({ nameByMinutes: 1440, requiresRecordExtract: true });
    expect(await totals(first)).toMatchObject({ confirmedPlaces: 3, namedPlaces: 3 });
  });

  test("of next week's CV workshop is full, and two wait, one of them for fewer places if need be", async () => {
    const shift = await nextWeeks(INITIATIVES.cv);
    expect(shift).toMatchObject({ taken: 4, capacity: 4 });
    const waiting = await pledgesOn(shift, "WAITLISTED");
    expect(waiting.map(({ places, acceptsPart }) => [places, acceptsPart])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test("of next week's girls' group holds a place that Amina can accept for a day", async () => {
    const shift = await nextWeeks(INITIATIVES.girls);
    expect(shift).toMatchObject({ taken: 3, offered: 1, capacity: 4 });
    const [offered] = await pledgesOn(shift, "OFFERED");
    expect(offered?.offer).toEqual({ places: 1, expiresAt: NOW.add({ hours: 24 }) });
    const [organisation] = await reader.organisations.byIds(offered ? [offered.organisationId] : []);
    expect(organisation?.name).toBe(ORGANISATIONS.coffee.name);
  });

  test("of next week's trainees has one who waits for a coordinator's yes", async () => {
    const shift = await nextWeeks(INITIATIVES.trainees);
    expect(shift).toMatchObject({ approval: "MANUAL", taken: 1 });
    expect(await totals(shift)).toMatchObject({ pendingPlaces: 1 });
  });

  test("of the safety walk has as many of one organisation as there may be until two days before", async () => {
    const [first] = await shiftsOf(INITIATIVES.safetyWalk);
    expect(first).toMatchObject({ perOrganisationCap: 3, capReleaseMinutes: 2880 });
    const most = (first ? await pledgesOn(first, "CONFIRMED") : []).map(({ places }) => places);
    expect(Math.max(...most)).toBe(3);
  });
});

test("the chat workspace's people are linked, but for the one who is invited", async () => {
  expect(await database.store.directory.landlordByChatTeam(TEAM_ID)).toMatchObject({ id: seeded.landlordId });
  expect(await database.store.directory.chatIdentity(seeded.landlordId, TEAM_ID, "U0AMINA")).toBeDefined();
  expect(await database.store.directory.chatIdentity(seeded.landlordId, TEAM_ID, "U0SARA")).toBeUndefined();
  const [invited] = await reader.people.byIds([seeded.invitedPersonId]);
  expect(invited?.displayName).toBe("Sara Utkastsson");
});

test("whoever looks for what is understaffed finds something, and a channel hears of it at once", async () => {
  expect(await reader.shifts.count({ understaffedAt: NOW, startsWithin: NEXT_WEEK })).toBeGreaterThan(3);
  const coached = new Set((await shiftsOf(INITIATIVES.summerJobs)).map(({ id }) => id));
  const due = (await database.timers.due(NOW, 100)).flatMap(({ timer }) =>
    timer.type === "ShiftMoment" && coached.has(timer.shiftId) ? [timer.shiftId] : [],
  );
  expect(due).toHaveLength(1);
});
