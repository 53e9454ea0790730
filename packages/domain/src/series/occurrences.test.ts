import { describe, expect, test } from "vitest";
import { formatIsoWeek } from "../shift/iso-week.ts";
import { answerOf } from "../testing/outcome.ts";
import { occurrencesOf, SERIES_HORIZON_YEARS, type SeriesTiming } from "./occurrences.ts";
import { parseRecurrenceRule } from "./recurrence-rule.ts";

const ZONE = "Europe/Stockholm";
const date = (text: string) => Temporal.PlainDate.from(text);

/** A rule, the date it counts from, and the time of day that it starts. */
type Series = {
  readonly rule: string;
  readonly from: string;
  readonly at?: string;
  readonly minutes?: number;
  readonly zone?: string;
};

function aTiming({ rule, from, at = "16:00", minutes = 120, zone = ZONE }: Series): SeriesTiming {
  return {
    rule: answerOf(parseRecurrenceRule(rule)),
    startsOn: date(from),
    startTime: Temporal.PlainTime.from(at),
    durationMinutes: minutes,
    zone,
  };
}

/** The slots in `[from, to)`. */
function slotsOf(series: Series, [from, to]: readonly [string, string], limit = 1000): readonly string[] {
  return occurrencesOf(aTiming(series), { from: date(from), to: date(to) }, limit).map(({ slot }) =>
    String(slot),
  );
}

/** Each occurrence of the night as `start/end`, local with its offset, and its real minutes. */
function hoursOf(
  series: Series,
  [from, to]: readonly [string, string],
): readonly (readonly [string, string, number])[] {
  return occurrencesOf(aTiming(series), { from: date(from), to: date(to) }, 1000).map(
    ({ startsAt, endsAt }) => {
      const local = (instant: Temporal.Instant) =>
        instant
          .toZonedDateTimeISO(series.zone ?? ZONE)
          .toString({ smallestUnit: "minute", timeZoneName: "never" });
      return [local(startsAt), local(endsAt), endsAt.since(startsAt).total("minutes")] as const;
    },
  );
}

describe("a series keeps its time by the clock on the wall", () => {
  test.each([
    ["through March", ["2026-03-24", "2026-04-01"], ["2026-03-24T16:00+01:00", "2026-03-31T16:00+02:00"]],
    ["through October", ["2026-10-20", "2026-10-28"], ["2026-10-20T16:00+02:00", "2026-10-27T16:00+01:00"]],
  ] as const)("%s", (_, window, starts) => {
    const series = { rule: "FREQ=WEEKLY;BYDAY=TU", from: "2026-01-06" };
    expect(hoursOf(series, window)).toEqual(starts.map((start) => [start, start.replace("T16", "T18"), 120]));
  });

  test("a start that the clocks skip is moved forward by the hour that they skip, that night only", () => {
    const series = { rule: "FREQ=WEEKLY", from: "2026-03-22", at: "02:30" };
    expect(hoursOf(series, ["2026-03-22", "2026-04-06"])).toEqual([
      ["2026-03-22T02:30+01:00", "2026-03-22T04:30+01:00", 120],
      ["2026-03-29T03:30+02:00", "2026-03-29T04:30+02:00", 60],
      ["2026-04-05T02:30+02:00", "2026-04-05T04:30+02:00", 120],
    ]);
  });

  test("a start that the clocks show twice is the first", () => {
    const series = { rule: "FREQ=WEEKLY", from: "2026-10-18", at: "02:30" };
    expect(hoursOf(series, ["2026-10-18", "2026-11-02"])).toEqual([
      ["2026-10-18T02:30+02:00", "2026-10-18T04:30+02:00", 120],
      ["2026-10-25T02:30+02:00", "2026-10-25T04:30+01:00", 180],
      ["2026-11-01T02:30+01:00", "2026-11-01T04:30+01:00", 120],
    ]);
  });
});

