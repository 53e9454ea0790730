import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { err } from "../kernel/result.ts";
import { aClearanceNote, aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { isValidOn, validUntil } from "./clearance-note.ts";
import { type NoteRecordExtract, noteRecordExtract } from "./note-record-extract.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function note(given: Partial<NoteRecordExtract> = {}, actor: Actor = world.landlord.coordinator) {
  const { organisationId, contact } = world.bakery;
  const input = { personId: contact.personId, organisationId, shownOn: "2026-03-02", ...given };
  return noteRecordExtract(world.deps, actor, input, null);
}

async function noteNow() {
  const { personId } = world.bakery.contact;
  const notes = await world.deps.store.reader(world.landlordId).clearanceNotes.listByPeople([personId]);
  return notes.get(personId)?.[0];
}

describe("Lag (2013:852): of a record extract", () => {
  test("only that it was shown is kept: no result, no copy, no word of what it said", async () => {
    const { clearanceNoteId } = answerOf(await note());
    const kept = await noteNow();
    expect(Object.keys(kept ?? {}).toSorted()).toEqual([
      "id",
      "landlordId",
      "organisationId",
      "personId",
      "seenBy",
      "shownOn",
      "validUntil",
    ]);
    expect(kept).toMatchObject({ id: clearanceNoteId, seenBy: world.landlord.coordinator.personId });
  });

  test("a caller that sends more of it than that has nothing of it kept", async () => {
    const tooMuch = { result: "Utan anmärkning", file: "utdrag.pdf" };
    answerOf(await note(tooMuch as Partial<NoteRecordExtract>));
    expect(world.deps.store.contents).not.toMatch(/anmärkning|utdrag\.pdf/);
  });

  test("the audit says who saw whose, and when it was shown", async () => {
    const seen = observe(world.deps.store);
    const { clearanceNoteId } = answerOf(await note());
    const { organisationId, contact } = world.bakery;
    expect(seen.auditEvents().map(({ subject, change }) => [subject, change])).toEqual([
      [clearanceNoteId, { personId: contact.personId, organisationId, shownOn: "2026-03-02" }],
    ]);
    expect(seen.told()).toEqual([]);
  });
});

describe("an extract counts for a year", () => {
  test.each([
    ["2026-03-02", "2027-03-02"],
    ["2025-12-31", "2026-12-31"],
    ["2028-02-29", "2029-02-28"],
    ["2027-02-28", "2028-02-28"],
    ["2027-03-01", "2028-03-01"],
  ])("shown on %s until %s", (shownOn, until) => {
    expect(validUntil(Temporal.PlainDate.from(shownOn)).toString()).toBe(until);
  });

  test.each([
    ["2028-02-28", false],
    ["2028-02-29", true],
    ["2029-02-28", true],
    ["2029-03-01", false],
  ])("shown on 29 February 2028, on %s: %s", (date, counts) => {
    const shown = aClearanceNote({ shownOn: Temporal.PlainDate.from("2028-02-29") });
    expect(isValidOn(shown, Temporal.PlainDate.from(date))).toBe(counts);
  });

  test("which is answered, for whoever names people to plan by", async () => {
    expect(answerOf(await note({ shownOn: "2025-06-01" }))).toHaveProperty("validUntil", "2026-06-01");
  });
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test("to whoever has not seen it with their own eyes as staff: tenants, tools and the operator", async () => {
    const tool = aServiceActor({ landlordId: world.landlordId, scopes: ["plan:write"] });
    for (const actor of [world.bakery.contact, tool, world.operator]) {
      await expectRefusal(() => note({}, actor), { type: "NotAllowed" });
    }
  });

  test.each([
    ["2026-03-03", "InTheFuture"],
    ["2025-03-01", "InThePast"],
    ["igår", "NotADate"],
    ["2026-02-29", "NotADate"],
  ] as const)("for one shown on %s: %s", async (shownOn, type) => {
    await expectRefusal(() => note({ shownOn }), {
      type: "InvalidInput",
      issues: [{ path: "shownOn", problem: { type } }],
    });
  });

  test.each(["2026-03-02", "2025-03-02"])("but not for one shown on %s", async (shownOn) => {
    expect(await note({ shownOn })).toHaveProperty("ok", true);
  });

  test("today is the landlord's: after midnight in Örebro it is not yesterday any more", async () => {
    world.deps.clock.set(Temporal.Instant.from("2026-03-02T23:30:00Z"));
    expect(await note({ shownOn: "2026-03-03" })).toHaveProperty("ok", true);
  });

  test("for a person who is not of that organisation", async () => {
    const { organisationId } = world.gym;
    await expectRefusal(() => note({ organisationId }), { type: "PersonNotFound" });
    await expectRefusal(() => note({ personId: world.deps.ids.next("person") }), { type: "PersonNotFound" });
  });
});

test.each(["2026-03-02[foo=19850769-9802]", "2026-03-02T10:00[u-ca=hebrew]"])(
  "what is written around the date is kept nowhere: %s",
  async (shownOn) => {
    const answer = await note({ shownOn });
    expect(world.deps.store.contents).not.toMatch(/19850769|hebrew/);
    if (answer.ok) expect((await noteNow())?.shownOn.toString()).toBe("2026-03-02");
  },
);
