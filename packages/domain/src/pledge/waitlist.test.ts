import { describe, expect, test } from "vitest";
import { aPledge } from "../testing/builders.ts";
import type { Pledge } from "./pledge.ts";
import { admit, byQueueOrder, joinQueue, planOffers, positionOf, waitlistOf } from "./waitlist.ts";

const NOON = Temporal.Instant.from("2026-03-02T12:00:00Z");

function at(second: number): Temporal.Instant {
  return NOON.add({ seconds: second });
}

/** Pledges that wait for these numbers of places, in this order. */
function waiting(...places: readonly number[]): readonly Pledge[] {
  return places.map((count, second) => aPledge({ places: count, state: "WAITLISTED", queuedAt: at(second) }));
}

describe("the queue", () => {
  test("stands by the moment of joining, whatever the order it is read in", () => {
    const [first, second, third] = waiting(1, 1, 1);
    expect([third, first, second].filter((it) => it !== undefined).toSorted(byQueueOrder)).toEqual([
      first,
      second,
      third,
    ]);
  });

  test("stands by id where two joined at the same moment", () => {
    const earlier = aPledge({ state: "WAITLISTED", queuedAt: NOON });
    const later = aPledge({ state: "WAITLISTED", queuedAt: NOON });
    expect(earlier.id < later.id).toBe(true);
    expect(waitlistOf([later, earlier])).toEqual([earlier, later]);
    expect(waitlistOf([earlier, later])).toEqual([earlier, later]);
    expect(positionOf([later, earlier], later.id)).toBe(2);
  });

  test("counts only those who wait", () => {
    const confirmed = aPledge({ queuedAt: at(-1) });
    const [first, second] = waiting(1, 1);
    if (!first || !second) throw new Error("two wait");
    const roster = [confirmed, second, first];
    expect(roster.map((pledge) => positionOf(roster, pledge.id))).toEqual([null, 2, 1]);
    expect(positionOf([first], second.id)).toBeNull();
  });
});

describe("joining the queue", () => {
  test("happens now, in whole milliseconds", () => {
    expect(joinQueue([], NOON.add({ microseconds: 999 }))).toEqual(NOON);
    expect(joinQueue([aPledge({ queuedAt: at(-1) })], NOON)).toEqual(NOON);
  });

  test.each([
    ["at the same millisecond", NOON],
    ["by a clock that was ahead", at(60)],
  ])("happens right behind the last, who joined %s", (_, lastJoined) => {
    const roster = [aPledge({ queuedAt: lastJoined }), aPledge({ queuedAt: at(-5) })];
    expect(joinQueue(roster, NOON)).toEqual(lastJoined.add({ milliseconds: 1 }));
  });

  test("puts everybody who comes while a clock is behind in the order they came", () => {
    const slow = at(-60);
    let roster: readonly Pledge[] = [aPledge({ state: "WAITLISTED", queuedAt: NOON })];
    for (let i = 0; i < 5; i += 1) {
      roster = [...roster, aPledge({ state: "WAITLISTED", queuedAt: joinQueue(roster, slow) })];
    }
    expect(waitlistOf(roster.toReversed())).toEqual(roster);
  });
});

describe("a new pledge", () => {
  test.each([
    { wait: [], free: 3, places: 3, becomes: "CONFIRMED" },
    { wait: [], free: 2, places: 3, becomes: 1 },
    { wait: [], free: 0, places: 1, becomes: 1 },
    { wait: [2], free: 0, places: 1, becomes: 2 },
    { wait: [4], free: 3, places: 3, becomes: "CONFIRMED past 1" },
    { wait: [4, 5], free: 3, places: 1, becomes: "CONFIRMED past 2" },
    { wait: [4, 3], free: 3, places: 1, becomes: 3 },
    { wait: [4, 5], free: 3, places: 4, becomes: 3 },
  ])("of $places with $free free and $wait waiting becomes $becomes", ({ wait, free, places, becomes }) => {
    const waitlist = waiting(...wait);
    const admission = admit(waitlist, free, places);
    if (typeof becomes === "number") expect(admission).toEqual({ state: "WAITLISTED", position: becomes });
    else {
      const passed = becomes === "CONFIRMED" ? [] : waitlist.map((pledge) => pledge.id);
      expect(admission).toEqual({ state: "CONFIRMED", passed });
    }
  });

  test("is not held up by those who are confirmed", () => {
    expect(admit([aPledge({ places: 1 })], 1, 1)).toEqual({ state: "CONFIRMED", passed: [] });
  });
});

