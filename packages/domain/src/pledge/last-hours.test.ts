import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { resumeInitiative } from "../initiative/resume-initiative.ts";
import type { PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { aServiceActor } from "../testing/builders.ts";
import { aPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { acceptOffer } from "./accept-offer.ts";
import { changePledge } from "./change-pledge.ts";
import { offerFreePlaces } from "./offer-free-places.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
const LAST_HOURS = STARTS.subtract({ hours: 6 });

let world: World;
/** The gym has three places and the association one; the bakery waits for two. */
let ofGym: PledgeId;
let waiting: PledgeId;
beforeEach(async () => {
  world = await aWorld();
  const { gym, bakery, association, shiftId } = world;
  ofGym = (await pledge(world, gym, shiftId, 3)).pledgeId;
  await pledge(world, association, shiftId, 1);
  waiting = (await pledge(world, bakery, shiftId, 2)).pledgeId;
});

const people = () => ({ bakery: world.bakery.contact, gym: world.gym.contact });
const offer = (actor: Actor = world.landlord.coordinator) =>
  offerFreePlaces(world.deps, actor, { shiftId: world.shiftId }, null);
const gymLeaves = async () =>
  answerOf(await withdrawPledge(world.deps, world.gym.contact, { pledgeId: ofGym }, null));
const gymTakes = (places: number) =>
  changePledge(world.deps, world.gym.contact, { pledgeId: ofGym, places, minutesPerPlace: null }, null);

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("places that fall free", () => {
  test("a millisecond before a shift's last six hours are offered by themselves, for three hours", async () => {
    world.deps.clock.set(LAST_HOURS.subtract({ milliseconds: 1 }));
    await gymLeaves();
    expect((await storedPledge(world, waiting)).offer).toEqual({
      places: 2,
      expiresAt: STARTS.subtract({ hours: 3 }),
    });
  });

  test("in them are left to a coordinator, whom the channel tells once", async () => {
    const { deps, shiftId, initiativeId } = world;
    deps.clock.set(LAST_HOURS);
    const seen = observe(deps.store);
    await gymLeaves();
    expect((await storedPledge(world, waiting)).state).toBe("WAITLISTED");
    expect(toldTo(seen, people())).toEqual(["channel PledgeWithdrawn", "channel PlacesLeftForCoordinator"]);
    expect(seen.told()[1]?.fact).toEqual({
      type: "PlacesLeftForCoordinator",
      shiftId,
      initiativeId,
      places: 3,
    });
    // Nothing more falls free: others come, and time passes.
    const after = observe(deps.store);
    await pledge(world, world.gym, shiftId, 1);
    await keepTimeUntil(deps, STARTS.subtract({ minutes: 1 }));
    const ours = after.told().filter(({ fact }) => "shiftId" in fact && fact.shiftId === shiftId);
    // Nobody had kept time before, so that too few people is told of only now.
    expect(ours.map(({ fact }) => fact.type)).toEqual(["PledgeWaitlisted", "ShiftUnderstaffed"]);
  });

  test("in them are nobody's business where nobody would take them", async () => {
    world.deps.clock.set(LAST_HOURS);
    const seen = observe(world.deps.store);
    answerOf(await gymTakes(2));
    expect(toldTo(seen, people())).toEqual(["channel PledgeChanged"]);
  });

  test("in them are not told as left to a pledge that would grow past those who wait", async () => {
    const { deps, shiftId, association } = world;
    deps.clock.set(LAST_HOURS);
    await gymLeaves();
    const [mine] =
      (await deps.store.reader(world.landlordId).pledges.rostersOf([shiftId]))
        .get(shiftId)
        ?.filter(({ organisationId }) => organisationId === association.organisationId) ?? [];
    if (!mine) throw new Error("The association has pledged");
    const grow = { pledgeId: mine.id, places: 2, minutesPerPlace: null };
    await expectRefusal(() => changePledge(deps, association.contact, grow, null), {
      type: "ShiftFull",
      placesLeft: 0,
    });
  });

  test("as an offer expires in them are left to a coordinator too, by the timer", async () => {
    const { deps } = world;
    deps.clock.set(STARTS.subtract({ hours: 7 }));
    await gymLeaves();
    const behind = await pledge(world, world.gym, world.shiftId, 2);
    const seen = observe(deps.store);
    await keepTimeUntil(deps, STARTS.subtract({ hours: 3 }), { only: "OfferExpiry" });
    expect((await storedPledge(world, behind.pledgeId)).state).toBe("WAITLISTED");
    expect(toldTo(seen, people())).toEqual([
      "channel OfferExpired",
      "bakery YourOfferExpired",
      "channel PlacesLeftForCoordinator",
    ]);
  });

  test("in them, while the initiative rests, are left to nobody", async () => {
    const { deps, landlord, initiativeId } = world;
    deps.clock.set(LAST_HOURS);
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    const seen = observe(deps.store);
    await gymLeaves();
    expect(toldTo(seen, people())).toEqual(["channel PledgeWithdrawn"]);
  });

  test("while the initiative rests are offered to nobody, and told of to nobody, until it goes on", async () => {
    const { deps, landlord, initiativeId } = world;
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    const seen = observe(deps.store);
    await gymLeaves();
    expect(toldTo(seen, people())).toEqual(["channel PledgeWithdrawn"]);
    await expectRefusal(() => offer(), { type: "InitiativeNotOpen", state: "PAUSED", reason: "Lov" });
    answerOf(await resumeInitiative(deps, landlord.coordinator, { initiativeId }, null));
    expect((await storedPledge(world, waiting)).state).toBe("OFFERED");
  });
});

describe("a coordinator who offers free places in the last hours", () => {
  beforeEach(async () => {
    world.deps.clock.set(LAST_HOURS);
    await gymLeaves();
  });

  test("offers them in order, until the shift starts", async () => {
    const { deps, shiftId } = world;
    const seen = observe(deps.store);
    expect(await offer()).toEqual(ok({ shiftId, pledgeIds: [waiting] }));
    expect((await storedPledge(world, waiting)).offer).toEqual({ places: 2, expiresAt: STARTS });
    expect(toldTo(seen, people())).toEqual(["channel PlacesOffered", "bakery YourOffer"]);
    expect(seen.changes()).toEqual([`offerFreePlaces ${waiting}`]);
    deps.clock.set(STARTS.subtract({ milliseconds: 1 }));
    expect(await acceptOffer(deps, world.bakery.contact, { pledgeId: waiting }, null)).toHaveProperty(
      "ok",
      true,
    );
  });

  test("finds nothing to offer twice", async () => {
    answerOf(await offer());
    await expectRefusal(() => offer(), { type: "NothingToOffer", placesLeft: 1, waiting: 0 });
  });

  test("is told what is the matter with a shift that is cancelled, or a draft", async () => {
    const { deps, landlord, shiftId } = world;
    answerOf(await cancelShift(deps, landlord.coordinator, { shiftId, reason: "Snöstorm" }, null));
    await expectRefusal(() => offer(), { type: "ShiftCancelled", reason: "Snöstorm" });
    const input = aPlan(world);
    const { initiativeId } = answerOf(await planInitiative(deps, landlord.coordinator, input, null));
    const draft = await addShift({ ...world, initiativeId });
    const answer = await offerFreePlaces(deps, landlord.coordinator, { shiftId: draft }, null);
    expect(answer).toEqual(err({ type: "ShiftNotOpen" }));
  });

  test("comes too late once it has started", async () => {
    world.deps.clock.set(STARTS);
    await expectRefusal(() => offer(), { type: "ShiftStarted", startsAt: STARTS.toString() });
  });

  test("may be a tool, and is neither a tenant nor a planner", async () => {
    const { landlordId, bakery, deps } = world;
    const planner = aServiceActor({ landlordId, scopes: ["plan:write"] });
    for (const actor of [bakery.contact, planner]) {
      await expectRefusal(() => offer(actor), { type: "NotAllowed" });
    }
    await expectRefusal(
      () => offerFreePlaces(deps, world.operator, { shiftId: deps.ids.next("shift") }, null),
      { type: "ShiftNotFound" },
    );
    const tool = aServiceActor({ landlordId, scopes: ["pledges:write"] });
    expect(await offer(tool)).toHaveProperty("ok", true);
  });
});
