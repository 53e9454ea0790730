import { expect, test } from "vitest";
import { ATTENDANCE_MACHINE } from "../attendance/attendance-states.ts";
import { INITIATIVE_MACHINE } from "../initiative/initiative-states.ts";
import { isLive } from "../pledge/pledge.ts";
import { PLEDGE_MACHINE, PLEDGE_STATES } from "../pledge/pledge-states.ts";
import { SHIFT_MACHINE } from "../shift/shift-states.ts";
import { aPledge } from "../testing/builders.ts";
import { mayBecome, type StateMachine } from "./state-machine.ts";

/** Every pair of states of which one may follow the other, as `from → to`. */
function transitions<S extends string>(machine: StateMachine<S>): readonly string[] {
  const states = Object.keys(machine).filter((name): name is S => name in machine);
  return states.flatMap((from) =>
    states.filter((to) => mayBecome(machine, from, to)).map((to) => `${from} → ${to}`),
  );
}

test("an initiative is published, may rest and go on, and ends once", () => {
  expect(transitions(INITIATIVE_MACHINE)).toEqual([
    "DRAFT → PUBLISHED",
    "DRAFT → CANCELLED",
    "PUBLISHED → PAUSED",
    "PUBLISHED → COMPLETED",
    "PUBLISHED → CANCELLED",
    "PAUSED → PUBLISHED",
    "PAUSED → COMPLETED",
    "PAUSED → CANCELLED",
  ]);
});

test("attendance that was reported is corrected, and never again unreported", () => {
  expect(transitions(ATTENDANCE_MACHINE)).toEqual([
    "EXPECTED → PRESENT",
    "EXPECTED → NO_SHOW",
    "EXPECTED → EXCUSED",
    "PRESENT → NO_SHOW",
    "PRESENT → EXCUSED",
    "NO_SHOW → PRESENT",
    "NO_SHOW → EXCUSED",
    "EXCUSED → PRESENT",
    "EXCUSED → NO_SHOW",
  ]);
});

test("a shift opens once, and is settled or cancelled", () => {
  expect(transitions(SHIFT_MACHINE)).toEqual([
    "DRAFT → OPEN",
    "DRAFT → CANCELLED",
    "OPEN → SETTLED",
    "OPEN → CANCELLED",
  ]);
});

test("a pledge comes from waiting to places by an offer alone, goes back only where it is moved, and ends once", () => {
  expect(transitions(PLEDGE_MACHINE)).toEqual([
    "PENDING → CONFIRMED",
    "PENDING → WAITLISTED",
    "PENDING → REJECTED",
    "PENDING → LAPSED",
    "PENDING → WITHDRAWN",
    "PENDING → REMOVED",
    "PENDING → CANCELLED_BY_ORGANISER",
    "CONFIRMED → WAITLISTED",
    "CONFIRMED → WITHDRAWN",
    "CONFIRMED → WITHDRAWN_LATE",
    "CONFIRMED → RELEASED",
    "CONFIRMED → REMOVED",
    "CONFIRMED → CANCELLED_BY_ORGANISER",
    "CONFIRMED → FULFILLED",
    "WAITLISTED → OFFERED",
    "WAITLISTED → LAPSED",
    "WAITLISTED → WITHDRAWN",
    "WAITLISTED → REMOVED",
    "WAITLISTED → CANCELLED_BY_ORGANISER",
    "OFFERED → CONFIRMED",
    "OFFERED → WAITLISTED",
    "OFFERED → DECLINED",
    "OFFERED → OFFER_EXPIRED",
    "OFFERED → WITHDRAWN",
    "OFFERED → REMOVED",
    "OFFERED → CANCELLED_BY_ORGANISER",
  ]);
});

test("a pledge is live while a state may follow its own", () => {
  for (const state of PLEDGE_STATES) {
    expect(isLive(aPledge({ state }))).toBe(PLEDGE_MACHINE[state].length > 0);
  }
});
