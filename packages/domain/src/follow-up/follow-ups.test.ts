import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { recordAppendix } from "../appendix/record-appendix.ts";
import type { AppendixId, FollowUpId } from "../kernel/ids.ts";
import { holdNotices } from "../notice/hold-notices.ts";
import { anAgreement } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { anOffering, offer } from "../testing/offers.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { cancelFollowUp } from "./cancel-follow-up.ts";
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
  const input = { appendixId, year: 2025, dueOn: "2026-04-20", ...given };
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

describe("a follow-up", () => {
  test("is due when its year is over, or as is set, and there is one for each year", async () => {
    const appendixId = await anAppendixId();
    const { followUpId } = answerOf(await schedule(appendixId));
    const moved = answerOf(await schedule(appendixId, { dueOn: "2026-05-20" }));
    expect(moved).toEqual({ followUpId, dueOn: "2026-05-20" });
    answerOf(await schedule(appendixId, { year: 2026, dueOn: null }));
    const all = await world.deps.store.reader(world.landlordId).followUps.listByAppendices([appendixId]);
    expect(all.get(appendixId)?.map((one) => [one.year, one.dueOn.toString()])).toEqual([
      [2025, "2026-05-20"],
      [2026, "2027-01-31"],
    ]);
  });

  test("is of a year in which the appendix has begun, and of one that was agreed", async () => {
    const appendixId = await anAppendixId();
    const refused = async (given: Partial<ScheduleFollowUp>) => {
      const refusal = refusalOf(await schedule(appendixId, given));
      if (refusal.type !== "InvalidInput") throw new Error(refusal.type);
      return refusal.issues.map(({ path, problem }) => `${path} ${problem.type}`);
    };
    for (const year of [2024, 2028]) expect(await refused({ year })).toEqual(["year OutOfRange"]);
    expect(await refused({ dueOn: "i maj" })).toEqual(["dueOn NotADate"]);
    expect(await refused({ dueOn: "2020-01-01" })).toEqual(["dueOn InThePast"]);
    expect(await refused({ dueOn: "2026-03-01" })).toEqual(["dueOn InThePast"]);
    // The usual day is over.
    expect(await refused({ dueOn: null })).toEqual(["dueOn InThePast"]);
    expect(await refused({ year: 2027, dueOn: "2026-12-31" })).toEqual(["dueOn TooEarly"]);
    expect(await refused({ dueOn: "2028-03-03" })).toEqual(["dueOn TooLate"]);
    answerOf(await schedule(appendixId, { dueOn: "2026-03-02" }));
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
    [{ heldOn: "2024-12-31" }, "heldOn"],
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

  test("is called off while it is planned, and whoever knows of it is told; its year then has no date", async () => {
    const { deps, landlord, landlordId } = world;
    const appendixId = await anAppendixId();
    const { followUpId } = answerOf(await schedule(appendixId));
    const tenant = (await stored(followUpId))?.organisationId ?? world.bakery.organisationId;
    const [contact] =
      (await deps.store.reader(landlordId).people.listByOrganisations([tenant])).get(tenant) ?? [];
    if (!contact) throw new Error("There is one");
    const seen = observe(deps.store);
    expect(refusalOf(await cancelFollowUp(deps, world.bakery.contact, { followUpId }, null))).toEqual({
      type: "NotAllowed",
    });
    answerOf(await cancelFollowUp(deps, landlord.coordinator, { followUpId }, null));
    expect(seen.told().map(({ fact }) => fact)).toEqual([
      {
        ...{ type: "YourFollowUpCancelled", appendixId, year: 2025, wasDueAt: Date.UTC(2026, 3, 19, 22) },
        personId: contact.id,
      },
    ]);
    expect(await stored(followUpId)).toBeUndefined();
    expect(refusalOf(await cancelFollowUp(deps, landlord.coordinator, { followUpId }, null))).toEqual({
      type: "FollowUpNotFound",
    });
    const unheard = answerOf(await schedule(appendixId)).followUpId;
    const fact = { type: "YourFollowUpScheduled", followUpId: unheard, personId: contact.id } as const;
    const now = deps.clock.now();
    const { personId } = fact;
    const id = deps.ids.next("message");
    await holdNotices(deps, [{ id, landlordId, personId, fact, occurredAt: now, dueAt: now }]);
    const sinceThen = observe(deps.store);
    answerOf(await cancelFollowUp(deps, landlord.coordinator, { followUpId: unheard }, null));
    expect(sinceThen.told()).toEqual([]);
    const again = answerOf(await schedule(appendixId));
    answerOf(await note(again.followUpId));
    expect(refusalOf(await cancelFollowUp(deps, landlord.coordinator, again, null))).toEqual({
      ...{ type: "FollowUpHeld", followUpId: again.followUpId },
    });
  });

  test("tells whoever came what was said, once, and of a revision has that message say so", async () => {
    const appendixId = await anAppendixId();
    const { followUpId } = answerOf(await schedule(appendixId));
    const seen = observe(world.deps.store);
    answerOf(await note(followUpId, {}, world.operator));
    answerOf(await note(followUpId, { minutes: "Läxhjälp." }));
    expect(seen.told().map(({ fact }) => fact.type)).toEqual([
      ...["YourFollowUpNoted", "YourFollowUpNoted"],
      ...["YourQuestionChanged", "YourQuestionChanged"],
    ]);
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
