import { beforeEach, expect, test } from "vitest";
import type { PledgeId } from "../kernel/ids.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { pauseInitiative } from "./pause-initiative.ts";
import { resumeInitiative } from "./resume-initiative.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");

let world: World;
/** The gym has three of the four places; the bakery waits for two. */
let ofGym: PledgeId;
let waiting: PledgeId;
beforeEach(async () => {
  world = await aWorld();
  const { deps, gym, bakery, shiftId, initiativeId, landlord } = world;
  ofGym = (await pledge(world, gym, shiftId, 3)).pledgeId;
  waiting = (await pledge(world, bakery, shiftId, 2)).pledgeId;
  deps.clock.set(STARTS.subtract({ hours: 8 }));
  answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
});

/** What is told as the initiative goes on so many hours before the start. */
async function resumed(hours: number) {
  const { deps, landlord, initiativeId, bakery, association } = world;
  deps.clock.set(STARTS.subtract({ hours }));
  const seen = observe(deps.store);
  answerOf(await resumeInitiative(deps, landlord.coordinator, { initiativeId }, null));
  return toldTo(seen, { bakery: bakery.contact, host: association.contact });
}

const gymLeaves = async () =>
  answerOf(await withdrawPledge(world.deps, world.gym.contact, { pledgeId: ofGym }, null));

test("places that fell free in a pause that ends in the last hours are left to a coordinator", async () => {
  await gymLeaves();
  expect(await resumed(5)).toEqual([
    "channel PlacesLeftForCoordinator",
    "host YourHostedInitiativeRests",
    "channel InitiativeResumed",
  ]);
  expect((await storedPledge(world, waiting)).state).toBe("WAITLISTED");
});

test("with hours to spare they are offered, and left to nobody", async () => {
  await gymLeaves();
  expect(await resumed(7)).toEqual([
    "channel PlacesOffered",
    "bakery YourOffer",
    "host YourHostedInitiativeRests",
    "channel InitiativeResumed",
  ]);
});

test("where nobody who waits would take what is free, there is nothing to see to", async () => {
  expect(await resumed(5)).toEqual(["host YourHostedInitiativeRests", "channel InitiativeResumed"]);
});
