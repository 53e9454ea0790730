import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import { resumeInitiative } from "../initiative/resume-initiative.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { aServiceActor } from "../testing/builders.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addPledgeOfLapsedTenant, addShift, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { approvePledge } from "./approve-pledge.ts";
import { changePledge } from "./change-pledge.ts";
import { pledgePlaces } from "./pledge-places.ts";
import { rejectPledge } from "./reject-pledge.ts";
import { removePledge } from "./remove-pledge.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
/** With approval: 4 places, on Tuesday 10 March 2026, 15–18 UTC. */
let shiftId: ShiftId;
beforeEach(async () => {
  world = await aWorld();
  shiftId = await addShift(world, { approval: "MANUAL" });
});

type Decision = (pledgeId: PledgeId, actor?: Actor) => Promise<unknown>;
const approve = (pledgeId: PledgeId, actor: Actor = world.landlord.coordinator) =>
  approvePledge(world.deps, actor, { pledgeId }, null);
const reject = (pledgeId: PledgeId, actor: Actor = world.landlord.coordinator, reason = "För medlemmar") =>
  rejectPledge(world.deps, actor, { pledgeId, reason }, null);
const remove = (pledgeId: PledgeId, actor: Actor = world.landlord.coordinator, reason = "Dubbelt") =>
  removePledge(world.deps, actor, { pledgeId, reason }, null);

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

describe("a pledge that waits for a yes", () => {
  test("holds no place, and is told to the channel as waiting", async () => {
    const seen = observe(world.deps.store);
    const pending = await pledge(world, world.bakery, shiftId, 4);
    expect(pending).toEqual({ state: "PENDING", pledgeId: pending.pledgeId, shiftId });
    expect(await storedShift(world, shiftId)).toMatchObject({ taken: 0, offered: 0 });
    expect(toldTo(seen, {})).toEqual(["channel PledgePending"]);
    expect(seen.auditEvents()[0]?.change).toMatchObject({ state: [null, "PENDING"], passed: [] });
  });

  test("may be for more or less, which the organisation changes itself", async () => {
    const { deps, bakery } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    answerOf(await changePledge(deps, bakery.contact, { pledgeId, places: 3, minutesPerPlace: null }, null));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "PENDING", places: 3, minutes: 540 });
  });

  test("is approved: confirmed where there is room, and whoever pledged is told", async () => {
    const { deps, bakery } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const seen = observe(deps.store);
    expect(await approve(pledgeId)).toEqual(ok({ pledgeId, shiftId, state: "CONFIRMED" }));
    expect(await storedShift(world, shiftId)).toMatchObject({ taken: 2 });
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel PledgeConfirmed",
      "bakery YourPledgeApproved",
    ]);
    expect(seen.auditEvents().map(({ action, subject, change }) => [action, subject, change])).toEqual([
      ["approvePledge", pledgeId, { state: ["PENDING", "CONFIRMED"], passed: [] }],
    ]);
  });

  test("is rejected, and whoever pledged is told why", async () => {
    const { deps, bakery } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId, 2);
    const seen = observe(deps.store);
    expect(await reject(pledgeId, undefined, " För medlemmar ")).toEqual(ok({ pledgeId, shiftId }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({
      state: "REJECTED",
      staffReason: "För medlemmar",
    });
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel PledgeRejected",
      "bakery YourPledgeRejected",
    ]);
    expect(await pledge(world, bakery, shiftId)).toHaveProperty("state", "PENDING");
  });
});

describe("a pledge that is approved", () => {
  test("waits where there is no room, where it would have stood without the wait", async () => {
    const { deps, bakery, gym, association } = world;
    const { coordinator } = world.landlord;
    const early = await pledge(world, bakery, shiftId, 1);
    const full = await pledge(world, gym, shiftId, 4);
    answerOf(await approve(full.pledgeId));
    const ofStaff = { shiftId, organisationId: association.organisationId, places: 1, minutesPerPlace: null };
    const later = answerOf(await pledgePlaces(deps, coordinator, ofStaff, null));
    expect(later).toHaveProperty("position", 1);
    const seen = observe(deps.store);
    expect(await approve(early.pledgeId)).toEqual(
      ok({ pledgeId: early.pledgeId, shiftId, state: "WAITLISTED" }),
    );
    expect(seen.auditEvents()[0]?.change).toEqual({ state: ["PENDING", "WAITLISTED"], passed: [] });
    const positions = await deps.store
      .reader(world.landlordId)
      .pledges.waitlistPositions([early.pledgeId, later.pledgeId]);
    expect([positions.get(early.pledgeId), positions.get(later.pledgeId)]).toEqual([1, 2]);
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel PledgeWaitlisted",
      "bakery YourPledgeApproved",
    ]);
  });

  test("is offered part at once where it takes part, and the answer says so", async () => {
    const { deps, bakery, gym } = world;
    const { organisationId, contact } = bakery;
    const input = { shiftId, organisationId, places: 3, minutesPerPlace: null, acceptsPart: true };
    const { pledgeId } = answerOf(await pledgePlaces(deps, contact, input, null));
    answerOf(await approve((await pledge(world, gym, shiftId, 2)).pledgeId));
    expect(await approve(pledgeId)).toEqual(ok({ pledgeId, shiftId, state: "OFFERED" }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "OFFERED", offer: { places: 2 } });
  });

  test("passes those who wait ahead for more than is free, on record, and nobody behind holds it up", async () => {
    const { deps, bakery, gym, association } = world;
    const [first, ahead, asked, behind] = [
      await pledge(world, gym, shiftId, 3),
      await pledge(world, association, shiftId, 2),
      await pledge(world, bakery, shiftId, 1),
      await pledge(world, await addTenant(world, "Butiken"), shiftId, 2),
    ].map(({ pledgeId }) => pledgeId);
    if (!first || !ahead || !asked || !behind) throw new Error("Four have pledged");
    for (const pledgeId of [first, ahead, behind]) answerOf(await approve(pledgeId));
    const seen = observe(deps.store);
    expect(await approve(asked)).toHaveProperty("value.state", "CONFIRMED");
    expect(seen.auditEvents()[0]?.change).toEqual({ state: ["PENDING", "CONFIRMED"], passed: [ahead] });
  });
});

