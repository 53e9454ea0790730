import fc from "fast-check";
import { expect, test } from "vitest";
import { reportAttendance } from "../attendance/report-attendance.ts";
import type { SeatId } from "../kernel/ids.ts";
import { holdShift } from "../testing/held-shift.ts";
import { aWorld } from "../testing/world.ts";
import { reverseEntry } from "./reverse-entry.ts";
import { verifyHours } from "./verify-hours.ts";

/** What is tried with one of the bakery's two seats. */
type Try = { readonly seat: 0 | 1 } & (
  | { readonly do: "come"; readonly minutes: number }
  | { readonly do: "stay away"; readonly state: "NO_SHOW" | "EXCUSED" }
  | { readonly do: "verify" }
  | { readonly do: "take back" }
);

const seat = fc.constantFrom(0 as const, 1 as const);
const tries: fc.Arbitrary<Try> = fc.oneof(
  fc.record({ seat, do: fc.constant("come" as const), minutes: fc.integer({ min: 1, max: 195 }) }),
  fc.record({
    seat,
    do: fc.constant("stay away" as const),
    state: fc.constantFrom("NO_SHOW" as const, "EXCUSED" as const),
  }),
  fc.record({ seat, do: fc.constant("verify" as const) }),
  fc.record({ seat, do: fc.constant("take back" as const) }),
);

/** A seat as the rules say in plain words: what was said of it, and what the ledger has of it. */
type Naive = { minutes: number | undefined; isVerified: boolean; entries: number[] };

test("whatever is reported, verified and taken back in whichever order, the ledger adds up to what stands verified", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tries, { maxLength: 25 }), async (steps) => {
      const world = await aWorld();
      const { shiftId, host, bakery } = await holdShift(world);
      const { deps, landlordId, landlord } = world;
      const reader = deps.store.reader(landlordId);
      const naive: readonly [Naive, Naive] = [nobodyYet(), nobodyYet()];
      const attendanceOf = async (seatId: SeatId | undefined) =>
        (await reader.attendances.listByShifts([shiftId])).get(shiftId)?.find((one) => one.seatId === seatId);
      for (const step of steps) {
        const seatId = bakery.people[step.seat]?.seatId;
        const mine = naive[step.seat];
        if (!seatId) throw new Error("unreachable");
        const before = JSON.stringify((await reader.ledger.page({}, ALL)).items);
        const attendance = await attendanceOf(seatId);
        if (step.do === "come" || step.do === "stay away") {
          const said = step.do === "come" ? { state: "PRESENT" as const, minutes: step.minutes } : step;
          const line = "minutes" in said ? { seatId, ...said } : { seatId, state: said.state };
          const answer = await reportAttendance(deps, host, { shiftId, seats: [line] }, null);
          const minutes = step.do === "come" ? step.minutes : 0;
          // What stands in the ledger is corrected by taking it back; to say the same again is no correction.
          expect(answer.ok).toBe(!mine.isVerified || minutes === mine.minutes);
          if (answer.ok) mine.minutes = minutes;
        } else if (step.do === "verify") {
          if (!attendance) continue;
          const input = { attendanceIds: [attendance.id] };
          const answer = await verifyHours(deps, landlord.coordinator, input, null);
          expect(answer.ok).toBe(!mine.isVerified && mine.minutes !== 0);
          if (answer.ok) {
            mine.isVerified = true;
            mine.entries.push(mine.minutes ?? 0);
          }
        } else {
          const last = attendance?.entryId;
          if (!last) continue;
          const input = { entryId: last, reason: "Fel person" };
          expect(await reverseEntry(deps, landlord.coordinator, input, null)).toHaveProperty("ok", true);
          expect(await reverseEntry(deps, landlord.coordinator, input, null)).toHaveProperty("ok", false);
          mine.isVerified = false;
          mine.entries.push(-(mine.minutes ?? 0));
        }
        const { items } = await reader.ledger.page({}, ALL);
        expect(JSON.stringify(items).startsWith(before.slice(0, -1))).toBe(true);
        expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
        for (const [index, { entries, isVerified, minutes }] of naive.entries()) {
          const known = await attendanceOf(bakery.people[index]?.seatId);
          const its = items.filter(({ attendanceId }) => attendanceId === known?.id);
          expect(its.map((entry) => entry.minutes)).toEqual(known ? entries : []);
          expect(entries.reduce((sum, one) => sum + one, 0)).toBe(isVerified ? minutes : 0);
        }
      }
    }),
    { numRuns: 40, seed: 5 },
  );
});

const ALL = { first: 1000, after: null, reversed: true } as const;

function nobodyYet(): Naive {
  return { minutes: undefined, isVerified: false, entries: [] };
}
