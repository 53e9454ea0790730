import { describe, expect, test } from "vitest";
import { aShift } from "../testing/builders.ts";
import { capAt, capReleasesAt, isPast, nameBy, withdrawBy } from "./shift-deadlines.ts";

const DAY = 24 * 60;

describe.each([
  ["to withdraw by", withdrawBy, "withdrawByMinutes"],
  ["to name people by", nameBy, "nameByMinutes"],
  ["from which the cap is released", capReleasesAt, "capReleaseMinutes"],
] as const)("the time %s", (_, deadlineOf, rule) => {
  test.each([
    [0, "2026-03-10T15:00:00Z"],
    [90, "2026-03-10T13:30:00Z"],
    [DAY, "2026-03-09T15:00:00Z"],
  ])("is %i minutes before the start", (minutes, at) => {
    expect(deadlineOf(aShift({ [rule]: minutes }))?.toString()).toBe(at);
  });

  test("is none where the shift says none, and moves with the start", () => {
    expect(deadlineOf(aShift({ [rule]: null }))).toBeNull();
    const startsAt = Temporal.Instant.from("2026-05-01T08:00:00Z");
    expect(deadlineOf(aShift({ [rule]: 60, startsAt }))).toEqual(startsAt.subtract({ hours: 1 }));
  });

  test("is counted by the hour over a change of clocks, not by the wall's", () => {
    const startsAt = Temporal.Instant.from("2026-03-29T08:00:00Z");
    expect(deadlineOf(aShift({ [rule]: DAY, startsAt }))?.toString()).toBe("2026-03-28T08:00:00Z");
  });
});

test("a shift that takes head-counts has no time to name people by", () => {
  expect(nameBy(aShift({ nameByMinutes: 60, takesHeadCounts: true }))).toBeNull();
});

test("a deadline is past from its own moment on, and one that is none never", () => {
  const now = Temporal.Instant.from("2026-03-10T15:00:00Z");
  const around = [now.add({ milliseconds: 1 }), now, now.subtract({ milliseconds: 1 }), null];
  expect(around.map((deadline) => isPast(deadline, now))).toEqual([false, true, true, false]);
});

describe("the cap that holds", () => {
  const released = Temporal.Instant.from("2026-03-10T14:00:00Z");
  const justBefore = released.subtract({ milliseconds: 1 });

  test.each([
    { cap: 2, release: 60, now: justBefore, holds: 2 },
    { cap: 2, release: 60, now: released, holds: null },
    { cap: 2, release: null, now: released, holds: 2 },
    { cap: null, release: 60, now: justBefore, holds: null },
  ])("of $cap released $release minutes before, at $now: $holds", ({ cap, release, now, holds }) => {
    const shift = aShift({ perOrganisationCap: cap, capReleaseMinutes: release });
    expect(capAt(shift, now)).toBe(holds);
  });
});