describe.each<[string, Decision]>([
  ["a yes", approve],
  ["a no", reject],
])("%s", (_, decide) => {
  test("is for staff and their tools alone", async () => {
    const { pledgeId } = await pledge(world, world.bakery, shiftId);
    const planner = aServiceActor({ landlordId: world.landlordId, scopes: ["plan:write"] });
    for (const actor of [world.bakery.contact, world.gym.contact, planner]) {
      await expectRefusal(() => decide(pledgeId, actor), { type: "NotAllowed" });
    }
    const tool = aServiceActor({ landlordId: world.landlordId, scopes: ["pledges:write"] });
    expect(await decide(pledgeId, tool)).toHaveProperty("ok", true);
  });

  test("is for a pledge that waits for one", async () => {
    const { deps, bakery, gym } = world;
    await expectRefusal(() => decide(deps.ids.next("pledge")), { type: "PledgeNotFound" });
    const { pledgeId } = await pledge(world, bakery, shiftId);
    answerOf(await approve(pledgeId));
    await expectRefusal(() => decide(pledgeId), { type: "NotPending", state: "CONFIRMED" });
    const withdrawn = await pledge(world, gym, shiftId);
    answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: withdrawn.pledgeId }, null));
    await expectRefusal(() => decide(withdrawn.pledgeId), { type: "PledgeNotLive", state: "WITHDRAWN" });
  });

  test("comes too late once the shift has begun", async () => {
    const { pledgeId } = await pledge(world, world.bakery, shiftId);
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(() => decide(pledgeId), { type: "PledgeNotLive", state: "LAPSED" });
  });
});

describe("a pledge that staff remove", () => {
  test("ends with a reason that whoever pledged is told, and so is whoever had a seat", async () => {
    const { deps, bakery, gym } = world;
    const { pledgeId } = await pledge(world, bakery, world.shiftId, 3);
    const alva = await nameSomebody(world, bakery, pledgeId);
    const waiting = await pledge(world, gym, world.shiftId, 2);
    const seen = observe(deps.store);
    expect(await remove(pledgeId, undefined, " Dubbelt ")).toEqual(ok({ pledgeId, shiftId: world.shiftId }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({
      state: "REMOVED",
      staffReason: "Dubbelt",
      named: 0,
    });
    expect(toldTo(seen, { bakery: bakery.contact, alva, gym: gym.contact })).toEqual([
      "alva YourSeatLost",
      "channel PledgeRemoved",
      "bakery YourPledgeRemoved",
      "channel PlacesOffered",
      "gym YourOffer",
    ]);
    expect(seen.changes()).toEqual([`removePledge ${pledgeId}`, `removePledge ${waiting.pledgeId}`]);
  });

  test("is told to the organisation's contacts where staff had made it", async () => {
    const { deps, bakery, landlord } = world;
    const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
    const { pledgeId } = answerOf(await pledgePlaces(deps, landlord.coordinator, input, null));
    const seen = observe(deps.store);
    answerOf(await remove(pledgeId));
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel PledgeRemoved",
      "bakery YourPledgeRemoved",
    ]);
  });

  test("can be removed until the shift ends", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId);
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T18:00:00Z"));
    await expectRefusal(() => remove(pledgeId), { type: "ShiftEnded", endsAt: "2026-03-10T18:00:00Z" });
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T17:59:59.999Z"));
    expect(await remove(pledgeId)).toHaveProperty("ok", true);
  });

  test("is removed by nobody else, not twice, and not without a word", async () => {
    const { bakery, deps } = world;
    const { pledgeId } = await pledge(world, bakery, world.shiftId);
    await expectRefusal(() => remove(pledgeId, bakery.contact), { type: "NotAllowed" });
    await expectRefusal(() => remove(deps.ids.next("pledge")), { type: "PledgeNotFound" });
    for (const decide of [remove, reject]) {
      await expectRefusal(() => decide(pledgeId, undefined, " "), {
        type: "InvalidInput",
        issues: [{ path: "reason", problem: { type: "Empty" } }],
      });
    }
    answerOf(await remove(pledgeId));
    await expectRefusal(() => remove(pledgeId), { type: "PledgeNotLive", state: "REMOVED" });
  });
});

describe("nothing is approved", () => {
  test("while the initiative rests, and then it is", async () => {
    const { deps, landlord, initiativeId } = world;
    const { pledgeId } = await pledge(world, world.bakery, shiftId, 2);
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    await expectRefusal(() => approve(pledgeId), {
      type: "InitiativeNotOpen",
      state: "PAUSED",
      reason: "Lov",
    });
    answerOf(await resumeInitiative(deps, landlord.coordinator, { initiativeId }, null));
    expect(await approve(pledgeId)).toEqual(ok({ pledgeId, shiftId, state: "CONFIRMED" }));
  });

  test("invariant 8: for a tenant whose appendix has lapsed since; it can be rejected", async () => {
    const { pledgeId } = await addPledgeOfLapsedTenant(world, 2, { shiftId, state: "PENDING" });
    await expectRefusal(() => approve(pledgeId), { type: "AppendixNotActive", on: "2026-03-10" });
    expect(await reject(pledgeId)).toHaveProperty("ok", true);
  });
});
