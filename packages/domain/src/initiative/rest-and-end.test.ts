import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { InitiativeId, PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { acceptOffer } from "../pledge/accept-offer.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { scheduleShift } from "../shift/schedule-shift.ts";
import { aPlan, aSchedule } from "../testing/inputs.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { cancelInitiative } from "./cancel-initiative.ts";
import { completeInitiative } from "./complete-initiative.ts";
import { pauseInitiative } from "./pause-initiative.ts";
import { planInitiative } from "./plan-initiative.ts";
import { publishInitiative } from "./publish-initiative.ts";
import { resumeInitiative } from "./resume-initiative.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const by = () => world.landlord.coordinator;
type Act = (initiativeId?: InitiativeId, actor?: Actor) => Promise<unknown>;
const publish = (initiativeId = world.initiativeId, actor: Actor = by()) =>
  publishInitiative(world.deps, actor, { initiativeId }, null);
const pause = (initiativeId = world.initiativeId, actor: Actor = by(), reason = "Biblioteket byggs om") =>
  pauseInitiative(world.deps, actor, { initiativeId, reason }, null);
const resume = (initiativeId = world.initiativeId, actor: Actor = by()) =>
  resumeInitiative(world.deps, actor, { initiativeId }, null);
const complete = (initiativeId = world.initiativeId, actor: Actor = by()) =>
  completeInitiative(world.deps, actor, { initiativeId }, null);
const cancel = (initiativeId = world.initiativeId, actor: Actor = by(), reason = "Biblioteket stänger") =>
  cancelInitiative(world.deps, actor, { initiativeId, reason }, null);

async function initiativeNow(id = world.initiativeId) {
  const [initiative] = await world.deps.store.reader(world.landlordId).initiatives.byIds([id]);
  return initiative;
}
const stateOf = async (id: PledgeId) => (await storedPledge(world, id)).state;
const people = () => ({
  bakery: world.bakery.contact,
  gym: world.gym.contact,
  association: world.association.contact,
});
const withdraw = (actor: Actor, pledgeId: PledgeId) => withdrawPledge(world.deps, actor, { pledgeId }, null);

/** The gym has four places, the bakery waits for two; the association waits for a yes on another shift. */
async function aRoster() {
  const { shiftId, gym, bakery, association } = world;
  const taken = await pledge(world, gym, shiftId, 4);
  const waiting = await pledge(world, bakery, shiftId, 2);
  const manual = await addShift(world, { approval: "MANUAL" });
  const pending = await pledge(world, association, manual, 1);
  return { taken: taken.pledgeId, waiting: waiting.pledgeId, pending: pending.pledgeId };
}

describe("an initiative that rests", () => {
  test("keeps its reason, and those who wait are told, for a place or for a yes; then the channel", async () => {
    const { initiativeId, deps } = world;
    await aRoster();
    const seen = observe(deps.store);
    expect(await pause(undefined, undefined, " Biblioteket byggs om ")).toEqual(ok({ initiativeId }));
    expect(await initiativeNow()).toMatchObject({ state: "PAUSED", stateReason: "Biblioteket byggs om" });
    expect(toldTo(seen, people())).toEqual([
      "bakery YourInitiativePaused",
      "association YourInitiativePaused",
      "association YourHostedInitiativeRests",
      "channel InitiativePaused",
    ]);
    expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
      { action: "pauseInitiative", subject: initiativeId, change: { state: ["PUBLISHED", "PAUSED"] } },
    ]);
  });

  test("offers nothing that falls free; an offer that was made before stands", async () => {
    const { deps, gym, bakery, shiftId } = world;
    const { taken, waiting } = await aRoster();
    answerOf(await withdraw(gym.contact, taken));
    const behind = await pledge(world, gym, shiftId, 3);
    answerOf(await pause());
    answerOf(await acceptOffer(deps, bakery.contact, { pledgeId: waiting }, null));
    answerOf(await withdraw(bakery.contact, waiting));
    expect(await stateOf(behind.pledgeId)).toBe("WAITLISTED");
  });

  test("takes shifts for when it goes on, and none of them takes a pledge before", async () => {
    answerOf(await pause());
    const shiftId = await addShift(world);
    expect((await storedShift(world, shiftId)).state).toBe("OPEN");
    await expect(pledge(world, world.bakery, shiftId)).rejects.toThrow("InitiativeNotOpen");
  });

  test("goes on: what fell free meanwhile is offered, shift by shift", async () => {
    const { deps, gym, initiativeId } = world;
    const { taken, waiting } = await aRoster();
    answerOf(await pause());
    answerOf(await withdraw(gym.contact, taken));
    const seen = observe(deps.store);
    expect(await resume()).toEqual(ok({ initiativeId }));
    expect(await initiativeNow()).toMatchObject({ state: "PUBLISHED", stateReason: null });
    expect(await stateOf(waiting)).toBe("OFFERED");
    expect(toldTo(seen, people())).toEqual([
      "channel PlacesOffered",
      "bakery YourOffer",
      "association YourHostedInitiativeRests",
      "channel InitiativeResumed",
    ]);
    expect(seen.changes()).toEqual([`resumeInitiative ${initiativeId}`, `resumeInitiative ${waiting}`]);
  });
});

