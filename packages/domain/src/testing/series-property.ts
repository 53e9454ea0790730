import fc, { type IAsyncProperty } from "fast-check";
import { expect } from "vitest";
import { mayBecome } from "../kernel/state-machine.ts";
import type { Shift } from "../shift/shift.ts";
import { SHIFT_MACHINE } from "../shift/shift-states.ts";
import type { Play } from "./series-play.ts";
import { type Step, steps } from "./series-steps.ts";

const FIRST: Step = {
  do: "schedule",
  inDays: 8,
  rule: { weekdays: [1], every: 1, lasts: null },
  skipsHolidays: true,
};
const BY_SERIES: readonly Step["do"][] = ["schedule", "revise", "end"];

function promised({
  startsAt,
  endsAt,
  capacity: places,
  location,
  state,
  slot,
  taken,
  offered,
}: Shift): readonly string[] {
  return [startsAt, endsAt, places, location, state, slot, taken, offered].map(String);
}

/**
 * The property that a series has what its rule gives, each date once, and that nobody's pledge is moved, whatever is done in any
 * order, up to so many steps: each time in a world of its own.
 */
export function seriesHold(begin: () => Promise<Play>, most: number): IAsyncProperty<[readonly Step[]]> {
  return fc.asyncProperty(steps(most), async (sequence) => {
    const play = await begin();
    for (const step of [FIRST, ...sequence]) {
      const before = await play.shifts();
      const pledged = await play.pledged();
      await play.take(step);
      const after = new Map((await play.shifts()).map((shift) => [shift.id, shift]));
      for (const shift of before) {
        const now = after.get(shift.id);
        if (!now) throw new Error(`${shift.id} is gone`);
        if (BY_SERIES.includes(step.do) && pledged.has(shift.id))
          expect(promised(now)).toEqual(promised(shift));
        if (now.state !== shift.state) expect(mayBecome(SHIFT_MACHINE, shift.state, now.state)).toBe(true);
        if (shift.state === "CANCELLED") expect(promised(now)).toEqual(promised(shift));
      }
      await play.check();
    }
  });
}

/** Tries so many sequences, the same ones for the same seed. @throws with one that went wrong, made small */
export async function checkSeries(
  property: IAsyncProperty<[readonly Step[]]>,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<void> {
  await fc.assert(property, { seed, numRuns: runs });
}
