import { describe, expect, test } from "vitest";
import { parseHours, parsePledgeText } from "./parse-pledge-text.ts";

/** A Monday, in week 48. */
const TODAY = Temporal.PlainDate.from("2026-11-23");

function read(typed: string) {
  const { minutes, places, days, clock, words, problems } = parsePledgeText(typed, TODAY);
  const oneDay = days?.from.add({ days: 1 }).equals(days.to);
  return {
    ...(minutes !== null && { minutes }),
    ...(places !== null && { places }),
    ...(days && { on: oneDay ? days.from.toString() : `${days.from}/${days.to}` }),
    ...(clock && { at: `${clock.hour}:${String(clock.minute).padStart(2, "0")}` }),
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(problems.length > 0 && { problem: problems.map(({ type }) => type).join() }),
  };
}

describe("how long", () => {
  test.each([
    ["3h", 180],
    ["3 h", 180],
    ["3H", 180],
    ["3tim", 180],
    ["3 tim.", 180],
    ["3 timmar", 180],
    ["3 hours", 180],
    ["tre timmar", 180],
    ["en timme", 60],
    ["an hour", 60],
    ["2,5", 150],
    ["2.5 h", 150],
    ["2½ h", 150],
    ["½ timme", 30],
    ["1h30", 90],
    ["1h30m", 90],
    ["1 h 30 min", 90],
    ["1 timme och 15 minuter", 75],
    ["1:30", 90],
    ["90 min", 90],
    ["90 minuter", 90],
    ["en halvtimme", 30],
    ["en halv timme", 30],
    ["half an hour", 30],
    ["en och en halv timme", 90],
    ["24h", 1440],
  ])("%s is %i minutes", (typed, minutes) => {
    expect(read(typed)).toEqual({ minutes });
  });

  test.each(["0h", "-3h", "−3 h", "25h", "0 min", "100000 timmar", "1500 min"])(
    "%s is no length of time",
    (typed) => {
      expect(read(typed)).toEqual({ problem: "HoursOutOfRange" });
    },
  );

  test("a bare whole number may be hours or places, and is left", () => {
    expect(read("3 läxhjälp")).toEqual({ words: "3 läxhjälp" });
  });
});

describe("how many", () => {
  test.each([
    ["2 platser", 2],
    ["1 plats", 1],
    ["2 pers", 2],
    ["2 people", 2],
    ["2x", 2],
    ["x2", 2],
    ["2p", 2],
    ["2 p", 2],
    ["två platser", 2],
    ["5 st", 5],
  ])("%s is %i places", (typed, places) => {
    expect(read(typed)).toEqual({ places });
  });

  test.each([
    ["0 platser", "TooFewPlaces"],
    ["-2 platser", "TooFewPlaces"],
    ["5000 platser", "TooManyPlaces"],
    ["99999999999 platser", "TooManyPlaces"],
  ])("%s is no number of places", (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });
});

