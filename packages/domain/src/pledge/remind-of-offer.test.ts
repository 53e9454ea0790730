import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { Timer } from "../timer/timer.ts";
import { acceptOffer } from "./accept-offer.ts";
import { declineOffer } from "./decline-offer.ts";
import { remindOfOffer } from "./remind-of-offer.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
let pledgeId: PledgeId;
/** That of the bakery's offer of two places. */
let timer: Extract<Timer, { type: "OfferHalfTime" }>;
beforeEach(async () => {
  world = await aWorld();
  const { deps, bakery, gym, shiftId } = world;
  const first = await pledge(world, gym, shiftId, 4);
  pledgeId = (await pledge(world, bakery, shiftId, 2)).pledgeId;
  answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
  const [half] = deps.store.timers.filter((each) => each.timer.type === "OfferHalfTime");
  if (half?.timer.type !== "OfferHalfTime") throw new Error("The offer has a timer for half its time");
  timer = half.timer;
  deps.clock.set(half.dueAt);
});

function remind(given: Partial<typeof timer> = {}, key: string | null = null) {
  const actor = { kind: "SYSTEM", landlordId: world.landlordId, source: "TIMER" } as const;
  return remindOfOffer(world.deps, actor, { ...timer, ...given }, key);
}

test("at half its time whoever has not answered is reminded, of what and until when", async () => {
  const { deps, bakery } = world;
  const seen = observe(deps.store);
  expect(await remind()).toEqual(ok({ reminded: true }));
  expect(toldTo(seen, { bakery: bakery.contact })).toEqual(["bakery YourOfferReminder"]);
  expect(seen.told()[0]?.fact).toMatchObject({ pledgeId, places: 2, expiresAt: timer.expiresAt });
  expect(seen.changes()).toEqual([]);
  expect((await storedPledge(world, pledgeId)).state).toBe("OFFERED");
});

test("a timer that is run twice reminds once", async () => {
  answerOf(await remind({}, "timer-1"));
  const seen = observe(world.deps.store);
  expect(await remind({}, "timer-1")).toEqual(ok({ reminded: true }));
  expect(seen.told()).toEqual([]);
});

describe("nobody is reminded", () => {
  async function expectNothing(given: Partial<typeof timer> = {}) {
    const seen = observe(world.deps.store);
    expect(await remind(given)).toEqual(ok({ reminded: false }));
    expect([seen.changes(), seen.told()]).toEqual([[], []]);
  }

  test.each([
    ["accepted", () => acceptOffer(world.deps, world.bakery.contact, { pledgeId }, null)],
    ["declined", () => declineOffer(world.deps, world.bakery.contact, { pledgeId }, null)],
    ["withdrawn", () => withdrawPledge(world.deps, world.bakery.contact, { pledgeId }, null)],
  ])("of an offer that was %s", async (_, answer) => {
    expect(await answer()).toHaveProperty("ok", true);
    await expectNothing();
  });

  test("of an offer that has expired, to the millisecond", async () => {
    world.deps.clock.set(Temporal.Instant.fromEpochMilliseconds(timer.expiresAt));
    await expectNothing();
    world.deps.clock.advance({ milliseconds: -1 });
    expect(await remind()).toEqual(ok({ reminded: true }));
  });

  test("of another offer than the one the timer was set for", async () => {
    await expectNothing({ expiresAt: timer.expiresAt + 1 });
  });

  test("of a pledge or a shift that is not there", async () => {
    await expectNothing({ pledgeId: world.deps.ids.next("pledge") });
    await expectNothing({ shiftId: world.deps.ids.next("shift") });
  });
});
