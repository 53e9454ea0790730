import { describe, expect, test } from "vitest";
import { MONDAY, readPhrase } from "../../testing/read-phrase.ts";
import { parsePledgeText } from "./parse-pledge-text.ts";

describe("whole sentences", () => {
  test.each([
    ["3h läxhjälp tisdag", "180 min | 2026-11-24 | läxhjälp"],
    ["La\u0308xhja\u0308lp 3h tis", "180 min | 2026-11-24 | Läxhjälp"],
    ["läxhjälp i Vivalla, 2 platser på tisdag kl 16", "2 places | 2026-11-24 | 16:00 | läxhjälp i Vivalla"],
    ["2 pers 3h språkcafé nästa tis", "180 min | 2 places | 2026-12-01 | språkcafé"],
    ["homework help, 1:30, 24/11", "90 min | 2026-11-24 | homework help"],
    ["vi är fyra på läxhjälpen imorgon 16–19", "4 places | 2026-11-24 | 16:00–19:00 | på läxhjälpen"],
    ["We’re two for homework help next tuesday at 4pm", "2 places | 2026-12-01 | 16:00 | for homework help"],
    ["en och en halv timme cv-verkstad v.49", "90 min | 2026-11-30/2026-12-07 | cv-verkstad"],
    ["3 timmar, två personer, lördag halv fyra", "180 min | 2 places | 2026-11-28 | 3:30 or 15:30"],
    ["2 tisdag platser", "2 places | 2026-11-24"],
    ["man hjälper sin son", "man hjälper sin son"],
    ["”läxhjälp” (tisdag)!", "2026-11-24 | läxhjälp"],
    ["“3h” – ‘läxhjälp’ – tisdag", "180 min | 2026-11-24 | läxhjälp"],
    ["CV-verkstad 25/11 90 min 2x", "90 min | 2 places | 2026-11-25 | CV-verkstad"],
    ["läxhjälp 🙏 tisdag 3h 👍🏽", "180 min | 2026-11-24 | läxhjälp"],
    ["مساعدة الواجب 3h", "180 min | مساعدة الواجب"],
    ["помощь с уроками 24/11", "2026-11-24 | помощь с уроками"],
    ["作业帮助 2 people", "2 places | 作业帮助"],
    ["٣ ساعات", "٣ ساعات"],
    ["", ""],
    ["   ", ""],
    ["\0\0", ""],
    ["???", ""],
    ["🙂", ""],
    ["<!channel> läxhjälp", "channel läxhjälp"],
  ])("%s is %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
  });
});

describe("what is said twice", () => {
  test.each([
    ["3h läxhjälp tre timmar", "180 min | läxhjälp"],
    ["tisdag 16–19 kl 16", "2026-11-24 | 16:00–19:00"],
    ["4 pm kl 16", "16:00"],
    ["kl 4 16:00", "16:00"],
    ["tisdag läxhjälp 24/11", "2026-11-24 | läxhjälp"],
    ["2 platser 2 personer", "2 places"],
  ])("and the same is one: %s is %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
  });

  test.each([
    ["3h 2h läxhjälp", "läxhjälp | ?SeveralHours"],
    ["2 platser 3 platser", "?SeveralPlaces"],
    ["kl 16 kl 18", "?SeveralTimes"],
    ["kl 4 kl 17", "?SeveralTimes"],
    ["16–19 16–20", "?SeveralTimes"],
    ["tisdag läxhjälp torsdag", "läxhjälp | ?SeveralDays"],
  ])("and differently is not chosen from: %s is %s", (typed, reading) => {
    expect(readPhrase(typed)).toBe(reading);
  });
});

test("a text that is too long is not read in part", () => {
  for (const typed of [`3h läxhjälp tisdag ${"mycket ".repeat(500)}`, "x".repeat(100_000), "ﷺ".repeat(400)])
    expect(readPhrase(typed)).toBe("?TooLong");
});

/** Each would take a pattern that tries every way of sharing it out longer than anybody waits. */
test.each([
  " ".repeat(500),
  "1".repeat(500),
  "1 ".repeat(250),
  "1-".repeat(250),
  "1:1.".repeat(125),
  "kl ".repeat(160),
  "från 1 till ".repeat(40),
  "tisdag ".repeat(70),
  "v.1 ".repeat(120),
  "en och en halv ".repeat(33),
  "a\u0301".repeat(250),
  "nästa ".repeat(80),
])("%s is read at once", (typed) => {
  expect(parsePledgeText(typed, MONDAY).minutes).toBeNull();
});
