import type { InitiativeFilter, PledgeFilter, ShiftFilter } from "@socialsmart/domain/store/filters";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import type { Reader } from "@socialsmart/domain/store/reader";
import { MemoryStore } from "@socialsmart/domain/testing/memory-store";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onEachDatabase } from "../testing/databases.ts";
import {
  cafe,
  council,
  daily,
  day,
  first,
  host,
  landlordId,
  north,
  second,
  settle,
  south,
  tenant,
  walk,
} from "../testing/town.ts";
import { anInitiative, aShift, commit, ids, NOW } from "../testing/values.ts";

const QUESTIONS = 150;

/** The same numbers every time, from 0 up to but not including 1: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** Makes up what a list may be asked. */
function questioner(next: () => number) {
  const oneOf = <T>(...values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error("unreachable");
    return value;
  };
  const perhaps = <T extends object>(part: T, chance = 0.3): T | object => (next() < chance ? part : {});
  const startsWithin = () => ({
    startsWithin: {
      ...perhaps({ from: day(oneOf(-1, 0, 2)) }, 0.6),
      ...perhaps({ to: day(oneOf(1, 2, 9)) }, 0.6),
    },
  });
  const understaffed = () => ({ understaffedAt: day(oneOf(-1, 0, 1)) });
  return {
    initiatives: (): InitiativeFilter => ({
      ...perhaps({ districtId: oneOf(north.id, south.id) }),
      ...perhaps({ focusArea: oneOf("SAFETY", "DEMOCRACY") }),
      ...perhaps({ states: oneOf(["PUBLISHED"], ["DRAFT", "PUBLISHED"], []) }),
      ...perhaps({ hostOrganisationId: oneOf(host.id, tenant.id) }),
      ...perhaps({ organisationId: oneOf(host.id, tenant.id) }),
      ...perhaps({ draftsOf: oneOf([], [host.id], [tenant.id]) }),
      ...perhaps({ withShift: { ...startsWithin(), ...perhaps(understaffed()) } }),
    }),
    shifts: (): ShiftFilter => ({
      ...perhaps({ initiativeId: oneOf(walk.id, cafe.id, council.id) }),
      ...perhaps({ seriesId: daily.id }),
      ...perhaps({ districtId: oneOf(north.id, south.id) }),
      ...perhaps({ focusArea: oneOf("SAFETY", "DEMOCRACY") }),
      ...perhaps({ states: oneOf(["OPEN"], ["DRAFT", "OPEN"]) }),
      ...perhaps({ hostOrganisationId: oneOf(host.id, tenant.id) }),
      ...perhaps({ organisationId: oneOf(host.id, tenant.id) }),
      ...perhaps({ draftsOf: oneOf([], [host.id], [tenant.id]) }),
      ...perhaps(startsWithin()),
      ...perhaps(understaffed()),
    }),
    pledges: (): PledgeFilter => ({
      ...perhaps({ shiftId: oneOf(first.id, second.id) }),
      ...perhaps({ initiativeId: oneOf(walk.id, cafe.id) }),
      ...perhaps({ organisationId: oneOf(host.id, tenant.id) }),
      ...perhaps({
        states: oneOf(
          ["CONFIRMED"],
          ["WITHDRAWN", "WAITLISTED"],
          ["PENDING", "CONFIRMED", "WAITLISTED", "OFFERED"],
        ),
      }),
      ...perhaps(startsWithin()),
    }),
    page: (cursors: readonly Cursor[]): PageRequest => ({
      first: oneOf(1, 2, 3, 50),
      after: next() < 0.5 ? null : oneOf(...cursors),
      ...perhaps({ before: oneOf(...cursors) }),
      ...perhaps({ fromEnd: true as const }, 0.5),
      ...perhaps({ reversed: true as const }, 0.5),
    }),
  };
}

const neverSeen = anInitiative({
  ...council,
  id: ids.next("initiative"),
  state: "CANCELLED",
  cancelledAsDraft: true,
});
const neverHeld = aShift({
  landlordId,
  initiativeId: neverSeen.id,
  startsAt: day(2),
  endsAt: day(3),
  state: "CANCELLED",
});

async function cancelADraft(database: Pick<Database, "store">): Promise<void> {
  await commit(database, landlordId, async (tx) => {
    await tx.initiatives.insert(neverSeen);
    await tx.shifts.insert(neverHeld);
  });
}

