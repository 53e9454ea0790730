import { beforeEach, describe, expect, test } from "vitest";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { runTimer } from "../timer/run-timer.ts";
import { landlordMomentsWithin, nextLandlordMoment } from "./landlord-moments.ts";

const ZONE = "Europe/Stockholm";
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const timers = () => world.deps.store.timers.filter(({ timer }) => timer.type === "LandlordMoment");
const digests = (seen: ReturnType<typeof observe>) =>
  seen.told().flatMap(({ fact }) => (fact.type === "YourDigest" ? [fact] : []));

test("a landlord has one timer from its start, due at the next digest", () => {
  const now = world.deps.clock.now();
  expect(timers().map(({ dueAt }) => dueAt)).toEqual([nextLandlordMoment(ZONE, now)]);
});

test("each of the landlord's coordinators and of the organisations' contacts has one digest, whatever their roles", async () => {
  const seen = observe(world.deps.store);
  const [timer] = timers();
  if (!timer) throw new Error("It has one");
  await keepTimeUntil(world.deps, timer.dueAt, { only: "LandlordMoment" });
  const to = timer.dueAt.epochMilliseconds;
  const told = digests(seen);
  const { landlord, bakery, gym, association } = world;
  expect(told.map(({ personId }) => personId).toSorted()).toEqual(
    [landlord.coordinator, bakery.contact, gym.contact, association.contact]
      .map(({ personId }) => personId)
      .toSorted(),
  );
  expect(new Set(told.map((fact) => fact.to))).toEqual(new Set([to]));
  expect(told.every(({ from }) => from < to)).toBe(true);
});

test("the next timer is set with it, and one that is run twice has one effect", async () => {
  const seen = observe(world.deps.store);
  const [timer] = timers();
  if (!timer) throw new Error("It has one");
  await keepTimeUntil(world.deps, timer.dueAt, { only: "LandlordMoment", times: 3 });
  expect(timers().map(({ dueAt }) => dueAt)).toEqual([nextLandlordMoment(ZONE, timer.dueAt)]);
  expect(digests(seen)).toHaveLength(4);
});

test("where nobody kept time for weeks there is one digest, and then the next in its time", async () => {
  const seen = observe(world.deps.store);
  const [timer] = timers();
  if (!timer) throw new Error("It has one");
  world.deps.clock.set(at("2026-04-29T12:00"));
  await runTimer(world.deps, timer);
  expect(new Set(digests(seen).map(({ to }) => to))).toEqual(
    new Set([at("2026-04-29T08:30").epochMilliseconds]),
  );
  expect(timers().at(-1)?.dueAt).toEqual(at("2026-04-30T08:30"));
});

test("a clock that was put back brings no digest back", async () => {
  const [timer] = timers();
  if (!timer) throw new Error("It has one");
  await keepTimeUntil(world.deps, timer.dueAt, { only: "LandlordMoment" });
  const seen = observe(world.deps.store);
  const [next] = timers();
  if (!next) throw new Error("It sets the next");
  world.deps.clock.set(timer.dueAt.subtract({ hours: 2 }));
  await runTimer(world.deps, next);
  expect(digests(seen)).toEqual([]);
  expect(timers().at(-1)?.dueAt).toEqual(next.dueAt);
});

test("on the first Tuesday of a quarter each contact is told where they stand, once for all their organisations", async () => {
  const seen = observe(world.deps.store);
  const tuesday = at("2026-04-07T08:30");
  await keepTimeUntil(world.deps, tuesday, { only: "LandlordMoment", times: 2 });
  const { bakery, gym, association } = world;
  const told = seen.told().flatMap(({ fact }) => (fact.type === "YourProgress" ? [fact] : []));
  expect(told).toEqual(
    [bakery, gym, association].map(({ contact: { personId } }) => ({
      ...{ type: "YourProgress", personId, at: tuesday.epochMilliseconds },
    })),
  );
});

describe("the moments of a landlord", () => {
  test("that have come are those since the last time, the latest of each kind alone", () => {
    const found = landlordMomentsWithin(ZONE, at("2026-11-23T08:30"), at("2026-11-25T08:30"));
    expect(found).toEqual([{ moment: "DIGESTS", at: at("2026-11-25T08:30") }]);
  });

  test("are none on a weekend", () => {
    expect(landlordMomentsWithin(ZONE, at("2026-11-27T08:30"), at("2026-11-29T23:00"))).toEqual([]);
  });
});
