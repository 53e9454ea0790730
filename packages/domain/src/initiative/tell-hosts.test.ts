import { beforeEach, expect, test } from "vitest";
import { holdNotices } from "../notice/hold-notices.ts";
import type { PersonalFact } from "../outbox/fact.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { aPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { newsOf, toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { pauseInitiative } from "./pause-initiative.ts";
import { planInitiative } from "./plan-initiative.ts";
import { publishInitiative } from "./publish-initiative.ts";
import { resumeInitiative } from "./resume-initiative.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

test("the host's people on site hear that their shift is off, or its contacts where it has named none", async () => {
  const { deps, landlord, association, shiftId, laterShiftId } = world;
  const cancel = async (id: typeof shiftId, onSite?: typeof association.contact) => {
    const seen = observe(deps.store);
    answerOf(await cancelShift(deps, landlord.coordinator, { shiftId: id, reason: "Snöstorm" }, null));
    return toldTo(seen, { contact: association.contact, ...(onSite && { onSite }) });
  };
  expect(await cancel(shiftId)).toEqual(["contact YourHostedShiftCancelled", "channel ShiftCancelled"]);
  const hanna = await addMember(world, association.organisationId, "Hanna", ["HOST"]);
  expect(await cancel(laterShiftId, hanna)).toEqual([
    "onSite YourHostedShiftCancelled",
    "channel ShiftCancelled",
  ]);
});

test("not who did it, and not who hears of the same as somebody who pledged", async () => {
  const { deps, landlord } = world;
  const { organisationId } = landlord;
  const both = await addMember(world, organisationId, "Sara", ["COORDINATOR", "HOST"]);
  const onSite = await addMember(world, organisationId, "Hanna", ["HOST"]);
  const plan = { ...aPlan(world), hostOrganisationId: organisationId };
  const { initiativeId } = answerOf(await planInitiative(deps, both, plan, null));
  const shiftId = await addShift({ ...world, initiativeId });
  answerOf(await publishInitiative(deps, both, { initiativeId }, null));
  const seen = observe(deps.store);
  const input = { shiftId, location: "Kulturhuset", reason: "Salen är upptagen" };
  answerOf(await reviseShift(deps, both, input, null));
  expect(toldTo(seen, { both, onSite })).toEqual(["onSite YourHostedShiftMoved", "channel ShiftMoved"]);

  const { association } = world;
  await pledge(world, association, world.shiftId);
  const again = observe(deps.store);
  answerOf(await reviseShift(deps, both, { ...input, shiftId: world.shiftId }, null));
  expect(toldTo(again, { host: association.contact })).toEqual(["host YourShiftMoved", "channel ShiftMoved"]);
});

test("a pause that is ended while it waits to be told comes back with its end, as one", async () => {
  const { deps, landlord, landlordId, initiativeId } = world;
  const seen = observe(deps.store);
  const start = deps.clock.now();
  answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
  answerOf(await resumeInitiative(deps, landlord.coordinator, { initiativeId }, null));
  const facts = newsOf(seen).map(({ fact }) => fact);
  const rests = facts.filter((fact): fact is PersonalFact => fact.type === "YourHostedInitiativeRests");
  expect(rests).toMatchObject([{ wasPaused: 0 }, { wasPaused: 1 }]);
  const notices = rests.map((fact, n) => ({
    ...{ id: deps.ids.next("message"), landlordId, personId: fact.personId, fact },
    ...{ occurredAt: start.add({ minutes: n }), dueAt: start.add({ minutes: n + 5 }) },
  }));
  await holdNotices(deps, notices);
  const before = deps.store.outboxMessages.length;
  await keepTimeUntil(deps, start.add({ minutes: 5 }), { only: "HeldNotices" });
  expect(deps.store.outboxMessages.slice(before).map(({ fact }) => fact)).toEqual(rests);
});