/** Which of those who wait are offered how many places: `[[0, 2]]` for two to the first. */
function offersOf(waitlist: readonly Pledge[], free: number): readonly (readonly [number, number])[] {
  return planOffers(waitlist, free).map(({ pledge, places }) => [waitlist.indexOf(pledge), places]);
}

describe("freed places", () => {
  test.each([
    { free: 0, wait: [1, 1], go: [] },
    { free: -1, wait: [1, 1], go: [] },
    { free: 1, wait: [], go: [] },
    { free: 1, wait: [1, 1], go: [[0, 1]] },
    {
      free: 3,
      wait: [1, 1, 1, 1],
      go: [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    },
    { free: 2, wait: [3, 2, 1], go: [[1, 2]] },
    {
      free: 4,
      wait: [3, 2, 1],
      go: [
        [0, 3],
        [2, 1],
      ],
    },
    { free: 2, wait: [3, 4], go: [] },
  ])("$free of them, with $wait waiting for all or nothing, go as $go", ({ free, wait, go }) => {
    expect(offersOf(waiting(...wait), free)).toEqual(go);
  });

  test.each([
    { free: 0, wait: [3], go: [] },
    { free: -1, wait: [3], go: [] },
    { free: 2, wait: [3], go: [[0, 2]] },
    { free: 3, wait: [3], go: [[0, 3]] },
    {
      free: 4,
      wait: [3, 2, 1],
      go: [
        [0, 3],
        [1, 1],
      ],
    },
  ])("$free of them, with $wait waiting for what they can get, go as $go", ({ free, wait, go }) => {
    const waitlist = waiting(...wait).map((pledge) => ({ ...pledge, acceptsPart: true }));
    expect(offersOf(waitlist, free)).toEqual(go);
  });

  test("go in part to the one who takes part, past the one who does not", () => {
    const [five, six, one] = waiting(5, 6, 1);
    if (!five || !six || !one) throw new Error("three wait");
    const taker = { ...six, acceptsPart: true };
    expect(planOffers([five, taker, one], 3)).toEqual([{ pledge: taker, places: 3, passed: [five.id] }]);
  });

  test("go past whom they do not fit, and it is known who passed whom", () => {
    const roster = waiting(5, 1, 4, 1, 3);
    const [five, , four] = roster.map((pledge) => pledge.id);
    expect(planOffers(roster, 2)).toEqual([
      { pledge: roster[1], places: 1, passed: [five] },
      { pledge: roster[3], places: 1, passed: [five, four] },
    ]);
  });

  test.each(["PENDING", "OFFERED", "CONFIRMED"] as const)("go to nobody who is %s", (state) => {
    expect(planOffers([aPledge({ state })], 4)).toEqual([]);
  });
});

describe("somebody who waits ahead and takes part", () => {
  test("holds up whoever comes as long as a single place is free", () => {
    const [ahead] = waiting(4).map((pledge) => ({ ...pledge, acceptsPart: true }));
    if (!ahead) throw new Error("one waits");
    expect(admit([ahead], 2, 1)).toEqual({ state: "WAITLISTED", position: 2 });
    expect(admit([{ ...ahead, acceptsPart: false }], 2, 1)).toEqual({
      state: "CONFIRMED",
      passed: [ahead.id],
    });
  });
});
