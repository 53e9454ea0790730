import { describe, expect, test } from "vitest";
import { expiryAfterMove, isInLastHours, offerExpiry } from "./offer-policy.ts";

const STARTS = Temporal.Instant.from("2026-03-10T15:00:00Z");
const shift = { startsAt: STARTS };

/** So long before the start. */
function before(hours: number, milliseconds = 0): Temporal.Instant {
  return STARTS.subtract({ milliseconds: hours * 3_600_000 + milliseconds });
}

describe("an offer that nobody has to make", () => {
  test.each([
    { made: "a week", now: before(168), expires: before(144) },
    { made: "27 hours and a millisecond", now: before(27, 1), expires: before(3, 1) },
    { made: "27 hours", now: before(27), expires: before(3) },
    { made: "a millisecond less than 27 hours", now: before(27, -1), expires: before(3) },
    { made: "6 hours and a millisecond", now: before(6, 1), expires: before(3) },
    { made: "6 hours", now: before(6), expires: null },
    { made: "a millisecond", now: before(0, 1), expires: null },
    { made: "nothing", now: STARTS, expires: null },
  ])("$made before the start expires at $expires", ({ now, expires }) => {
    expect(offerExpiry(shift, now, "AUTOMATIC")).toEqual(expires);
  });
});

describe("an offer that a coordinator makes", () => {
  test.each([
    { made: "a week", now: before(168), expires: before(144) },
    { made: "6 hours and a millisecond", now: before(6, 1), expires: before(3) },
    { made: "6 hours", now: before(6), expires: STARTS },
    { made: "a millisecond", now: before(0, 1), expires: STARTS },
    { made: "nothing", now: STARTS, expires: null },
    { made: "an hour too little", now: before(-1), expires: null },
  ])("$made before the start expires at $expires", ({ now, expires }) => {
    expect(offerExpiry(shift, now, "COORDINATOR")).toEqual(expires);
  });
});

test("an offer expires at a whole millisecond, never later than 24 hours from now", () => {
  const now = before(168).add({ microseconds: 999 });
  expect(offerExpiry(shift, now, "AUTOMATIC")).toEqual(before(144));
});

test.each([
  [before(6, 1), false],
  [before(6), true],
  [STARTS, true],
])("at %s a shift that starts at 15:00Z is in its last hours: %s", (now, isLast) => {
  expect(isInLastHours(shift, now)).toBe(isLast);
});

describe("an offer that was made until two hours before the old start", () => {
  const expiresAt = before(2);
  const moved = (hours: number) => ({ startsAt: STARTS.add({ hours }) });

  test.each([
    { what: "to a later start stays as it was", shift: moved(24), now: before(100), expires: expiresAt },
    {
      what: "to a start a day earlier is due three hours before",
      shift: moved(-24),
      now: before(100),
      expires: before(27),
    },
    {
      what: "a millisecond more than three hours before it is due then",
      shift: moved(-24),
      now: before(27, 1),
      expires: before(27),
    },
    {
      what: "three hours before the new start it ends with that",
      shift: moved(-24),
      now: before(27),
      expires: before(24),
    },
  ])("moved $what", ({ shift, now, expires }) => {
    expect(expiryAfterMove(expiresAt, shift, now)).toEqual(expires);
  });
});