describe("an initiative that is completed", () => {
  test("has no shift to come and none that goes on, to which staff may still add", async () => {
    const { deps, initiativeId } = world;
    const remain = err({ type: "ShiftsRemain", shifts: 2 });
    expect(await complete()).toEqual(remain);
    deps.clock.set(Temporal.Instant.from("2026-03-17T14:59:59.999Z"));
    expect(await complete()).toEqual(err({ type: "ShiftsRemain", shifts: 1 }));
    deps.clock.set(Temporal.Instant.from("2026-03-17T17:59:59.999Z"));
    expect(await complete()).toEqual(err({ type: "ShiftsRemain", shifts: 1 }));
    deps.clock.set(Temporal.Instant.from("2026-03-17T18:00:00Z"));
    const seen = observe(deps.store);
    expect(await complete()).toEqual(ok({ initiativeId }));
    expect((await initiativeNow())?.state).toBe("COMPLETED");
    expect(toldTo(seen, people())).toEqual(["channel InitiativeCompleted"]);
    expect(seen.changes()).toEqual([`completeInitiative ${initiativeId}`]);
    expect(await scheduleShift(deps, by(), aSchedule(world, later()), null)).toEqual(
      err({ type: "InitiativeOver", state: "COMPLETED" }),
    );
  });
});

describe("a shift of a whole day", () => {
  test("goes on until it ends", async () => {
    const { deps } = world;
    const startsAt = "2026-03-20T15:00:00Z";
    await addShift(world, { startsAt, endsAt: "2026-03-21T15:00:00Z" });
    deps.clock.set(Temporal.Instant.from("2026-03-21T14:59:59.999Z"));
    expect(await complete()).toEqual(err({ type: "ShiftsRemain", shifts: 1 }));
    deps.clock.set(Temporal.Instant.from("2026-03-21T15:00:00Z"));
    expect(await complete()).toHaveProperty("ok", true);
  });

  test("that was cancelled stands in nobody's way", async () => {
    const { deps } = world;
    const shiftId = await addShift(world, {
      startsAt: "2026-03-20T15:00:00Z",
      endsAt: "2026-03-21T15:00:00Z",
    });
    answerOf(await cancelShift(deps, by(), { shiftId, reason: "Snöstorm" }, null));
    deps.clock.set(Temporal.Instant.from("2026-03-20T16:00:00Z"));
    expect(await complete()).toHaveProperty("ok", true);
  });
});

test("a shift that began as a draft, before its initiative was published, keeps nobody from completing that", async () => {
  const { deps, channel } = world;
  const { initiativeId } = answerOf(await planInitiative(deps, by(), aPlan(world, { channel }), null));
  await addShift({ ...world, initiativeId });
  deps.clock.set(Temporal.Instant.from("2026-03-10T16:00:00Z"));
  answerOf(await publishInitiative(deps, by(), { initiativeId }, null));
  expect(await complete(initiativeId)).toEqual(ok({ initiativeId }));
});

