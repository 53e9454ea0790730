import { describe, expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { MAX_RECURRENCE_RULE_LENGTH, parseRecurrenceRule, partsOf } from "./recurrence-rule.ts";

describe("a rule is written in one way", () => {
  test.each([
    ["FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU"],
    ["RRULE:FREQ=DAILY", "FREQ=DAILY"],
    ["  freq=weekly;byday=tu,mo\r\n", "FREQ=WEEKLY;BYDAY=MO,TU"],
    ["BYDAY=TU;INTERVAL=2;FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"],
    ["FREQ=DAILY;INTERVAL=1;WKST=MO", "FREQ=DAILY"],
    ["FREQ=WEEKLY;WKST=SU;INTERVAL=02", "FREQ=WEEKLY;INTERVAL=2;WKST=SU"],
    ["FREQ=MONTHLY;BYDAY=FR,+1TU,-1FR,1TU", "FREQ=MONTHLY;BYDAY=1TU,-1FR,FR"],
    ["FREQ=MONTHLY;BYMONTHDAY=31,-1,2,+2", "FREQ=MONTHLY;BYMONTHDAY=-1,2,31"],
    ["FREQ=YEARLY;BYDAY=1TU;BYMONTH=10,1,4,7", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYDAY=1TU"],
    ["FREQ=YEARLY;BYWEEKNO=53,-1;BYDAY=SA", "FREQ=YEARLY;BYWEEKNO=-1,53;BYDAY=SA"],
    ["FREQ=YEARLY;BYYEARDAY=366,-366", "FREQ=YEARLY;BYYEARDAY=-366,366"],
    ["FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
    ["FREQ=DAILY;COUNT=9999", "FREQ=DAILY;COUNT=9999"],
    ["FREQ=DAILY;UNTIL=20261231", "FREQ=DAILY;UNTIL=20261231"],
    ["FREQ=DAILY;UNTIL=20261231T170000", "FREQ=DAILY;UNTIL=20261231T170000"],
    ["freq=daily;until=20261231t160000z", "FREQ=DAILY;UNTIL=20261231T160000Z"],
  ])("%j is %j", (text, canonical) => {
    const rule = answerOf(parseRecurrenceRule(text));
    expect(rule).toBe(canonical);
    expect(parseRecurrenceRule(rule)).toEqual(ok(rule));
    expect(canonical.length).toBeLessThanOrEqual(text.length);
  });
});

test.each([
  "",
  "RRULE:",
  ";",
  "every Tuesday",
  "FREQ",
  "FREQ=",
  "FREQ=FORTNIGHTLY",
  "INTERVAL=2",
  "FREQ=WEEKLY;",
  "FREQ=WEEKLY;FREQ=DAILY",
  "FREQ=WEEKLY;BYDAY=TU;BYDAY=WE",
  "FREQ=WEEKLY;BYDAY=",
  "FREQ=WEEKLY;BYDAY=TU,",
  "FREQ=WEEKLY;BYDAY=TI",
  "FREQ=WEEKLY;BYDAY=TU=WE",
  "FREQ=MONTHLY;BYDAY=1.5TU",
  "FREQ=WEEKLY;WKST=1MO",
  "FREQ=WEEKLY;WKST=",
  "FREQ=DAILY;INTERVAL=1.5",
  "FREQ=DAILY;INTERVAL=-1",
  "FREQ=DAILY;INTERVAL=1,2",
  "FREQ=DAILY;INTERVAL=1e2",
  "FREQ=DAILY;INTERVAL=0x1",
  "FREQ=DAILY;COUNT=",
  "FREQ=DAILY;COUNT=∞",
  "FREQ=YEARLY;BYMONTH=-1",
  "FREQ=YEARLY;BYMONTH=5L",
  "FREQ=DAILY;UNTIL=2026-12-31",
  "FREQ=DAILY;UNTIL=20260229",
  "FREQ=DAILY;UNTIL=20261231T240000",
  "FREQ=DAILY;UNTIL=20261231T17",
  "FREQ=DAILY;UNTIL=20261231T170060",
  "FREQ=DAILY;UNTIL=20261231T170000+0100",
  "FREQ=DAILY;UNTIL=",
  "FREQ=DAILY;X-OWN=1",
  "FREQ=DAILY;__proto__=1",
  "FREQ=MONTHLY;BYSETPOS=1",
  "FREQ=MONTHLY;INTERVAL=2;BYSETPOS=1",
])("%j is no rule", (text) => {
  expect(parseRecurrenceRule(text)).toEqual(err({ type: "NotARecurrenceRule" }));
});

test.each([
  ["FREQ=HOURLY", "FREQ=HOURLY"],
  ["FREQ=MINUTELY;COUNT=3", "FREQ=MINUTELY"],
  ["freq=secondly", "FREQ=SECONDLY"],
  ["FREQ=DAILY;BYHOUR=9,17", "BYHOUR"],
  ["FREQ=DAILY;BYMINUTE=30", "BYMINUTE"],
  ["FREQ=DAILY;BYSECOND=30", "BYSECOND"],
  ["RSCALE=HEBREW;FREQ=YEARLY", "RSCALE"],
  ["FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD", "SKIP"],
  ["FREQ=DAILY;EXDATE=20260101", "EXDATE"],
  ["FREQ=DAILY\nEXDATE:20260101T090000", "EXDATE"],
  ["EXDATE;VALUE=DATE:20260101", "EXDATE"],
  ["DTSTART;TZID=Europe/Stockholm:20260105T160000\nRRULE:FREQ=DAILY", "DTSTART"],
  ["RRULE:FREQ=DAILY\r\nRDATE:20260101T090000", "RDATE"],
  ["EXRULE:FREQ=DAILY", "EXRULE"],
  ["RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "RRULE"],
])("%j is refused by name: %s", (text, part) => {
  expect(parseRecurrenceRule(text)).toEqual(err({ type: "RecurrenceRuleNotSupported", part }));
});

test.each([
  ["FREQ=DAILY;INTERVAL=0", "INTERVAL", 999],
  ["FREQ=DAILY;INTERVAL=1000", "INTERVAL", 999],
  ["FREQ=DAILY;COUNT=0", "COUNT", 9999],
  ["FREQ=DAILY;COUNT=1000000000000", "COUNT", 9999],
  [`FREQ=DAILY;COUNT=${"9".repeat(400)}`, "COUNT", 9999],
  ["FREQ=MONTHLY;BYMONTHDAY=99", "BYMONTHDAY", 31],
  ["FREQ=MONTHLY;BYMONTHDAY=1,-32", "BYMONTHDAY", 31],
  ["FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY", 31],
  ["FREQ=YEARLY;BYMONTH=13", "BYMONTH", 12],
  ["FREQ=YEARLY;BYMONTH=0", "BYMONTH", 12],
  ["FREQ=YEARLY;BYWEEKNO=54", "BYWEEKNO", 53],
  ["FREQ=YEARLY;BYYEARDAY=-367", "BYYEARDAY", 366],
  ["FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS", 366],
  ["FREQ=MONTHLY;BYDAY=0MO", "BYDAY", 5],
  ["FREQ=MONTHLY;BYDAY=6MO", "BYDAY", 5],
  ["FREQ=MONTHLY;BYDAY=TU,-6MO", "BYDAY", 5],
] as const)("%j is out of range in %s, which goes to %i", (text, part, max) => {
  expect(parseRecurrenceRule(text)).toEqual(err({ type: "RecurrenceRuleOutOfRange", part, max }));
});

test.each([
  ["FREQ=DAILY;COUNT=3;UNTIL=20261231", ["COUNT", "UNTIL"]],
  ["FREQ=WEEKLY;BYMONTHDAY=1", ["FREQ", "BYMONTHDAY"]],
  ["FREQ=MONTHLY;BYWEEKNO=1", ["FREQ", "BYWEEKNO"]],
  ["FREQ=DAILY;BYYEARDAY=1", ["FREQ", "BYYEARDAY"]],
  ["FREQ=WEEKLY;BYDAY=1TU", ["FREQ", "BYDAY"]],
  ["FREQ=DAILY;BYDAY=-1TU", ["FREQ", "BYDAY"]],
  ["FREQ=YEARLY;BYDAY=1TU", ["FREQ", "BYDAY"]],
  ["FREQ=YEARLY;BYWEEKNO=20;BYMONTH=5", ["BYWEEKNO", "BYMONTH"]],
  ["FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", ["FREQ", "BYDAY"]],
  ["FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=30", ["BYYEARDAY", "BYMONTHDAY"]],
  ["FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=1", ["BYWEEKNO", "BYYEARDAY"]],
  ["FREQ=YEARLY;BYWEEKNO=20;BYMONTHDAY=1", ["BYWEEKNO", "BYMONTHDAY"]],
  ["FREQ=YEARLY;BYYEARDAY=1;BYMONTH=1", ["BYYEARDAY", "BYMONTH"]],
  ["FREQ=YEARLY;BYYEARDAY=1;BYDAY=MO", ["BYYEARDAY", "BYDAY"]],
])("%j holds parts that clash: %j", (text, parts) => {
  expect(parseRecurrenceRule(text)).toEqual(err({ type: "RecurrenceRulePartsClash", parts }));
});

test.each([
  `FREQ=DAILY;BYDAY=${"MO,".repeat(33_333)}MO`,
  "A".repeat(100_000),
  "\n".repeat(100_000),
  `FREQ=DAILY${" ".repeat(MAX_RECURRENCE_RULE_LENGTH)}`,
])("a text that is too long is refused unread (%#)", (text) => {
  expect(refusalOf(parseRecurrenceRule(text))).toEqual({
    type: "RecurrenceRuleTooLong",
    max: MAX_RECURRENCE_RULE_LENGTH,
  });
});

test("a text of just that length is read", () => {
  const text = "FREQ=DAILY".padEnd(MAX_RECURRENCE_RULE_LENGTH);
  expect(answerOf(parseRecurrenceRule(text))).toBe("FREQ=DAILY");
});

test("a rule gives its parts back", () => {
  const rule = answerOf(parseRecurrenceRule("FREQ=WEEKLY;BYDAY=WE,TU;INTERVAL=2"));
  expect([...partsOf(rule)]).toEqual([
    ["FREQ", "WEEKLY"],
    ["INTERVAL", "2"],
    ["BYDAY", "TU,WE"],
  ]);
});
