import { expect, test } from "vitest";
import { aShift } from "../testing/builders.ts";
import { hasEnded, hasStarted, isFull, isUnderstaffed } from "./shift-phase.ts";
import { SHIFT_STATES } from "./shift-states.ts";

const shift = aShift({ capacity: 4, minPlaces: 2, taken: 1 });
const { startsAt, endsAt } = shift;
const justBefore = startsAt.subtract({ milliseconds: 1 });

test("a shift has started from its start on, and ended from its end on", () => {
  expect([justBefore, startsAt].map((now) => hasStarted(shift, now))).toEqual([false, true]);
  expect([endsAt.subtract({ milliseconds: 1 }), endsAt].map((now) => hasEnded(shift, now))).toEqual([
    false,
    true,
  ]);
});

test.each([
  [3, false],
  [4, true],
])("with %i of 4 places taken it is full: %s", (taken, full) => {
  expect(isFull({ ...shift, taken })).toBe(full);
});

test.each([
  [1, true],
  [2, false],
  [3, false],
])("with %i places taken of the 2 it needs it is understaffed: %s", (taken, understaffed) => {
  expect(isUnderstaffed({ ...shift, taken }, justBefore)).toBe(understaffed);
});

test("it is not understaffed any more once it has started", () => {
  expect(isUnderstaffed(shift, startsAt)).toBe(false);
});

test.each(SHIFT_STATES)("only an open shift is understaffed: %s", (state) => {
  expect(isUnderstaffed({ ...shift, state }, justBefore)).toBe(state === "OPEN");
});