describe("an initiative that is cancelled", () => {
  test("cancels its shifts to come with their pledges; whoever pledged, waits or has a seat is told, then the channel once", async () => {
    const { deps, bakery, initiativeId, shiftId, laterShiftId } = world;
    const { taken, waiting, pending } = await aRoster();
    const later = await pledge(world, bakery, laterShiftId, 2);
    const alva = await nameSomebody(world, bakery, later.pledgeId);
    const seen = observe(deps.store);
    expect(await cancel()).toEqual(ok({ initiativeId, shiftsCancelled: 3, pledgesCancelled: 4 }));
    for (const pledgeId of [taken, waiting, pending, later.pledgeId]) {
      expect(await stateOf(pledgeId)).toBe("CANCELLED_BY_ORGANISER");
    }
    for (const id of [shiftId, laterShiftId]) {
      expect(await storedShift(world, id)).toMatchObject({
        state: "CANCELLED",
        cancelReason: "Biblioteket stänger",
        taken: 0,
      });
    }
    expect(toldTo(seen, { ...people(), alva })).toEqual([
      "gym YourPledgeCancelled",
      "bakery YourPledgeCancelled",
      "association YourHostedShiftCancelled",
      "association YourPledgeCancelled",
      "alva YourSeatLost",
      "bakery YourPledgeCancelled",
      "association YourHostedShiftCancelled",
      "channel InitiativeCancelled",
    ]);
    expect(seen.told().at(-1)?.fact).toEqual({ type: "InitiativeCancelled", initiativeId, shifts: 3 });
    expect(seen.auditEvents()).toHaveLength(1 + 3 + 4);
    expect(new Set(seen.changes()).size).toBe(8);
  });

  test("lets a shift that has begun go on, and leaves those that were as they are", async () => {
    const { deps, bakery, shiftId } = world;
    const { pledgeId } = await pledge(world, bakery, shiftId);
    deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    expect(await cancel()).toHaveProperty("value.shiftsCancelled", 1);
    expect((await storedShift(world, shiftId)).state).toBe("OPEN");
    expect(await stateOf(pledgeId)).toBe("CONFIRMED");
  });

  test("that nobody has seen is told to nobody", async () => {
    const { deps } = world;
    const draft = answerOf(await planInitiative(deps, by(), aPlan(world, { channel: world.channel }), null));
    const shiftId = await addShift({ ...world, ...draft });
    const seen = observe(deps.store);
    expect(await cancel(draft.initiativeId)).toHaveProperty("value.shiftsCancelled", 1);
    expect((await storedShift(world, shiftId)).state).toBe("CANCELLED");
    expect(seen.told()).toEqual([]);
  });
});

function later() {
  return { startsAt: "2026-03-24T15:00:00Z", endsAt: "2026-03-24T18:00:00Z" };
}

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test.each<[string, Act]>([
    ["publishing", publish],
    ["pausing", pause],
    ["resuming", resume],
    ["completing", complete],
    ["cancelling", cancel],
  ])("%s one that is none, or by a tenant", async (_, act) => {
    await expectRefusal(() => act(world.deps.ids.next("initiative")), { type: "InitiativeNotFound" });
    await expectRefusal(() => act(world.initiativeId, world.bakery.contact), { type: "NotAllowed" });
  });

  test.each([pause, cancel])("without a reason", async (act) => {
    await expectRefusal(() => act(undefined, undefined, " "), {
      type: "InvalidInput",
      issues: [{ path: "reason", problem: { type: "Empty" } }],
    });
  });

  /** An initiative without shifts, in that state. */
  async function anInitiativeThatIs(state: string): Promise<InitiativeId> {
    const { initiativeId } = answerOf(await planInitiative(world.deps, by(), aPlan(world), null));
    const steps: Record<string, readonly Act[]> = {
      DRAFT: [],
      PUBLISHED: [publish],
      PAUSED: [publish, pause],
      COMPLETED: [publish, complete],
      CANCELLED: [publish, cancel],
    };
    for (const act of steps[state] ?? []) expect(await act(initiativeId)).toHaveProperty("ok", true);
    return initiativeId;
  }

  test("what was cancelled as a draft is told from what tenants have seen", async () => {
    for (const state of ["DRAFT", "PUBLISHED", "PAUSED"]) {
      const initiativeId = await anInitiativeThatIs(state);
      await cancel(initiativeId);
      expect(await initiativeNow(initiativeId)).toMatchObject({ cancelledAsDraft: state === "DRAFT" });
    }
  });

  const ACTS: Readonly<Record<string, Act>> = { publish, pause, resume, complete, cancel };
  test.each([
    { state: "DRAFT", may: ["publish", "cancel"] },
    { state: "PUBLISHED", may: ["pause", "complete", "cancel"] },
    { state: "PAUSED", may: ["resume", "complete", "cancel"] },
    { state: "COMPLETED", may: [] },
    { state: "CANCELLED", may: [] },
  ])("to do anything with one that is $state, but $may", async ({ state, may }) => {
    for (const [name, act] of Object.entries(ACTS)) {
      const initiativeId = await anInitiativeThatIs(state);
      if (may.includes(name)) expect(await act(initiativeId)).toHaveProperty("ok", true);
      else await expectRefusal(() => act(initiativeId), { type: "InitiativeStateWrong", state });
    }
  });
});
