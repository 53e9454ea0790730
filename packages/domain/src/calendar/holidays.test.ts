import { describe, expect, test } from "vitest";
import { freeDayOf, freeDaysWithin } from "./holidays.ts";

const SATURDAY = 6;
const date = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day });

/** Easter Sunday by Meeus, Jones and Butcher. */
function easterOf(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return date(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The Saturday among the seven days from a date on. */
function saturdayFrom(first: Temporal.PlainDate): Temporal.PlainDate {
  return first.add({ days: (SATURDAY - first.dayOfWeek + 7) % 7 });
}

/** As 2 § of Lag (1989:253) says, and the three eves. */
function freeDaysByLaw(year: number): readonly string[] {
  const easter = easterOf(year);
  const midsummer = saturdayFrom(date(year, 6, 20));
  return [
    [date(year, 1, 1), "nyårsdagen"],
    [date(year, 1, 6), "trettondedag jul"],
    [easter.subtract({ days: 2 }), "långfredagen"],
    [easter, "påskdagen"],
    [easter.add({ days: 1 }), "annandag påsk"],
    [date(year, 5, 1), "första maj"],
    // The sixth Thursday after Easter Sunday: the first is four days after it.
    [easter.add({ days: 4 + 5 * 7 }), "Kristi himmelsfärdsdag"],
    [easter.add({ weeks: 7 }), "pingstdagen"],
    [date(year, 6, 6), "nationaldagen"],
    [midsummer.subtract({ days: 1 }), "midsommarafton (eve)"],
    [midsummer, "midsommardagen"],
    [saturdayFrom(date(year, 10, 31)), "alla helgons dag"],
    [date(year, 12, 24), "julafton (eve)"],
    [date(year, 12, 25), "juldagen"],
    [date(year, 12, 26), "annandag jul"],
    [date(year, 12, 31), "nyårsafton (eve)"],
  ]
    .map(([day, name]) => `${day} ${name}`)
    .toSorted();
}

test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032])(
  "the free days of %i are those of the law",
  (year) => {
    const found = freeDaysWithin(date(year, 1, 1), date(year + 1, 1, 1)).map(({ date: day, kind, name }) => {
      return `${day} ${name.sv}${kind === "CUSTOMARY_FREE_DAY" ? " (eve)" : ""}`;
    });
    expect(found).toEqual(freeDaysByLaw(year));
  },
);

test("days within two dates have the first among them, and not the last", () => {
  const named = (from: string, to: string) =>
    freeDaysWithin(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)).map(({ name }) => name.sv);
  expect(named("2026-12-24", "2026-12-26")).toEqual(["julafton", "juldagen"]);
  expect(named("2026-12-24", "2026-12-24")).toEqual([]);
});

test("a free day has its name in Swedish and English", () => {
  expect(freeDayOf(date(2026, 4, 6))).toEqual({
    kind: "PUBLIC_HOLIDAY",
    name: { sv: "annandag påsk", en: "Easter Monday" },
  });
  expect(freeDayOf(date(2026, 6, 19))).toEqual({
    kind: "CUSTOMARY_FREE_DAY",
    name: { sv: "midsommarafton", en: "Midsummer Eve" },
  });
});

describe("no free day", () => {
  test.each([
    ["an ordinary Sunday", "2026-03-15"],
    ["Påskafton, an ordinary Saturday to the law", "2026-04-04"],
    ["Trettondagsafton", "2026-01-05"],
    ["Valborgsmässoafton", "2026-04-30"],
    ["Annandag pingst, since 2005", "2026-05-25"],
    ["Allhelgonaafton", "2026-10-30"],
  ])("is %s", (_, day) => {
    expect(freeDayOf(Temporal.PlainDate.from(day))).toBeUndefined();
  });
});

test("a Sunday that is a holiday besides is free", () => {
  expect(freeDayOf(date(2027, 6, 6))?.name.sv).toBe("nationaldagen");
});

test("of two holidays on one day the day has the first one's name", () => {
  expect(freeDayOf(date(2008, 5, 1))?.name.sv).toBe("första maj");
});
