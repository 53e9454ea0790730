import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHIFT_EXCEPTIONS } from "../shift/shift.ts";
import { sequentialIds } from "../testing/sequential-ids.ts";
import type { Occurrence } from "./occurrences.ts";
import { type ExistingOccurrence, planRevision, type RevisionPlan } from "./plan-revision.ts";

const ids = sequentialIds();
const FIRST = Temporal.PlainDate.from("2026-03-02");
const slotOf = (day: number) => FIRST.add({ days: day });
const FROM = slotOf(3);

/** Two hours at an hour of the day, on the n-th day. */
function anOccurrence(day: number, hour = 16): Occurrence {
  const startsAt = slotOf(day)
    .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: { hour } })
    .toInstant();
  return { slot: slotOf(day), startsAt, endsAt: startsAt.add({ hours: 2 }) };
}

function aShift(occurrence: Occurrence, given: Partial<ExistingOccurrence> = {}): ExistingOccurrence {
  return { shiftId: ids.next("shift"), hasPledges: false, exception: null, ...occurrence, ...given };
}

const NOTHING: RevisionPlan = { keep: [], update: [], drop: [], detach: [], add: [] };

describe("an occurrence without pledges", () => {
  const shift = aShift(anOccurrence(5));
  const { shiftId } = shift;

  test("that the rule still gives is kept", () => {
    expect(planRevision([shift], [anOccurrence(5)], FROM)).toEqual({ ...NOTHING, keep: [shiftId] });
  });

  test("that the rule gives at another time is updated", () => {
    const occurrence = anOccurrence(5, 17);
    expect(planRevision([shift], [occurrence], FROM)).toEqual({
      ...NOTHING,
      update: [{ shiftId, occurrence }],
    });
  });

  test.each([
    ["begins", { startsAt: anOccurrence(5, 15).startsAt }],
    ["ends", { endsAt: anOccurrence(5, 17).endsAt }],
  ])("that %s at another time is updated", (_, time) => {
    const occurrence = { ...anOccurrence(5), ...time };
    expect(planRevision([shift], [occurrence], FROM)).toEqual({
      ...NOTHING,
      update: [{ shiftId, occurrence }],
    });
  });

  test("that the rule no longer gives is dropped", () => {
    const occurrence = anOccurrence(6);
    expect(planRevision([shift], [occurrence], FROM)).toEqual({
      ...NOTHING,
      drop: [shiftId],
      add: [occurrence],
    });
  });
});

describe("an occurrence with pledges", () => {
  const shift = aShift(anOccurrence(5), { hasPledges: true });
  const { shiftId } = shift;

  test("that the rule still gives stays in the series", () => {
    expect(planRevision([shift], [anOccurrence(5)], FROM)).toEqual({ ...NOTHING, keep: [shiftId] });
  });

  test.each([
    ["gives at another time", [anOccurrence(5, 17)]],
    ["no longer gives", []],
  ])("that the rule %s stays as it is, out of the series' hands", (_, wanted) => {
    expect(planRevision([shift], wanted, FROM)).toEqual({ ...NOTHING, detach: [shiftId] });
  });
});

describe.each(SHIFT_EXCEPTIONS)("an occurrence that is %s", (exception) => {
  test.each([true, false])("is left alone, and its slot is not filled again (pledges: %s)", (hasPledges) => {
    const moved = aShift({ ...anOccurrence(9), slot: slotOf(5) }, { exception, hasPledges });
    expect(planRevision([moved], [anOccurrence(5)], FROM)).toEqual(NOTHING);
    expect(planRevision([moved], [], FROM)).toEqual(NOTHING);
  });
});

test("a moved occurrence fills its own slot, not the day it was moved to", () => {
  const moved = aShift({ ...anOccurrence(9), slot: slotOf(5) }, { exception: "MOVED" });
  expect(planRevision([moved], [anOccurrence(9)], FROM)).toEqual({ ...NOTHING, add: [anOccurrence(9)] });
});

test("a shift without a slot is none of the rule's", () => {
  const own = aShift(anOccurrence(5), { slot: null });
  expect(planRevision([own], [anOccurrence(5)], FROM)).toEqual({ ...NOTHING, add: [anOccurrence(5)] });
});

test("the day itself is changed, days before it are not", () => {
  const shifts = [aShift(anOccurrence(2)), aShift(anOccurrence(3))];
  const wanted = [anOccurrence(1, 17), anOccurrence(2, 17), anOccurrence(3, 17)];
  expect(planRevision(shifts, wanted, FROM)).toEqual({
    ...NOTHING,
    update: [{ shiftId: shifts[1]?.shiftId, occurrence: wanted[2] }],
  });
});