describe("a rule gives its dates", () => {
  test("from the first that it matches, not from the day it counts from", () => {
    const series = { rule: "FREQ=WEEKLY;BYDAY=TU;COUNT=3", from: "2026-01-05" };
    expect(slotsOf(series, ["2026-01-01", "2027-01-01"])).toEqual(["2026-01-06", "2026-01-13", "2026-01-20"]);
  });

  test("every second Tuesday across New Year", () => {
    const series = { rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", from: "2026-12-01" };
    expect(slotsOf(series, ["2026-12-01", "2027-02-01"])).toEqual([
      "2026-12-01",
      "2026-12-15",
      "2026-12-29",
      "2027-01-12",
      "2027-01-26",
    ]);
    expect(slotsOf(series, ["2031-01-01", "2031-02-01"])).toEqual(["2031-01-07", "2031-01-21"]);
  });

  test("in week 53 of 2026 and week 1 after it", () => {
    const slots = slotsOf({ rule: "FREQ=WEEKLY;BYDAY=WE", from: "2026-12-16" }, ["2026-12-16", "2027-01-14"]);
    expect(slots.map((slot) => formatIsoWeek(date(slot)))).toEqual([
      "2026-W51",
      "2026-W52",
      "2026-W53",
      "2027-W01",
      "2027-W02",
    ]);
  });

  test("only in years that have a week 53, on the weekday that it counts from", () => {
    expect(
      slotsOf({ rule: "FREQ=YEARLY;BYWEEKNO=53", from: "2026-02-04" }, ["2026-01-01", "2040-01-01"]),
    ).toEqual(["2026-12-30", "2032-12-29", "2037-12-30"]);
  });

  test("in a week of the year, years after the one that it counts from", () => {
    const series = { rule: "FREQ=YEARLY;BYWEEKNO=20", from: "2024-03-03" };
    expect(slotsOf(series, ["2026-04-13", "2028-01-01"])).toEqual(["2026-05-17", "2027-05-23"]);
  });

  test.each([
    [
      "the first Tuesday of a quarter",
      "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1TU",
      "2026-01-01",
      "2026-01-06 2026-04-07 2026-07-07 2026-10-06",
    ],
    [
      "the same by months",
      "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=1TU",
      "2026-01-01",
      "2026-01-06 2026-04-07 2026-07-07 2026-10-06",
    ],
    [
      "the last Friday",
      "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR",
      "2026-01-01",
      "2026-01-30 2026-04-24 2026-07-31 2026-10-30",
    ],
    [
      "the last working day",
      "FREQ=MONTHLY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      "2026-01-15",
      "2026-01-30 2026-04-30 2026-07-31 2026-10-30",
    ],
    [
      "the 31st, where there is one",
      "FREQ=MONTHLY;BYMONTHDAY=31",
      "2026-01-31",
      "2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31 2026-10-31 2026-12-31",
    ],
    [
      "the same by the day it counts from",
      "FREQ=MONTHLY",
      "2026-01-31",
      "2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31 2026-10-31 2026-12-31",
    ],
    [
      "the last of the month",
      "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
      "2026-02-01",
      "2026-02-28 2026-05-31 2026-08-31 2026-11-30",
    ],
    [
      "the 31st or the last, once",
      "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=31,-1",
      "2026-01-01",
      "2026-01-31 2026-07-31",
    ],
    ["the hundredth day", "FREQ=YEARLY;BYYEARDAY=100", "2026-01-01", "2026-04-10"],
  ])("%s: %s", (_, rule, from, slots) => {
    expect(slotsOf({ rule, from }, ["2026-01-01", "2027-01-01"]).join(" ")).toBe(slots);
  });

  test.each([
    ["FREQ=YEARLY", "2028-02-29"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01"],
    ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01"],
    ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01"],
  ])("the 29th of February is in leap years: %s from %s", (rule, from) => {
    const slots = ["2028-02-29", "2032-02-29", "2036-02-29"];
    expect(slotsOf({ rule, from }, ["2026-01-01", "2040-01-01"])).toEqual(slots);
    expect(slotsOf({ rule, from }, ["2095-01-01", "2105-01-01"])).toEqual(["2096-02-29", "2104-02-29"]);
  });

  test("weeks begin where WKST says", () => {
    const window = ["2026-01-01", "2026-02-01"] as const;
    const rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU";
    expect(slotsOf({ rule, from: "2026-01-06" }, window)).toEqual([
      "2026-01-06",
      "2026-01-11",
      "2026-01-20",
      "2026-01-25",
    ]);
    expect(slotsOf({ rule: `${rule};WKST=SU`, from: "2026-01-06" }, window)).toEqual([
      "2026-01-06",
      "2026-01-18",
      "2026-01-20",
    ]);
  });
});

describe("a series ends with its UNTIL, inclusive", () => {
  test.each([
    ["20260106", 2],
    ["20260107", 3],
    ["20260107T155959", 2],
    ["20260107T160000", 3],
    ["20260107T145959Z", 2],
    ["20260107T150000Z", 3],
  ])("daily at 16 from Monday the 5th until %s: %i times", (until, times) => {
    expect(
      slotsOf({ rule: `FREQ=DAILY;UNTIL=${until}`, from: "2026-01-05" }, ["2026-01-01", "2027-01-01"]),
    ).toHaveLength(times);
  });

  test.each([
    ["America/St_Johns", "20260107T032959Z", 1],
    ["America/St_Johns", "20260107T033000Z", 2],
    ["Pacific/Kiritimati", "20260106T095959Z", 1],
    ["Pacific/Kiritimati", "20260106T100000Z", 2],
  ])(
    "an instant is that instant in %s: daily at midnight from the 6th until %s, %i times",
    (zone, until, times) => {
      const series = { rule: `FREQ=DAILY;UNTIL=${until}`, from: "2026-01-06", at: "00:00", zone };
      expect(slotsOf(series, ["2026-01-01", "2027-01-01"])).toHaveLength(times);
    },
  );

  test.each([
    ["20260329T003000Z", 0],
    ["20260329T013000Z", 1],
    ["20260329T023000", 1],
  ])(
    "a start that is skipped is judged by when it is for an instant, by its plan for a local time: %s",
    (until, times) => {
      const series = { rule: `FREQ=DAILY;UNTIL=${until}`, from: "2026-03-29", at: "02:30" };
      expect(slotsOf(series, ["2026-03-01", "2026-05-01"])).toHaveLength(times);
    },
  );

  test("and with its COUNT, wherever one looks", () => {
    const series = { rule: "FREQ=WEEKLY;COUNT=3", from: "2026-01-06" };
    expect(slotsOf(series, ["2026-01-14", "2027-01-01"])).toEqual(["2026-01-20"]);
    expect(slotsOf(series, ["2026-01-21", "2027-01-01"])).toEqual([]);
  });
});

describe("a window is [from, to) and at most a limit", () => {
  const daily = { rule: "FREQ=DAILY", from: "2026-01-05" };

  test.each([
    [["2026-01-07", "2026-01-09"], 10, ["2026-01-07", "2026-01-08"]],
    [["2026-01-01", "2026-01-06"], 10, ["2026-01-05"]],
    [["2026-01-07", "2026-01-08"], 10, ["2026-01-07"]],
    [["2026-01-07", "2026-01-07"], 10, []],
    [["2026-01-09", "2026-01-07"], 10, []],
    [["2026-01-01", "2026-01-05"], 10, []],
    [["2026-01-01", "2027-01-01"], 2, ["2026-01-05", "2026-01-06"]],
    [["2026-01-01", "2027-01-01"], 0, []],
    [["1000-01-01", "9999-12-31"], 1, ["2026-01-05"]],
  ] as const)("%j, at most %i", (window, limit, slots) => {
    expect(slotsOf(daily, window, limit)).toEqual(slots);
  });

  test(`a series is followed for ${SERIES_HORIZON_YEARS} years`, () => {
    expect(slotsOf(daily, ["2126-01-01", "9999-12-31"])).toEqual([
      "2126-01-01",
      "2126-01-02",
      "2126-01-03",
      "2126-01-04",
      "2126-01-05",
    ]);
    expect(slotsOf(daily, ["2126-01-06", "9999-12-31"])).toEqual([]);
    expect(slotsOf({ ...daily, from: "9999-12-30" }, ["9999-01-01", "9999-12-31"])).toEqual(["9999-12-30"]);
  });
});

test.each([
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9999",
  "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=MONTHLY;BYMONTH=2,4;BYMONTHDAY=31;INTERVAL=999",
  "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=2",
  "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=99991231",
  "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYSETPOS=366",
  "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=7",
  "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=-7;COUNT=9999",
  "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
  "FREQ=DAILY;BYDAY=MO;BYSETPOS=366",
])("a rule that matches nothing gives nothing, and ends: %s", (rule) => {
  expect(slotsOf({ rule, from: "2026-01-06" }, ["1000-01-01", "9999-12-31"])).toEqual([]);
});
