import { beforeEach, describe, expect, test } from "vitest";
import { planInitiative } from "../initiative/plan-initiative.ts";
import type { ShiftId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { aPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { storedShift } from "../testing/stored.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { cancelShift } from "./cancel-shift.ts";
import { type ReviseShift, reviseShift } from "./revise-shift.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function revise(given: Partial<ReviseShift>, actor = world.landlord.coordinator) {
  return reviseShift(world.deps, actor, { shiftId: world.shiftId, ...given }, null);
}

const shiftNow = () => storedShift(world, world.shiftId);
const timersOf = (shiftId: ShiftId) =>
  world.deps.store.timers.filter(({ timer }) => "shiftId" in timer && timer.shiftId === shiftId);

describe("a change of the rules", () => {
  test("leaves all else as it is, counts as a revision, and is told to the channel alone", async () => {
    const { deps, bakery, shiftId } = world;
    await pledge(world, bakery, shiftId);
    const before = await shiftNow();
    const seen = observe(deps.store);
    const terms = { minPlaces: 1, capacity: 6, withdrawByMinutes: 60 };
    expect(await revise(terms)).toEqual(ok({ shiftId, revision: 2 }));
    expect(await shiftNow()).toEqual({
      ...before,
      ...terms,
      revision: 2,
      version: before.version + 1,
    });
    expect(toldTo(seen, {})).toEqual(["channel ShiftChanged"]);
    expect(seen.auditEvents().map(({ action, subject, change }) => ({ action, subject, change }))).toEqual([
      {
        action: "reviseShift",
        subject: shiftId,
        change: {
          revision: [1, 2],
          minPlaces: [2, 1],
          capacity: [4, 6],
          withdrawByMinutes: [null, 60],
          reason: null,
        },
      },
    ]);
  });

  test("that changes nothing is no revision, and is neither recorded nor told", async () => {
    const { deps, shiftId } = world;
    const seen = observe(deps.store);
    const same = { capacity: 4, location: "Biblioteket", startsAt: "2026-03-10T16:00:00+01:00" };
    expect(await revise(same)).toEqual(ok({ shiftId, revision: 1 }));
    expect([seen.changes(), seen.told()]).toEqual([[], []]);
    expect((await shiftNow()).revision).toBe(1);
  });

  test("has the reason that was given for it, and not that of an earlier one", async () => {
    answerOf(await revise({ capacity: 5, reason: " Större sal " }));
    expect((await shiftNow()).changeReason).toBe("Större sal");
    answerOf(await revise({ capacity: 6 }));
    expect((await shiftNow()).changeReason).toBeNull();
  });

  test("of a draft is nobody's to hear of, and sets no timer", async () => {
    const draft = answerOf(
      await planInitiative(
        world.deps,
        world.landlord.coordinator,
        aPlan(world, { channel: world.channel }),
        null,
      ),
    );
    const shiftId = await addShift({ ...world, ...draft });
    const seen = observe(world.deps.store);
    expect(await revise({ shiftId, capacity: 9 })).toHaveProperty("value.revision", 2);
    expect(seen.changes()).toEqual([`reviseShift ${shiftId}`]);
    expect(seen.told()).toEqual([]);
    expect(timersOf(shiftId)).toEqual([]);
  });

  test("sets the timer for what comes next under the new rules", async () => {
    const nameByMinutes = 2 * 24 * 60;
    const before = timersOf(world.shiftId).length;
    answerOf(await revise({ nameByMinutes }));
    expect(timersOf(world.shiftId).slice(before)).toMatchObject([
      {
        timer: { type: "ShiftMoment", revision: 2, after: world.deps.clock.now().epochMilliseconds },
        dueAt: Temporal.Instant.from("2026-03-05T15:00:00Z"),
      },
    ]);
  });
});

describe("an occurrence of a series", () => {
  /** As if a series had made the shift. */
  async function occurrence(exception: "MOVED" | null = null) {
    const { deps, operator, shiftId } = world;
    const seriesId = deps.ids.next("series");
    await deps.store.transaction({ actor: operator, name: "test", key: null, input: null }, async (tx) => {
      const shift = await tx.shifts.lockById(shiftId);
      if (!shift) throw new Error("No shift");
      await tx.shifts.save({ ...shift, seriesId, slot: Temporal.PlainDate.from("2026-03-10"), exception });
      return ok(null);
    });
  }
  const moved = { endsAt: "2026-03-10T19:00:00Z", reason: "Längre" };

  test.each([
    { was: null, change: { capacity: 5 }, becomes: "DETACHED" },
    { was: null, change: moved, becomes: "MOVED" },
    { was: "MOVED", change: { capacity: 5 }, becomes: "MOVED" },
  ] as const)("that was $was is $becomes by $change", async ({ was, change, becomes }) => {
    await occurrence(was);
    answerOf(await revise(change));
    expect(await shiftNow()).toMatchObject({ exception: becomes, slot: { day: 10 } });
  });

  test("a shift of its own is no exception to anything", async () => {
    answerOf(await revise(moved));
    expect((await shiftNow()).exception).toBeNull();
  });

  test("that is cancelled is an exception for good", async () => {
    await occurrence("MOVED");
    const { deps, operator, shiftId } = world;
    answerOf(await cancelShift(deps, operator, { shiftId, reason: "Lov" }, null));
    expect((await shiftNow()).exception).toBe("CANCELLED");
  });
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer()).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test("to a tenant, and for a shift that is none", async () => {
    await expectRefusal(() => revise({ capacity: 5 }, world.bakery.contact), { type: "NotAllowed" });
    const shiftId = world.deps.ids.next("shift");
    await expectRefusal(() => revise({ shiftId, capacity: 5 }), { type: "ShiftNotFound" });
  });

  test("for a shift that is cancelled", async () => {
    const { deps, operator, shiftId } = world;
    answerOf(await cancelShift(deps, operator, { shiftId, reason: "Snöstorm" }, null));
    await expectRefusal(() => revise({ capacity: 5 }), { type: "ShiftNotRevisable", state: "CANCELLED" });
  });

  test("once the shift has started", async () => {
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    await expectRefusal(() => revise({ capacity: 5 }), {
      type: "ShiftStarted",
      startsAt: "2026-03-10T15:00:00Z",
    });
  });

  test.each<[string, Partial<ReviseShift>, string]>([
    ["another time without a reason", { endsAt: "2026-03-10T19:00:00Z" }, "reason Empty"],
    ["another place without a reason", { location: "Kulturhuset" }, "reason Empty"],
    ["an end before its start", { endsAt: "2026-03-10T14:00:00Z", reason: "x" }, "endsAt EndsBeforeStart"],
    [
      "a start in the past",
      { startsAt: "2026-03-02T08:00:00Z", endsAt: "2026-03-02T09:00:00Z", reason: "x" },
      "startsAt InThePast",
    ],
    ["a time that is none", { startsAt: "snart", reason: "x" }, "startsAt NotAnInstant"],
    ["more than 24 hours", { endsAt: "2026-03-11T15:01:00Z", reason: "x" }, "endsAt OutOfRange"],
    ["no places", { capacity: 0, minPlaces: 0 }, "capacity OutOfRange"],
    ["more places needed than there are", { minPlaces: 5 }, "minPlaces OutOfRange"],
    ["fewer places than are needed", { capacity: 1 }, "minPlaces OutOfRange"],
    ["nowhere to come", { location: " ", reason: "x" }, "location Empty"],
    ["a cap of none", { perOrganisationCap: 0 }, "perOrganisationCap OutOfRange"],
    ["a deadline more than a year before", { nameByMinutes: 366 * 24 * 60 }, "nameByMinutes OutOfRange"],
    ["a deadline after the start", { withdrawByMinutes: -1 }, "withdrawByMinutes OutOfRange"],
    ["half a minute's deadline", { capReleaseMinutes: 0.5 }, "capReleaseMinutes NotAnInteger"],
    [
      "numbers without names, of people who must have shown an extract",
      { takesHeadCounts: true, requiresRecordExtract: true },
      "takesHeadCounts ConflictsWith",
    ],
    ["a reason that is too long", { capacity: 5, reason: "x".repeat(501) }, "reason TooLong"],
    ["an empty reason for an overlap", { capacity: 5, overlapReason: " " }, "overlapReason Empty"],
  ])("for %s", async (_, given, problems) => {
    const before = world.deps.store.contents;
    const refusal = refusalOf(await revise(given));
    const issues = refusal.type === "InvalidInput" ? refusal.issues : [];
    expect(issues.map(({ path, problem }) => `${path} ${problem.type}`).join(", ")).toBe(problems);
    expect(world.deps.store.contents).toBe(before);
  });

  test("for numbers without names, and says what they do not go with", async () => {
    const refusal = refusalOf(await revise({ takesHeadCounts: true, requiresRecordExtract: true }));
    const problem = { type: "ConflictsWith", field: "requiresRecordExtract" };
    expect(refusal).toMatchObject({ issues: [{ path: "takesHeadCounts", problem }] });
  });

  test("for moves without a reason", async () => {
    const { pledgeId } = await pledge(world, world.bakery, world.shiftId, 3);
    await expectRefusal(() => revise({ capacity: 2, moves: [pledgeId] }), {
      type: "InvalidInput",
      issues: [{ path: "reason", problem: { type: "Empty" } }],
    });
  });
});
