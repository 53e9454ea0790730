import { beforeEach, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type ChangePledge, changePledge } from "./change-pledge.ts";

// The shift begins on 10 March, 15:00 UTC.
const WITHDRAW_BY = Temporal.Instant.from("2026-03-09T15:00:00Z");

let world: World;
let pledgeId: PledgeId;
beforeEach(async () => {
  world = await aWorld();
  const shiftId = await addShift(world, { withdrawByMinutes: 24 * 60 });
  pledgeId = (await pledge(world, world.bakery, shiftId, 3)).pledgeId;
});

/** What the channel hears of late as the pledge is changed: how many places each time. */
async function toldLate(moment: Temporal.Instant, given: Partial<ChangePledge>, byStaff = false) {
  const { deps, bakery, landlord } = world;
  deps.clock.set(moment);
  const seen = observe(deps.store);
  const input = { pledgeId, places: 1, minutesPerPlace: null, ...given };
  answerOf(await changePledge(deps, byStaff ? landlord.coordinator : bakery.contact, input, null));
  return seen.told().flatMap(({ fact }) => (fact.type === "PledgeWithdrawnLate" ? [fact.places] : []));
}

test("places that are given up after the time to withdraw are told as withdrawn late", async () => {
  expect(await toldLate(WITHDRAW_BY, {})).toEqual([2]);
});

test("before that time they are not", async () => {
  expect(await toldLate(WITHDRAW_BY.subtract({ milliseconds: 1 }), {})).toEqual([]);
});

test("more places are not, nor as many", async () => {
  expect(await toldLate(WITHDRAW_BY, { places: 4 })).toEqual([]);
  expect(await toldLate(WITHDRAW_BY, { places: 4, acceptsPart: true })).toEqual([]);
});

test("what staff take away is not the organisation's doing", async () => {
  expect(await toldLate(WITHDRAW_BY, { reason: "Mindre sal" }, true)).toEqual([]);
});
