import { beforeEach, describe, expect, test } from "vitest";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import type { PledgeId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { changePledge } from "./change-pledge.ts";
import type { Pledge } from "./pledge.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const reader = () => world.deps.store.reader(world.landlordId);
const takenNow = async (id = world.shiftId) => (await reader().shifts.byIds([id]))[0]?.taken;

async function pledgeNow(id: PledgeId): Promise<Pledge> {
  const [found] = await reader().pledges.byIds([id]);
  if (!found) throw new Error(`No pledge ${id}`);
  return found;
}

function byBakery(pledgeId: PledgeId, places: number, minutesPerPlace: number | null = null) {
  return changePledge(world.deps, world.bakery.contact, { pledgeId, places, minutesPerPlace }, null);
}

describe("a pledge that waits", () => {
  test("keeps its place in the queue when it asks for fewer places", async () => {
    const { bakery, gym, association, shiftId } = world;
    await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId, 3);
    const behind = await pledge(world, association, shiftId, 1);
    answerOf(await byBakery(pledgeId, 2));
    expect(await reader().pledges.waitlistPositions([pledgeId, behind.pledgeId])).toEqual(
      new Map([
        [pledgeId, 1],
        [behind.pledgeId, 2],
      ]),
    );
  });

  test("goes last when it asks for more, even by a clock that is behind", async () => {
    const { deps, bakery, gym, association, shiftId } = world;
    await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const behind = await pledge(world, association, shiftId, 1);
    deps.clock.advance({ minutes: -10 });
    answerOf(await byBakery(pledgeId, 3));
    expect(await reader().pledges.waitlistPositions([pledgeId, behind.pledgeId])).toEqual(
      new Map([
        [behind.pledgeId, 1],
        [pledgeId, 2],
      ]),
    );
    expect(await takenNow()).toBe(4);
  });

  test("is offered places once it asks for no more than are free, and each change has its event", async () => {
    const { bakery, gym, shiftId } = world;
    await pledge(world, gym, shiftId, 3);
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const seen = observe(world.deps.store);
    answerOf(await byBakery(pledgeId, 1));
    const expiresAt = world.deps.clock.now().add({ hours: 24 });
    const offer = { places: 1, expiresAt };
    expect(await pledgeNow(pledgeId)).toMatchObject({ state: "OFFERED", places: 1, minutes: 180, offer });
    expect(await takenNow()).toBe(3);
    expect(seen.auditEvents().map(({ subject, change }) => [subject, change])).toEqual([
      [pledgeId, { places: [2, 1], minutes: [360, 180], passed: [] }],
      [
        pledgeId,
        { state: ["WAITLISTED", "OFFERED"], offered: 1, expiresAt: expiresAt.toString(), passed: [] },
      ],
    ]);
  });

  test("is offered what it asks for now, where another's offer has run out by itself", async () => {
    const { deps, bakery, gym, association, shiftId } = world;
    const ofGym = await pledge(world, gym, shiftId, 4);
    await pledge(world, association, shiftId, 4);
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: ofGym.pledgeId }, null));
    const { pledgeId } = await pledge(world, bakery, shiftId, 3);
    deps.clock.advance({ hours: 24 });
    const seen = observe(deps.store);
    answerOf(await byBakery(pledgeId, 2));
    expect(await pledgeNow(pledgeId)).toMatchObject({ state: "OFFERED", offer: { places: 2 } });
    const offers = seen.told().filter(({ fact }) => fact.type === "PlacesOffered");
    expect(offers.map(({ fact }) => fact)).toMatchObject([{ pledgeId, places: 2 }]);
  });

  test("may take part of what it asks for from now on, though it may ask for no more", async () => {
    const { deps, landlord, bakery, gym, shiftId, initiativeId } = world;
    await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    const part = { pledgeId, places: 2, minutesPerPlace: null, acceptsPart: true };
    expect(await changePledge(deps, bakery.contact, part, null)).toEqual(ok({ pledgeId, shiftId }));
    expect((await byBakery(pledgeId, 3)).ok).toBe(false);
  });

  test("lets those behind it go first when it asks for more than are free", async () => {
    const { bakery, gym, association, shiftId } = world;
    const ofGym = await pledge(world, gym, shiftId, 4);
    const { pledgeId } = await pledge(world, bakery, shiftId, 1);
    const behind = await pledge(world, association, shiftId, 1);
    answerOf(await byBakery(pledgeId, 4));
    const fewer = { pledgeId: ofGym.pledgeId, places: 3, minutesPerPlace: null };
    answerOf(await changePledge(world.deps, gym.contact, fewer, null));
    expect((await pledgeNow(behind.pledgeId)).state).toBe("OFFERED");
    expect((await pledgeNow(pledgeId)).state).toBe("WAITLISTED");
  });
});
