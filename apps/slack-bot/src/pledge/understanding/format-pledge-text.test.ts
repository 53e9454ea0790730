import {
  array,
  assert,
  constantFrom,
  date,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  stringMatching,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { MONDAY } from "../../testing/read-phrase.ts";
import { oneDay } from "./days.ts";
import { formatPledgeText, isSameValue } from "./format-pledge-text.ts";
import { parseHours, parsePledgeText } from "./parse-pledge-text.ts";

const LANGUAGES = ["sv", "en"] as const;

const PIECES = [
  ..."3h|2 platser|tisdag|på|nästa|nästa tisdag|v.|v.53|24/11|den|24|nov|2026|kl|kl 4|16–19|16|halv|fyra|kvart|över".split(
    "|",
  ),
  ..."en|och|timme|imorgon|i helgen|om|dagar|at|pm|half past|three|from|to|week|the|th|st|next|of us|vi är|each".split(
    "|",
  ),
  ..."läxhjälp|Vivalla|x|½|1/2|:|.|,|-|–|(|”|'|’|\u0308|\u00A0|\u200B|\0|🙂|١|ﬁ|İ|ß|$&|per|plats|från|till|a|min|tre".split(
    "|",
  ),
];

/** From nonsense to what people type: letters of all kinds, and words of this parser's own put together anyhow. */
const anyText = oneof(
  {
    arbitrary: array(constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" ")),
    weight: 4,
  },
  {
    arbitrary: array(constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join("")),
    weight: 2,
  },
  { arbitrary: string({ unit: "grapheme", maxLength: 60 }), weight: 1 },
  { arbitrary: stringMatching(/^[0-9:.,/\- hvxkl]{0,30}$/), weight: 2 },
);

const anyDay = date({
  min: new Date("2020-01-01"),
  max: new Date("2040-12-31"),
  noInvalidDate: true,
}).map((day) => Temporal.PlainDate.from(day.toISOString().slice(0, 10)));

test("what is formatted is read as the same again, in either language, on any day", () => {
  assert(
    property(anyText, anyDay, constantFrom(...LANGUAGES), (typed, today, language) => {
      const value = parsePledgeText(typed, today);
      const formatted = formatPledgeText(value, language, today);
      const again = parsePledgeText(formatted, today);
      expect(again, `${typed} → ${formatted}`).toSatisfy((one: typeof value) => isSameValue(one, value));
      expect(again.problems, formatted).toEqual([]);
    }),
    { numRuns: 3000, examples: [["3h3h\u200B\u0308", Temporal.PlainDate.from("2020-01-01"), "sv"]] },
  );
});

test("whatever can be asked for can be written", () => {
  const values = record({
    minutes: option(integer({ min: 1, max: 1440 })),
    places: option(integer({ min: 1, max: 1000 })),
    days: option(integer({ min: 0, max: 700 }).map((days) => oneDay(MONDAY.add({ days }), ""))),
    clock: option(
      record({ hour: integer({ min: 0, max: 23 }), minute: integer({ min: 0, max: 59 }) }).map((time) => ({
        ...time,
        said: "",
      })),
    ),
    words: constantFrom([], ["läxhjälp", "i", "Vivalla"], ["homework"]),
  });
  assert(
    property(values, constantFrom(...LANGUAGES), (value, language) => {
      const again = parsePledgeText(formatPledgeText(value, language, MONDAY), MONDAY);
      expect(again).toSatisfy((one: typeof again) => isSameValue(one, value));
    }),
    { numRuns: 1000 },
  );
});

test("any text has a reading within what can be pledged", () => {
  assert(
    property(oneof(anyText, string({ unit: "binary", maxLength: 3000 })), anyDay, (typed, today) => {
      const { minutes, places } = parsePledgeText(typed, today);
      expect(minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 1440)).toBe(true);
      expect(places === null || (Number.isInteger(places) && places > 0 && places <= 1000)).toBe(true);
      parseHours(typed);
    }),
    { numRuns: 1000 },
  );
});

describe("is written as people write", () => {
  test.each([
    ["3 timmar, läxhjälp, på tisdag", "3h läxhjälp tisdag", "3h läxhjälp tuesday"],
    ["90 min 2p 24/11", "1,5h 2 platser 24/11", "1.5h 2 places 24/11"],
    ["1h40 imorgon halv fyra", "1h40 24/11 kl 3:30", "1h40 24/11 at 3:30"],
    ["läxhjälp v.53 16–19", "läxhjälp v.53 2026 kl 16-19:00", "läxhjälp week 53 2026 at 16-19:00"],
    ["nästa helg", "nästa helg", "next weekend"],
    ["3h nästa läxhjälp, tisdag", "3h nästa läxhjälp tisdag", "3h nästa läxhjälp tuesday"],
    ["tisdag – nästa", "nästa, tisdag", "nästa, tuesday"],
  ])("%s: %s, %s", (typed, swedish, english) => {
    const value = parsePledgeText(typed, MONDAY);
    expect(LANGUAGES.map((language) => formatPledgeText(value, language, MONDAY))).toEqual([
      swedish,
      english,
    ]);
  });
});