describe("when", () => {
  test.each([
    ["tisdag", "2026-11-24"],
    ["på tisdag", "2026-11-24"],
    ["tis", "2026-11-24"],
    ["Tuesday", "2026-11-24"],
    ["on tue", "2026-11-24"],
    ["torsdagen", "2026-11-26"],
    ["mån", "2026-11-23"],
    ["måndag", "2026-11-23"],
    ["lördag", "2026-11-28"],
    ["lordag", "2026-11-28"],
    ["so\u0308ndag", "2026-11-29"],
    ["idag", "2026-11-23"],
    ["i dag", "2026-11-23"],
    ["today", "2026-11-23"],
    ["imorgon", "2026-11-24"],
    ["I morgon", "2026-11-24"],
    ["tomorrow", "2026-11-24"],
    ["nästa tisdag", "2026-12-01"],
    ["next tuesday", "2026-12-01"],
    ["24/11", "2026-11-24"],
    ["1/3", "2027-03-01"],
    ["24 nov", "2026-11-24"],
    ["den 24:e november", "2026-11-24"],
    ["Nov 24", "2026-11-24"],
    ["3 jan 2027", "2027-01-03"],
    ["29 feb", "2028-02-29"],
    ["2026-11-24", "2026-11-24"],
    ["v.48", "2026-11-23/2026-11-30"],
    ["v 53", "2026-12-28/2027-01-04"],
    ["vecka 2", "2027-01-11/2027-01-18"],
    ["week 49", "2026-11-30/2026-12-07"],
    ["nästa vecka", "2026-11-30/2026-12-07"],
    ["tisdag v.50", "2026-12-08"],
    ["15/12 2026", "2026-12-15"],
    ["den 15 december", "2026-12-15"],
    ["tisdag 15 december", "2026-12-15"],
    ["tisdagen den 15 december", "2026-12-15"],
    ["på tisdag, 15 dec", "2026-12-15"],
    ["15 december (tisdag)", "2026-12-15"],
    ["tis 15/12", "2026-12-15"],
    ["nästa tisdag 1/12", "2026-12-01"],
    ["Tuesday 15 December", "2026-12-15"],
    ["on Tuesday the 15th of December", "2026-12-15"],
    ["i morgon tisdag", "2026-11-24"],
  ])("%s is %s", (typed, on) => {
    expect(read(typed)).toEqual({ on });
  });

  test.each([
    ["30/2", "NoSuchDate"],
    ["2026-13-01", "NoSuchDate"],
    ["32 nov", "NoSuchDate"],
    ["v.60", "NoSuchDate"],
    ["2025-11-24", "DatePassed"],
    ["15/11 2025", "DatePassed"],
    ["onsdag 15 december", "WrongWeekday"],
    ["onsdagen den 15 december", "WrongWeekday"],
    ["Wednesday 15 December", "WrongWeekday"],
    ["imorgon onsdag", "WrongWeekday"],
    ["söndag 22 november", "DatePassed"],
    ["igår", "DatePassed"],
    ["i går", "DatePassed"],
    ["i förrgår", "DatePassed"],
    ["yesterday", "DatePassed"],
    ["förra tisdagen", "DatePassed"],
    ["last week", "DatePassed"],
  ])("%s has a problem: %s", (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });

  test.each([
    ["kl 16", "16:00"],
    ["kl. 16.30", "16:30"],
    ["klockan 9", "9:00"],
    ["16:00", "16:00"],
    ["16:00-19:00", "16:00"],
    ["kl 16–19", "16:00"],
    ["at 4 pm", "16:00"],
    ["4 p.m.", "16:00"],
    ["10 a.m.", "10:00"],
    ["9:30", "9:30"],
  ])("%s is at %s", (typed, at) => {
    expect(read(typed)).toEqual({ at });
  });
});

describe("whole sentences", () => {
  test.each([
    ["3h läxhjälp tisdag", { minutes: 180, on: "2026-11-24", words: "läxhjälp" }],
    [
      "läxhjälp i Vivalla, 2 platser på tisdag kl 16",
      { places: 2, on: "2026-11-24", at: "16:00", words: "läxhjälp i Vivalla" },
    ],
    ["2 pers 3h språkcafé nästa tis", { places: 2, minutes: 180, on: "2026-12-01", words: "språkcafé" }],
    ["homework help, 1:30, 24/11", { minutes: 90, on: "2026-11-24", words: "homework help" }],
    ["man hjälper sin son", { words: "man hjälper sin son" }],
    ["”läxhjälp” (tisdag)!", { on: "2026-11-24", words: "läxhjälp" }],
    ["CV-verkstad 25/11 90 min 2x", { minutes: 90, places: 2, on: "2026-11-25", words: "CV-verkstad" }],
    ["3h 2h läxhjälp", { minutes: 180, words: "2h läxhjälp" }],
    ["", {}],
    ["   ", {}],
    ["???", {}],
    ["<!channel> läxhjälp", { words: "channel läxhjälp" }],
  ])("%s", (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });
});

describe("a field for hours", () => {
  test.each([
    ["3", 180],
    [" 2,5 ", 150],
    ["1:30", 90],
    ["90 min", 90],
    ["0", 0],
    ["30", 1800],
    ["-3", -180],
    ["−3", -180],
  ])("%s is %i minutes", (typed, minutes) => {
    expect(parseHours(typed)).toBe(minutes);
  });

  test.each(["", "tre", "3 h läxhjälp", "tisdag", "3h 2h"])("%s is not hours", (typed) => {
    expect(parseHours(typed)).toBeUndefined();
  });
});

test("any text has a reading", () => {
  const pieces = [
    "3",
    "h",
    ":",
    "/",
    "-",
    ",",
    ".",
    " ",
    "v",
    "nästa",
    "tis",
    "½",
    "\u0308",
    "🙂",
    "\0",
    "١",
    "İ",
    "ﬁ",
    "2026",
    "x",
    "kl",
    "\\",
    "(",
    "[",
    "$&",
  ];
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  for (let n = 0; n < 5000; n++) {
    const typed = Array.from({ length: random() % 12 }, () => pieces[random() % pieces.length]).join("");
    const { minutes, places } = parsePledgeText(typed, TODAY);
    expect(minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 1440), typed).toBe(
      true,
    );
    expect(places === null || (Number.isInteger(places) && places > 0), typed).toBe(true);
    parseHours(typed);
  }
  expect(parsePledgeText("3h ".repeat(100_000), TODAY).minutes).toBe(180);
});
