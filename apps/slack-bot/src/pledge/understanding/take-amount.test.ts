import { describe, expect, test } from "vitest";
import { readPhrase } from "../../testing/read-phrase.ts";
import { parseHours } from "./parse-pledge-text.ts";

describe("how long", () => {
  test.each([
    ["3h", "180 min"],
    ["3 h", "180 min"],
    ["3H", "180 min"],
    ["3\u00A0h", "180 min"],
    ["3\u202Fh", "180 min"],
    [`3${" ".repeat(400)}h`, "180 min"],
    ["3\u200Bh", "180 min"],
    ["３ｈ", "180 min"],
    ["3t", "180 min"],
    ["3tim", "180 min"],
    ["3 tim.", "180 min"],
    ["3 timmar", "180 min"],
    ["3 TIMMAR", "180 min"],
    ["3-timmars", "180 min"],
    ["3 hours", "180 min"],
    ["3 hrs", "180 min"],
    ["tre timmar", "180 min"],
    ["two hours", "120 min"],
    ["en timme", "60 min"],
    ["an hour", "60 min"],
    ["one hour", "60 min"],
    ["2,5", "150 min"],
    ["2,5h", "150 min"],
    ["2.5 h", "150 min"],
    ["2½ h", "150 min"],
    ["2 ½ timme", "150 min"],
    ["2 1/2 h", "150 min"],
    ["1/2 h", "30 min"],
    ["½ timme", "30 min"],
    ["1¼ h", "75 min"],
    ["¾ timme", "45 min"],
    ["1h30", "90 min"],
    ["1h30m", "90 min"],
    ["1h30min", "90 min"],
    ["1 h 30", "90 min"],
    ["1 h 30 min", "90 min"],
    ["1 timme och 15 minuter", "75 min"],
    ["one hour and thirty minutes", "90 min"],
    ["en timme och en kvart", "75 min"],
    ["1:30", "90 min"],
    ["90 min", "90 min"],
    ["90min", "90 min"],
    ["90 minuter", "90 min"],
    ["nittio minuter", "90 min"],
    ["forty-five minutes", "45 min"],
    ["en halvtimme", "30 min"],
    ["halvtimme", "30 min"],
    ["en halv timme", "30 min"],
    ["half an hour", "30 min"],
    ["en kvart", "15 min"],
    ["trekvart", "45 min"],
    ["en och en halv timme", "90 min"],
    ["halvannan timme", "90 min"],
    ["an hour and a half", "90 min"],
    ["one and a half hours", "90 min"],
    ["tre och en halv timme", "210 min"],
    ["two and a half hours", "150 min"],
    ["2 timmar per person", "120 min"],
    ["2 hours each", "120 min"],
    ["hela passet", ""],
    ["the whole shift", ""],
    ["24h", "1440 min"],
  ])("%s is %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
  });

  test.each(["0h", "-3h", "−3 h", "25h", "0 min", "100000 timmar", "1500 min"])(
    "%s is no length of time",
    (typed) => {
      expect(readPhrase(typed)).toBe("?HoursOutOfRange");
    },
  );

  test.each([
    ["3 läxhjälp", "3 läxhjälp"],
    ["3", "3"],
    ["tre", "tre"],
    ["1.30", "1.30"],
    ["9.50", "9.50"],
    ["2-3 h", "2-3 h"],
    ["3h 10 läxhjälp", "180 min | 10 läxhjälp"],
  ])("%s may be one thing or another, and what may be is left: %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
  });
});

describe("how many", () => {
  test.each([
    ["2 platser", "2 places"],
    ["1 plats", "1 place"],
    ["2 pers", "2 places"],
    ["2 personer", "2 places"],
    ["2 people", "2 places"],
    ["2x", "2 places"],
    ["x2", "2 places"],
    ["2 ×", "2 places"],
    ["2p", "2 places"],
    ["2 p", "2 places"],
    ["två platser", "2 places"],
    ["tva platser", "2 places"],
    ["tolv personer", "12 places"],
    ["four people", "4 places"],
    ["vi är fyra", "4 places"],
    ["vi kan bli två", "2 places"],
    ["Vi är fyra personer", "4 places"],
    ["vi blir 6 st", "6 places"],
    ["vi kommer tre", "3 places"],
    ["we are four", "4 places"],
    ["we can be two", "2 places"],
    ["we’re 5", "5 places"],
    ["we'll be", "we'll be"],
    ["fyra av oss", "4 places"],
    ["three of us", "3 places"],
    ["5 st", "5 places"],
    ["1st", "1 place"],
    ["sex platser", "6 places"],
    ["1000 platser", "1000 places"],
  ])("%s is %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
  });

  test.each([
    ["0 platser", "?TooFewPlaces"],
    ["-2 platser", "?TooFewPlaces"],
    ["5000 platser", "?TooManyPlaces"],
    ["99999999999 platser", "?TooManyPlaces"],
  ])("%s is no number of places: %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
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

  test.each(["", "tre", "3 h läxhjälp", "tisdag", "3h 2h", "3h ".repeat(1000)])(
    "%s is not hours",
    (typed) => {
      expect(parseHours(typed)).toBeUndefined();
    },
  );
});
