import { beforeEach, describe, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { err } from "../kernel/result.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { acceptOffer } from "./accept-offer.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");

let world: World;
/** The bakery's, of two places, which it is offered since the gym has left the shift. */
let pledgeId: PledgeId;
let expiresAt: Temporal.Instant;
beforeEach(async () => {
  world = await aWorld();
  const { deps, bakery, gym, shiftId } = world;
  const first = await pledge(world, gym, shiftId, 4);
  pledgeId = (await pledge(world, bakery, shiftId, 2)).pledgeId;
  answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
  expiresAt = deps.clock.now().add({ hours: 24 });
});

const accept = (actor = world.bakery.contact) => acceptOffer(world.deps, actor, { pledgeId }, null);

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("a shift that is moved while places are offered", () => {
  const move = (startsAt: Temporal.Instant) => {
    const { deps, landlord, shiftId } = world;
    const endsAt = startsAt.add({ hours: 3 }).toString();
    const input = { shiftId, startsAt: startsAt.toString(), endsAt, reason: "Salen är upptagen" };
    return reviseShift(deps, landlord.coordinator, input, null);
  };

  test("to a later time leaves the offer as it was, and offers it to nobody again", async () => {
    const seen = observe(world.deps.store);
    answerOf(await move(STARTS.add({ hours: 24 })));
    expect((await storedPledge(world, pledgeId)).offer).toEqual({ places: 2, expiresAt });
    expect(toldTo(seen, { bakery: world.bakery.contact, host: world.association.contact })).toEqual([
      "bakery YourShiftMoved",
      "host YourHostedShiftMoved",
      "channel ShiftMoved",
    ]);
  });

  test("to begin soon: the offer has to be answered three hours before, on record, and whose it is is told", async () => {
    const { deps, bakery } = world;
    const startsAt = expiresAt.subtract({ hours: 1 });
    const until = startsAt.subtract({ hours: 3 });
    const seen = observe(deps.store);
    answerOf(await move(startsAt));
    expect((await storedPledge(world, pledgeId)).offer).toEqual({ places: 2, expiresAt: until });
    expect(seen.auditEvents().filter(({ subject }) => subject === pledgeId)).toMatchObject([
      { change: { expiresAt: until.toString() } },
    ]);
    expect(toldTo(seen, { bakery: bakery.contact, host: world.association.contact })).toEqual([
      "bakery YourShiftMoved",
      "bakery YourOffer",
      "host YourHostedShiftMoved",
      "channel ShiftMoved",
    ]);
    deps.clock.set(until);
    await expectRefusal(() => accept(), { type: "PledgeNotLive", state: "OFFER_EXPIRED" });
  });

  test("to begin at once: the offer ends as the shift begins", async () => {
    const startsAt = world.deps.clock.now().add({ hours: 1 });
    answerOf(await move(startsAt));
    expect((await storedPledge(world, pledgeId)).offer).toEqual({ places: 2, expiresAt: startsAt });
  });
});
