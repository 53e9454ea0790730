import { beforeEach, expect, test } from "vitest";
import type { InitiativeId, ShiftId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { aPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addShift } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { planInitiative } from "./plan-initiative.ts";
import { publishInitiative } from "./publish-initiative.ts";

let world: World;
let initiativeId: InitiativeId;
beforeEach(async () => {
  world = await aWorld();
  const { deps, landlord, channel } = world;
  const plan = aPlan(world, { channel });
  initiativeId = answerOf(await planInitiative(deps, landlord.coordinator, plan, null)).initiativeId;
});

function publish(id = initiativeId, actor = world.landlord.coordinator) {
  return publishInitiative(world.deps, actor, { initiativeId: id }, null);
}

async function statesOf(...ids: readonly ShiftId[]) {
  const shifts = await world.deps.store.reader(world.landlordId).shifts.byIds(ids);
  return shifts.map(({ state }) => state);
}

test("publishing opens the drafted shifts, and the channel is told once", async () => {
  const first = await addShift({ ...world, initiativeId });
  const second = await addShift({ ...world, initiativeId });
  const seen = observe(world.deps.store);
  expect(await publish()).toEqual(ok({ initiativeId, shiftsOpened: 2 }));
  expect(await statesOf(first, second)).toEqual(["OPEN", "OPEN"]);
  const [initiative] = await world.deps.store.reader(world.landlordId).initiatives.byIds([initiativeId]);
  expect(initiative?.state).toBe("PUBLISHED");
  expect(seen.told()).toEqual([
    {
      lane: `channel:${world.landlordId}/T0001/C0001`,
      fact: { type: "InitiativePublished", initiativeId, shifts: 2 },
    },
  ]);
});

test("invariant 20: the initiative and each shift it opens have one audit event", async () => {
  const shiftId = await addShift({ ...world, initiativeId });
  const seen = observe(world.deps.store);
  answerOf(await publish());
  const { personId } = world.landlord.coordinator;
  const by = { action: "publishInitiative", actorId: personId, source: "API" };
  expect(
    seen
      .auditEvents()
      .map(({ action, actorId, source, subject, change }) => ({ action, actorId, source, subject, change })),
  ).toEqual([
    { ...by, subject: initiativeId, change: { state: ["DRAFT", "PUBLISHED"] } },
    { ...by, subject: shiftId, change: { state: ["DRAFT", "OPEN"] } },
  ]);
});

test("shifts that have started or were cancelled stay as they are", async () => {
  const started = await addShift({ ...world, initiativeId });
  const cancelled = await addShift(
    { ...world, initiativeId },
    { startsAt: "2026-03-11T15:00:00Z", endsAt: "2026-03-11T18:00:00Z" },
  );
  const toCome = await addShift(
    { ...world, initiativeId },
    { startsAt: "2026-03-12T15:00:00Z", endsAt: "2026-03-12T18:00:00Z" },
  );
  answerOf(await cancelShift(world.deps, world.operator, { shiftId: cancelled, reason: "Lov" }, null));
  world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  expect(await publish()).toEqual(ok({ initiativeId, shiftsOpened: 1 }));
  expect(await statesOf(started, cancelled, toCome)).toEqual(["DRAFT", "CANCELLED", "OPEN"]);
});

test("an initiative without shifts may be published; its later shifts open at once", async () => {
  expect(await publish()).toEqual(ok({ initiativeId, shiftsOpened: 0 }));
  expect(await statesOf(await addShift({ ...world, initiativeId }))).toEqual(["OPEN"]);
});

test("nothing is written where it is published already, unknown, or not the actor's to publish", async () => {
  answerOf(await publish());
  const before = world.deps.store.contents;
  expect(await publish()).toEqual(err({ type: "InitiativeStateWrong", state: "PUBLISHED" }));
  expect(await publish(world.deps.ids.next("initiative"))).toEqual(err({ type: "InitiativeNotFound" }));
  expect(await publish(initiativeId, world.bakery.contact)).toEqual(err({ type: "NotAllowed" }));
  expect(world.deps.store.contents).toBe(before);
});
