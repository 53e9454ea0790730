import { expect, test } from "vitest";
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

test("an initiative is published, and that is that for now", () => {
  expect(transitions(INITIATIVE_MACHINE)).toEqual(["DRAFT → PUBLISHED"]);
});

test("a shift opens once and may be cancelled until it is", () => {
  expect(transitions(SHIFT_MACHINE)).toEqual(["DRAFT → OPEN", "DRAFT → CANCELLED", "OPEN → CANCELLED"]);
});

test("a pledge moves up from the waitlist, never back, and ends once", () => {
  expect(transitions(PLEDGE_MACHINE)).toEqual([
    "CONFIRMED → WITHDRAWN",
    "CONFIRMED → CANCELLED_BY_ORGANISER",
    "WAITLISTED → CONFIRMED",
    "WAITLISTED → WITHDRAWN",
    "WAITLISTED → CANCELLED_BY_ORGANISER",
  ]);
});

test("a pledge is live while a state may follow its own", () => {
  for (const state of PLEDGE_STATES) {
    expect(isLive(aPledge({ state }))).toBe(PLEDGE_MACHINE[state].length > 0);
  }
});
