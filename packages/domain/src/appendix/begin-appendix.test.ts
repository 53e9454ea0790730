import { beforeEach, expect, test } from "vitest";
import type { AppendixId } from "../kernel/ids.ts";
import { endLease } from "../lease/end-lease.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { anOffering, type Offering, offer, signBoth } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { endAppendix } from "./end-appendix.ts";
import { recordAppendix } from "./record-appendix.ts";
import { seeToAppendix } from "./see-to-appendix.ts";

let world: World;
let offering: Offering;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
});

const stored = async (ids: readonly AppendixId[]) => {
  const found = await world.deps.store.reader(world.landlordId).appendices.byIds(ids);
  return ids.map((id) => found.find((one) => one.id === id));
};
const outcomeOf = async (ids: readonly AppendixId[]) =>
  (await stored(ids)).map((one) => `${one?.state} ${one?.endReason} ${one?.endsOn}`);

/** Agreed on paper, and entered in this order. */
async function agreed(...from: readonly string[]): Promise<AppendixId[]> {
  const common = { organisationId: offering.tenant.organisationId, leaseNumber: "L-77", state: null };
  const ids: AppendixId[] = [];
  for (const effectiveFrom of from) {
    const input = { ...common, effectiveFrom, endsOn: null, registryNumber: null };
    ids.push(answerOf(await recordAppendix(world.deps, world.operator, input, null)).appendixId);
  }
  return ids;
}

/** As by processes that get to their timers when they can. */
async function seeTo(...ids: readonly (AppendixId | undefined)[]): Promise<void> {
  const actor = { kind: "SYSTEM", landlordId: world.landlordId, source: "TIMER" } as const;
  for (const appendixId of ids) {
    const [appendix] = appendixId ? await stored([appendixId]) : [];
    if (!appendixId || !appendix) throw new Error("There is none");
    const timer = { type: "AppendixMoment", appendixId, version: appendix.version, after: 0 } as const;
    answerOf(await seeToAppendix(world.deps, actor, timer, null));
  }
}

test.each([
  ["first", false],
  ["last", false],
  ["first", true],
  ["last", true],
] as const)(
  "of two that begin the same day the one that was offered last holds, seen to %s; its lease given an end before: %s",
  async (order, isLeaseEnded) => {
    const { deps, landlord } = world;
    const from = { effectiveFrom: "2026-03-05", validUntil: "2026-03-04" };
    const { appendixId: former } = await signBoth(world, offering, await offer(world, offering, from));
    const { appendixId: last } = await signBoth(world, offering, await offer(world, offering, from));
    if (isLeaseEnded) {
      const input = { leaseId: offering.leaseId, endsOn: "2027-01-01" };
      answerOf(await endLease(deps, landlord.coordinator, input, null));
    }
    deps.clock.set(Temporal.Instant.from("2026-03-05T08:00:00Z"));
    await seeTo(...(order === "last" ? [former, last] : [last, former]));
    const end = isLeaseEnded ? "LEASE_ENDED 2027-01-01" : "null null";
    expect(await outcomeOf([former, last])).toEqual(["ENDED SUPERSEDED 2026-03-05", `ACTIVE ${end}`]);
  },
);

test("of two that begin on different days the later one holds, though its timer ran first", async () => {
  const [later, earlier] = await agreed("2026-03-06", "2026-03-04");
  world.deps.clock.set(Temporal.Instant.from("2026-03-08T08:00:00Z"));
  await seeTo(later, earlier);
  expect(await outcomeOf([later, earlier].filter((id) => id !== undefined))).toEqual([
    "ACTIVE null null",
    "ENDED SUPERSEDED 2026-03-06",
  ]);
});

test("one that is signed after another has come to hold takes its place, though that was not seen to yet", async () => {
  const ids = await agreed("2026-03-04");
  world.deps.clock.set(Temporal.Instant.from("2026-03-08T08:00:00Z"));
  const offered = await offer(world, offering, { effectiveFrom: "2026-03-03" });
  const { appendixId } = await signBoth(world, offering, offered);
  await seeTo(...ids);
  expect(await outcomeOf([...ids, appendixId])).toEqual(["ENDED SUPERSEDED 2026-03-08", "ACTIVE null null"]);
});

test("one that ends on its first day takes nothing's place", async () => {
  const { deps, operator } = world;
  const [holding, called] = await agreed("2026-03-01", "2026-03-04");
  if (!holding || !called) throw new Error("Two were agreed on");
  const off = { appendixId: called, reason: "TERMINATED_BY_LANDLORD", endsOn: "2026-03-04" } as const;
  answerOf(await endAppendix(deps, operator, off, null));
  await keepTimeUntil(deps, Temporal.Instant.from("2026-03-05T08:00:00Z"));
  expect(await outcomeOf([holding, called])).toEqual([
    "ACTIVE null null",
    "ENDED TERMINATED_BY_LANDLORD 2026-03-04",
  ]);
});

test("one that was to end on the day another begins ends for its own reason", async () => {
  const { deps, operator } = world;
  const [holding, next] = await agreed("2026-03-01", "2026-03-04");
  if (!holding || !next) throw new Error("Two were agreed on");
  const end = { appendixId: holding, reason: "TERMINATED_BY_TENANT", endsOn: "2026-03-04" } as const;
  answerOf(await endAppendix(deps, operator, end, null));
  deps.clock.set(Temporal.Instant.from("2026-03-04T08:00:00Z"));
  await seeTo(next);
  expect(await outcomeOf([holding, next])).toEqual([
    "ENDED TERMINATED_BY_TENANT 2026-03-04",
    "ACTIVE null null",
  ]);
});