/** What a store holds after a plan. */
function applied(plan: RevisionPlan, existing: readonly ExistingOccurrence[]): readonly ExistingOccurrence[] {
  const updates = new Map(plan.update.map(({ shiftId, occurrence }) => [shiftId, occurrence]));
  const stay = existing
    .filter(({ shiftId }) => !plan.drop.includes(shiftId))
    .map((shift) => ({
      ...shift,
      ...updates.get(shift.shiftId),
      exception: plan.detach.includes(shift.shiftId) ? ("DETACHED" as const) : shift.exception,
    }));
  return [...stay, ...plan.add.map((occurrence) => aShift(occurrence))];
}

const DAYS = 12;
const anyDay = fc.integer({ min: 0, max: DAYS });
const anyOccurrence = fc.tuple(anyDay, fc.constantFrom(16, 17)).map(([day, hour]) => anOccurrence(day, hour));
const anyWanted = fc.uniqueArray(anyOccurrence, { selector: ({ slot }) => String(slot) });
const anyShift = fc
  .record({
    occurrence: anyOccurrence,
    hasSlot: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
    movedTo: anyOccurrence,
    hasPledges: fc.boolean(),
    exception: fc.constantFrom(null, null, ...SHIFT_EXCEPTIONS),
  })
  .map(({ occurrence, hasSlot, movedTo, hasPledges, exception }) =>
    aShift(exception === "MOVED" ? { ...movedTo, slot: occurrence.slot } : occurrence, {
      hasPledges,
      exception,
      ...(hasSlot ? {} : { slot: null }),
    }),
  );
const anyExisting = fc.uniqueArray(anyShift, { selector: ({ slot, shiftId }) => String(slot ?? shiftId) });

/** A property of a plan, its series before and after it. */
function holdsForAnySeries(
  property: (
    plan: RevisionPlan,
    series: {
      before: readonly ExistingOccurrence[];
      after: readonly ExistingOccurrence[];
      wanted: readonly Occurrence[];
      from: Temporal.PlainDate;
    },
  ) => void,
): void {
  fc.assert(
    fc.property(anyExisting, anyWanted, anyDay.map(slotOf), (before, wanted, from) => {
      const plan = planRevision(before, wanted, from);
      property(plan, { before, after: applied(plan, before), wanted, from });
    }),
    { seed: 734, numRuns: 1200 },
  );
}

describe("whatever the series and its new rule", () => {
  test("what has pledges or an exception keeps its times and its slot", () => {
    holdsForAnySeries((plan, { before, after }) => {
      for (const shift of before.filter(({ hasPledges, exception }) => hasPledges || exception)) {
        const { exception, ...same } = shift;
        expect(after.find(({ shiftId }) => shiftId === shift.shiftId)).toMatchObject(same);
        expect([...plan.drop, ...plan.update.map(({ shiftId }) => shiftId)]).not.toContain(shift.shiftId);
        if (exception) expect([...plan.keep, ...plan.detach]).not.toContain(shift.shiftId);
      }
    });
  });

  test("no slot is filled twice", () => {
    holdsForAnySeries((_, { after }) => {
      const slots = after.flatMap(({ slot }) => (slot ? [String(slot)] : []));
      expect(slots).toHaveLength(new Set(slots).size);
    });
  });

  test("every slot wanted from the day on is filled", () => {
    holdsForAnySeries((_, { after, wanted, from }) => {
      const slots = after.map(({ slot }) => String(slot));
      const due = wanted.filter(({ slot }) => Temporal.PlainDate.compare(slot, from) >= 0);
      expect(slots).toEqual(expect.arrayContaining(due.map(({ slot }) => String(slot))));
    });
  });

  test("nothing before the day is touched or added", () => {
    holdsForAnySeries((_, { before, after, from }) => {
      const early = (of: readonly ExistingOccurrence[]) =>
        of.filter(({ slot }) => slot && Temporal.PlainDate.compare(slot, from) < 0);
      expect(early(after)).toEqual(early(before));
    });
  });

  test("planning again changes nothing", () => {
    holdsForAnySeries((_, { after, wanted, from }) => {
      const again = planRevision(after, wanted, from);
      expect(again).toEqual({ ...NOTHING, keep: again.keep });
    });
  });
});
