import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBecome } from "../kernel/state-machine.ts";
import type { Shift } from "../shift/shift.ts";
import { SHIFT_MACHINE } from "../shift/shift-states.ts";
import { Play } from "../testing/series-play.ts";
import { STEPS, type Step } from "../testing/series-steps.ts";
import { aWorld } from "../testing/world.ts";

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

test("a series has what its rule gives, each date once, and nobody's pledge is moved, whatever is done in any order", async () => {
  const begin: Step = {
    do: "schedule",
    inDays: 8,
    rule: { weekdays: [1], every: 1, lasts: null },
    skipsHolidays: true,
  };
  await fc.assert(
    fc.asyncProperty(STEPS, async (sequence) => {
      const play = new Play(await aWorld());
      for (const step of [begin, ...sequence]) {
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
    }),
    { seed: 20260302, numRuns: 40 },
  );
}, 120_000);
