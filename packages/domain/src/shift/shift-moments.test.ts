import { describe, expect, test } from "vitest";
import { aShift } from "../testing/builders.ts";
import { momentsOf, nextMomentAfter } from "./shift-moments.ts";

const DAY = 24 * 60;

/** Each moment as `MOMENT local time in Örebro`. */
function listed(shift: Parameters<typeof momentsOf>[0], zone = "Europe/Stockholm"): readonly string[] {
  return momentsOf(shift).map(({ moment, at }) => {
    const local = at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
    return `${moment} ${local}`;
  });
}

test("a shift whose people are named a week before has all of them, in order", () => {
  expect(listed(aShift({ nameByMinutes: 7 * DAY }))).toEqual([
    "NAMES_WANTED 2026-02-28T16:00",
    "NAMES_WANTED 2026-03-02T16:00",
    "STAFFING_WEEK_BEFORE 2026-03-03T08:30",
    "NAMES_DUE 2026-03-03T16:00",
    "STAFFING_DAYS_BEFORE 2026-03-06T08:30",
    "PARTICIPANTS_REMINDED 2026-03-09T16:00",
    "STARTS 2026-03-10T16:00",
    "ATTENDANCE_WANTED 2026-03-10T20:00",
    "SETTLES 2026-03-17T19:00",
  ]);
});

test("names that are due an hour before are due after the participants are reminded", () => {
  expect(listed(aShift({ nameByMinutes: 60 }))).toEqual([
    "STAFFING_WEEK_BEFORE 2026-03-03T08:30",
    "STAFFING_DAYS_BEFORE 2026-03-06T08:30",
    "NAMES_WANTED 2026-03-07T15:00",
    "NAMES_WANTED 2026-03-09T15:00",
    "PARTICIPANTS_REMINDED 2026-03-09T16:00",
    "NAMES_DUE 2026-03-10T15:00",
    "STARTS 2026-03-10T16:00",
    "ATTENDANCE_WANTED 2026-03-10T20:00",
    "SETTLES 2026-03-17T19:00",
  ]);
});

test.each([
  ["no time for naming", { nameByMinutes: null }],
  ["head-counts", { nameByMinutes: 60, takesHeadCounts: true }],
])("a shift with %s asks for no names", (_, rules) => {
  expect(listed(aShift(rules)).map((line) => line.split(" ")[0])).toEqual([
    "STAFFING_WEEK_BEFORE",
    "STAFFING_DAYS_BEFORE",
    "PARTICIPANTS_REMINDED",
    "STARTS",
    "ATTENDANCE_WANTED",
    "SETTLES",
  ]);
});

describe("participants are reminded at 16:00 on the clock of the day before", () => {
  test.each([
    { starts: "2026-03-29T08:00:00Z", zone: "Europe/Stockholm", at: "2026-03-28T15:00:00Z" },
    { starts: "2026-03-30T08:00:00Z", zone: "Europe/Stockholm", at: "2026-03-29T14:00:00Z" },
    { starts: "2026-10-25T08:00:00Z", zone: "Europe/Stockholm", at: "2026-10-24T14:00:00Z" },
    { starts: "2026-10-26T08:00:00Z", zone: "Europe/Stockholm", at: "2026-10-25T15:00:00Z" },
    { starts: "2026-03-10T23:30:00Z", zone: "Europe/Stockholm", at: "2026-03-10T15:00:00Z" },
    { starts: "2026-03-10T22:30:00Z", zone: "Europe/Stockholm", at: "2026-03-09T15:00:00Z" },
    { starts: "2026-03-10T23:30:00Z", zone: "UTC", at: "2026-03-09T16:00:00Z" },
    { starts: "2028-03-01T08:00:00Z", zone: "Europe/Stockholm", at: "2028-02-29T15:00:00Z" },
    { starts: "2027-01-01T08:00:00Z", zone: "Europe/Stockholm", at: "2026-12-31T15:00:00Z" },
  ])("a shift at $starts in $zone: at $at", ({ starts, zone, at }) => {
    const startsAt = Temporal.Instant.from(starts);
    const moments = momentsOf(aShift({ startsAt, endsAt: startsAt.add({ hours: 1 }), zone }));
    expect(moments.find(({ moment }) => moment === "PARTICIPANTS_REMINDED")?.at.toString()).toBe(at);
  });
});

describe("of too few people is told on a working day's morning, a week and two days before at the latest", () => {
  test.each([
    ["a Friday evening", "2026-11-27T20:00", "2026-11-20T08:30", "2026-11-25T08:30"],
    ["a Sunday morning", "2026-11-29T06:00", "2026-11-20T08:30", "2026-11-26T08:30"],
    ["the very minute", "2026-11-26T08:30", "2026-11-19T08:30", "2026-11-24T08:30"],
    ["a minute before it", "2026-11-26T08:29", "2026-11-18T08:30", "2026-11-23T08:30"],
    ["after Easter", "2026-04-08T16:00", "2026-04-01T08:30", "2026-04-02T08:30"],
    ["summer time begins", "2026-03-31T16:00", "2026-03-24T08:30", "2026-03-27T08:30"],
    ["after Christmas, both at once", "2025-12-31T07:00", "2025-12-23T08:30", "2025-12-23T08:30"],
  ])("%s", (_what, starts, week, days) => {
    const zone = "Europe/Stockholm";
    const startsAt = Temporal.PlainDateTime.from(starts).toZonedDateTime(zone).toInstant();
    const shift = aShift({ startsAt, endsAt: startsAt.add({ hours: 1 }), zone });
    expect(listed(shift).filter((line) => line.startsWith("STAFFING"))).toEqual([
      `STAFFING_WEEK_BEFORE ${week}`,
      `STAFFING_DAYS_BEFORE ${days}`,
    ]);
  });
});

test("a shift is settled seven days after it ends, by the hour and not by the clock", () => {
  const startsAt = Temporal.Instant.from("2026-03-25T15:00:00Z");
  const shift = aShift({ startsAt, endsAt: startsAt.add({ hours: 3 }) });
  expect(listed(shift).at(-1)).toBe("SETTLES 2026-04-01T20:00");
});

describe("the next moment", () => {
  const shift = aShift({ nameByMinutes: 60 });
  const moments = momentsOf(shift);

  test("after each is the one that follows, and after the last there is none", () => {
    const following = moments.map(({ at }) => nextMomentAfter(shift, at));
    expect(following).toEqual([...moments.slice(1).map(({ at }) => at), undefined]);
  });

  test("a millisecond before one is that one", () => {
    for (const { at } of moments) {
      expect(nextMomentAfter(shift, at.subtract({ milliseconds: 1 }))).toEqual(at);
    }
  });

  test("of two at the same time is found once", () => {
    // Names are due exactly as participants are reminded.
    const both = aShift({ nameByMinutes: DAY });
    const at = Temporal.Instant.from("2026-03-09T15:00:00Z");
    const together = momentsOf(both).filter((each) => each.at.equals(at));
    expect(together.map(({ moment }) => moment)).toEqual(["NAMES_DUE", "PARTICIPANTS_REMINDED"]);
    expect(nextMomentAfter(both, at)).toEqual(Temporal.Instant.from("2026-03-10T15:00:00Z"));
  });
});
