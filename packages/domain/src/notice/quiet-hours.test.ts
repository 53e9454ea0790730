import { expect, test } from "vitest";
import type { NoticePolicy } from "./notice-policy.ts";
import { quietUntil } from "./quiet-hours.ts";

const HOME = "Europe/Stockholm";

function at(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(HOME).toInstant();
}

type Case = readonly [what: string, now: string, until: string | null, more?: More];
type More = {
  readonly waits?: NoticePolicy["waits"];
  readonly zone?: string;
  readonly startsAt?: string;
  readonly answerBy?: string;
};

const CASES: readonly Case[] = [
  ["by day it is told", "2026-11-24T12:00", null],
  ["a minute before the evening it is told", "2026-11-24T18:59", null],
  ["from seven in the evening on it waits for the morning", "2026-11-24T19:00", "2026-11-25T07:00"],
  ["after midnight it waits for the same morning", "2026-11-25T03:00", "2026-11-25T07:00"],
  ["in the morning it is told", "2026-11-25T07:00", null],
  ["a Friday's evening waits for Monday", "2026-11-27T19:00", "2026-11-30T07:00"],
  ["a Friday's early morning waits for Friday", "2026-11-27T05:00", "2026-11-27T07:00"],
  ["a Saturday waits for Monday", "2026-11-28T12:00", "2026-11-30T07:00"],
  ["a Sunday's night waits for Monday", "2026-11-29T23:00", "2026-11-30T07:00"],
  ["Christmas, its eve and the weekend are one rest", "2026-12-23T20:00", "2026-12-28T07:00"],
  ["Midsummer Eve is free", "2026-06-19T10:00", "2026-06-22T07:00"],
  ["Good Friday and Easter Monday are free", "2026-04-02T19:30", "2026-04-07T07:00"],
  ["the morning is the clock's, also after summer time began", "2026-03-27T20:00", "2026-03-30T07:00"],
  ["a reminder waits for the night alone", "2026-11-29T16:00", null, { waits: "NIGHTS" }],
  [
    "a reminder at night waits for a Sunday's morning",
    "2026-11-28T22:00",
    "2026-11-29T07:00",
    { waits: "NIGHTS" },
  ],
  ["it is the recipient's evening that counts", "2026-11-24T19:30", null, { zone: "Europe/London" }],
  [
    "it is the recipient's morning that counts",
    "2026-11-25T12:30",
    "2026-11-25T07:00",
    { zone: "America/New_York" },
  ],
  ["a day before the shift it is told at once", "2026-11-27T20:00", null, { startsAt: "2026-11-28T20:00" }],
  [
    "a minute earlier it waits for that",
    "2026-11-27T19:59",
    "2026-11-27T20:00",
    { startsAt: "2026-11-28T20:00" },
  ],
  [
    "it waits for no more than a day before the shift",
    "2026-11-27T20:00",
    "2026-11-28T16:00",
    { startsAt: "2026-11-29T16:00" },
  ],
  ["a shift next week has time", "2026-11-27T20:00", "2026-11-30T07:00", { startsAt: "2026-12-04T16:00" }],
  [
    "within a day after the shift it is told at once",
    "2026-11-28T20:00",
    null,
    { startsAt: "2026-11-28T16:00" },
  ],
  [
    "of a shift that is long over it waits",
    "2026-11-28T20:00",
    "2026-11-30T07:00",
    { startsAt: "2026-11-20T16:00" },
  ],
  [
    "a question leaves half a day to answer by day",
    "2026-11-24T19:00",
    "2026-11-25T07:00",
    { answerBy: "2026-11-25T19:00" },
  ],
  ["one that leaves less is asked at night", "2026-11-24T19:00", null, { answerBy: "2026-11-25T18:59" }],
  [
    "one of a free day is not asked when it is over",
    "2026-11-28T12:00",
    null,
    { answerBy: "2026-11-29T12:00" },
  ],
  [
    "one of a free day's night is asked in its morning",
    "2026-11-27T23:00",
    "2026-11-28T07:00",
    { answerBy: "2026-11-28T23:00" },
  ],
  [
    "one that lasts over the weekend waits for Monday",
    "2026-11-27T20:00",
    "2026-11-30T07:00",
    { answerBy: "2026-11-30T20:00" },
  ],
];

const ALL = CASES.map(([what, now, until, more = {}]) => [what, now, until, more] as const);

test.each(ALL)("%s", (_what, now, until, more) => {
  const { waits = "NIGHTS_AND_FREE_DAYS", zone = HOME, ...times } = more;
  const found = quietUntil(at(now), zone, waits, {
    starts: times.startsAt === undefined ? [] : [at(times.startsAt)],
    answerBy: times.answerBy === undefined ? undefined : at(times.answerBy),
  });
  const local = found?.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });
  expect(local ?? null).toBe(until);
});