onEachDatabase("Random questions about lists", (suite) => {
  const memory = new MemoryStore();
  const known = memory.reader(landlordId);
  let stored: Reader;
  beforeAll(async () => {
    await settle(suite().database);
    await settle({ store: memory });
    for (const database of [suite().database, { store: memory }]) await cancelADraft(database);
    stored = suite().database.store.reader(landlordId);
  });

  const EVERYTHING: PageRequest = { first: 100, after: null };
  const asked = questioner(numbers(7));
  const seen = { items: 0, sums: 0 };

  /** Asks both of them the same. */
  async function compare<Answer>(ask: (reader: Reader) => Promise<Answer>): Promise<Answer> {
    const expected = await ask(known);
    expect(await ask(stored)).toEqual(expected);
    return expected;
  }
  const idsOf = ({ items, hasNextPage }: Page<{ readonly id: string }>) => [
    items.map(({ id }) => id),
    hasNextPage,
  ];

  test("are answered as in memory: initiatives", async () => {
    const all = (await known.initiatives.page({}, EVERYTHING)).items;
    const cursors = all.map(({ title, id }) => ({ key: title, id }));
    for (let n = 0; n < QUESTIONS; n += 1) {
      const [filter, page] = [asked.initiatives(), asked.page(cursors)];
      const answer = await compare(async ({ initiatives }) => [
        idsOf(await initiatives.page(filter, page)),
        await initiatives.count(filter),
        [...(await initiatives.pageByDistricts([north.id, south.id], filter, page)).values()].map(idsOf),
      ]);
      seen.items += Number(answer[1]);
    }
  });

  test("are answered as in memory: shifts, and how they add up", async () => {
    const all = (await known.shifts.page({}, EVERYTHING)).items;
    const cursors = all.map(({ startsAt, id }) => ({ key: startsAt.toString(), id }));
    const parents = [walk.id, cafe.id, council.id];
    for (let n = 0; n < QUESTIONS; n += 1) {
      const [filter, page] = [asked.shifts(), asked.page(cursors)];
      const sums = await compare(async ({ shifts }) => {
        expect(idsOf(await shifts.page(filter, page))).toEqual(idsOf(await known.shifts.page(filter, page)));
        return [
          [...(await shifts.pageByInitiatives(parents, filter, page)).values()].map(idsOf),
          [...(await shifts.pageBySeries([daily.id], filter, page)).values()].map(idsOf),
          await shifts.count(filter),
          await shifts.sumsByInitiatives(parents, filter, NOW),
          await shifts.sumsBySeries([daily.id], filter, NOW),
          await shifts.sums(filter, NOW),
        ] as const;
      });
      seen.sums += sums[5].taken;
    }
  });

  test("are answered as in memory: pledges, and how they add up", async () => {
    const all = (await known.pledges.page({}, EVERYTHING)).items;
    const cursors = all.map(({ queuedAt, id }) => ({ key: queuedAt.toString(), id }));
    for (let n = 0; n < QUESTIONS; n += 1) {
      const [filter, page] = [asked.pledges(), asked.page(cursors)];
      await compare(async ({ pledges }) => [
        idsOf(await pledges.page(filter, page)),
        await pledges.count(filter),
        [...(await pledges.pageByShifts([first.id, second.id], filter, page)).values()].map(idsOf),
        [...(await pledges.pageByOrganisations([host.id, tenant.id], filter, page)).values()].map(idsOf),
        await pledges.sums(filter),
        await pledges.sumsByShifts([first.id, second.id], filter),
        await pledges.sumsByOrganisations([host.id, tenant.id], filter),
      ]);
    }
    // Nothing is shown by questions that nothing is an answer to.
    expect(seen.items).toBeGreaterThan(QUESTIONS / 4);
    expect(seen.sums).toBeGreaterThan(QUESTIONS / 4);
  });

  test("are answered as in memory: organisations with an appendix that holds on a date", async () => {
    for (const date of ["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"]) {
      const filter = { appendixActiveOn: Temporal.PlainDate.from(date) };
      await compare(async ({ organisations }) => [
        idsOf(await organisations.page(filter, EVERYTHING)),
        await organisations.count(filter),
      ]);
    }
  });
});
