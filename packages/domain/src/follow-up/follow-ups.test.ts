import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { recordAppendix } from "../appendix/record-appendix.ts";
import type { AppendixId, FollowUpId } from "../kernel/ids.ts";
import { anAgreement } from "../testing/inputs.ts";
import { anOffering, offer } from "../testing/offers.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { usualDueDate } from "./follow-up.ts";
import { type NoteFollowUp, noteFollowUp } from "./note-follow-up.ts";
import { type ScheduleFollowUp, scheduleFollowUp } from "./schedule-follow-up.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

async function anAppendixId(given: Partial<Parameters<typeof anAgreement>[0]> = {}): Promise<AppendixId> {
  const { organisationId } = await addOrganisation(world, "TENANT", "Kiosken");
  const agreement = anAgreement({ effectiveFrom: "2025-07-01", ...given, organisationId });
  return answerOf(await recordAppendix(world.deps, world.operator, agreement, null)).appendixId;
}
function schedule(appendixId: AppendixId, given: Partial<ScheduleFollowUp> = {}, as?: Actor) {
  const input = { appendixId, year: 2025, dueOn: null, ...given };
  return scheduleFollowUp(world.deps, as ?? world.landlord.coordinator, input, null);
}
function note(followUpId: FollowUpId, given: Partial<NoteFollowUp> = {}, as?: Actor) {
  const attendees = [
    { party: "TENANT", capacity: " Butikschef " },
    { party: "LANDLORD", capacity: "Samordnare" },
  ] as const;
  const held = {
    followUpId,
    revision: null,
    heldOn: "2026-02-02",
    attendees,
    minutes: " Läxhjälp.\nFler kvällar. ",
  };
  return noteFollowUp(world.deps, as ?? world.landlord.coordinator, { ...held, ...given }, null);
}
async function stored(followUpId: FollowUpId) {
  const [found] = await world.deps.store.reader(world.landlordId).followUps.byIds([followUpId]);
  return found;
}

test.each([
  ["2026-07-01", 2026, "2027-07-01"],
  ["2026-07-01", 2028, "2029-07-01"],
  ["2026-01-01", 2026, "2027-01-01"],
  ["2028-02-29", 2028, "2029-02-28"],
  ["2028-02-29", 2031, "2032-02-29"],
])("of an appendix from %s the follow-up of %i is due on %s", (from, year, due) => {
  const effectiveFrom = Temporal.PlainDate.from(from);
  expect(usualDueDate({ effectiveFrom }, year).toString()).toBe(due);
});

describe("a follow-up", () => {
  test("is due a year after the appendix began, or as is set, and there is one for each year", async () => {
    const appendixId = await anAppendixId();
    const { followUpId, dueOn } = answerOf(await schedule(appendixId));
    expect(dueOn).toBe("2026-07-01");
    const moved = answerOf(await schedule(appendixId, { dueOn: "2026-05-20" }));
    expect(moved).toEqual({ followUpId, dueOn: "2026-05-20" });
    answerOf(await schedule(appendixId, { year: 2026 }));
    const all = await world.deps.store.reader(world.landlordId).followUps.listByAppendices([appendixId]);
    expect(all.get(appendixId)?.map((one) => [one.year, one.dueOn.toString()])).toEqual([
      [2025, "2026-05-20"],
      [2026, "2027-07-01"],
    ]);
  });

  test("is of a year in which the appendix has begun, and of one that was agreed", async () => {
    const appendixId = await anAppendixId();
    expect(await schedule(appendixId, { year: 2024 })).toHaveProperty("refusal.issues.0.path", "year");
    expect(await schedule(appendixId, { dueOn: "i maj" })).toHaveProperty("refusal.issues.0.path", "dueOn");
    const { appendixId: offered } = await offer(world, await anOffering(world));
    expect(refusalOf(await schedule(offered))).toEqual({ type: "NotAgreed", state: "OFFERED" });
  });

  test("is noted with whom those present spoke for, can be put right, and is then planned no more", async () => {
    const appendixId = await anAppendixId();
    const { followUpId } = answerOf(await schedule(appendixId));
    answerOf(await note(followUpId));
    expect(await stored(followUpId)).toMatchObject({
      attendees: [{ capacity: "Butikschef" }, { capacity: "Samordnare" }],
      minutes: "Läxhjälp.\nFler kvällar.",
      version: 2,
    });
    answerOf(await note(followUpId, { heldOn: "2026-02-01", minutes: "Läxhjälp." }));
    const after = await stored(followUpId);
    expect([after?.heldOn?.toString(), after?.minutes]).toEqual(["2026-02-01", "Läxhjälp."]);
    expect(refusalOf(await schedule(appendixId))).toEqual({ type: "FollowUpHeld", followUpId });
  });

  test.each([
    [{ heldOn: "2026-12-31" }, "heldOn"],
    [{ heldOn: "igår" }, "heldOn"],
    [{ minutes: " " }, "minutes"],
    [{ minutes: "x".repeat(20_001) }, "minutes"],
    [{ minutes: "Vera (850709-9805) kom." }, "minutes"],
    [{ attendees: [] }, "attendees"],
    [
      { attendees: Array.from({ length: 31 }, () => ({ party: "OTHER", capacity: "Värd" }) as const) },
      "attendees",
    ],
    [{ attendees: [{ party: "OTHER", capacity: "850709-9805" }] }, "attendees.0.capacity"],
  ] as const)("noted with %j is refused in the right place", async (given, path) => {
    const { followUpId } = answerOf(await schedule(await anAppendixId()));
    expect(await note(followUpId, given)).toHaveProperty("refusal.issues.0.path", path);
  });

  test("is planned and noted by those who plan, and by nobody else", async () => {
    const appendixId = await anAppendixId();
    const { followUpId } = answerOf(await schedule(appendixId));
    for (const actor of [world.bakery.contact, world.gym.contact]) {
      expect(refusalOf(await schedule(appendixId, {}, actor))).toEqual({ type: "NotAllowed" });
      expect(refusalOf(await note(followUpId, {}, actor))).toEqual({ type: "NotAllowed" });
    }
  });
});
