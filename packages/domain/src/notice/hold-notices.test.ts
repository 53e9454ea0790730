import { beforeEach, expect, test } from "vitest";
import type { PersonalFact } from "../outbox/fact.ts";
import { aPledge } from "../testing/builders.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import type { HeldNotice } from "./held-notice.ts";
import { holdNotices } from "./hold-notices.ts";

let world: World;
let now: Temporal.Instant;
beforeEach(async () => {
  world = await aWorld();
  now = world.deps.clock.now();
});

const one = aPledge();
const another = aPledge();

type Short = { readonly type?: "YourShiftMoved" | "YourPledgeRemoved"; readonly pledge?: typeof one };

/** A fact for the bakery's contact that happened at that minute and is due at the other. */
function held(
  happened: number,
  due: number,
  { type = "YourShiftMoved", pledge = one }: Short = {},
): HeldNotice {
  const { personId, landlordId } = world.bakery.contact;
  const facts = {
    ...{ personId, pledgeId: pledge.id, shiftId: pledge.shiftId, initiativeId: world.initiativeId },
    ...{ organisationId: pledge.organisationId, places: 1 },
  };
  const fact: PersonalFact =
    type === "YourShiftMoved"
      ? { type, ...facts, startedAt: happened, endedAt: happened + 1 }
      : { type, ...facts };
  return {
    ...{ id: world.deps.ids.next("message"), landlordId, personId, fact },
    ...{ occurredAt: now.add({ minutes: happened }), dueAt: now.add({ minutes: due }) },
  };
}

async function toldAfter(minutes: number) {
  const { store } = world.deps;
  const before = store.outboxMessages.length;
  await keepTimeUntil(world.deps, now.add({ minutes }), { only: "HeldNotices" });
  return store.outboxMessages.slice(before).map(({ lane, fact, occurredAt }) => {
    expect(lane).toBe(`person:${world.bakery.contact.personId}`);
    const startedAt = "startedAt" in fact ? fact.startedAt : undefined;
    return [fact.type, startedAt, occurredAt.since(now).total("minutes")];
  });
}

test("what is held goes back to its lane when it is due, as it was", async () => {
  await holdNotices(world.deps, [held(0, 60)]);
  expect(await toldAfter(59)).toEqual([]);
  expect(await toldAfter(60)).toEqual([["YourShiftMoved", 0, 0]]);
  expect(await toldAfter(120)).toEqual([]);
});

test("what came of the same type about the same thing goes with it, and nothing else", async () => {
  await holdNotices(world.deps, [held(0, 5)]);
  await holdNotices(world.deps, [
    held(3, 8),
    held(3, 8, { pledge: another }),
    held(4, 9, { type: "YourPledgeRemoved" }),
  ]);
  expect(await toldAfter(5)).toEqual([
    ["YourShiftMoved", 0, 0],
    ["YourShiftMoved", 3, 3],
  ]);
  expect(await toldAfter(8)).toEqual([["YourShiftMoved", 3, 3]]);
  expect(await toldAfter(60)).toEqual([["YourPledgeRemoved", undefined, 4]]);
});

test("what is due together stands beside its like, so that it is told together", async () => {
  const notices = [held(0, 60), held(1, 60, { type: "YourPledgeRemoved" }), held(2, 60, { pledge: another })];
  for (const notice of notices) await holdNotices(world.deps, [notice]);
  expect((await toldAfter(60)).map(([type, , happened]) => [type, happened])).toEqual([
    ["YourShiftMoved", 0],
    ["YourShiftMoved", 2],
    ["YourPledgeRemoved", 1],
  ]);
});

test("a message that comes twice is held once, and a timer that is run twice releases it once", async () => {
  const notice = held(0, 60);
  await holdNotices(world.deps, [notice]);
  await holdNotices(world.deps, [{ ...notice, dueAt: notice.dueAt.add({ hours: 1 }) }]);
  const seen = observe(world.deps.store);
  await keepTimeUntil(world.deps, now.add({ hours: 5 }), { only: "HeldNotices", times: 2 });
  expect(seen.told()).toHaveLength(1);
});
