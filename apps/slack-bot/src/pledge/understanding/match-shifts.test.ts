import { describe, expect, test } from "vitest";
import { aCandidate, aShift } from "../../testing/models.ts";
import { type Candidate, matchShifts } from "./match-shifts.ts";
import { parsePledgeText } from "./parse-pledge-text.ts";

/** A Monday. */
const TODAY = Temporal.PlainDate.from("2026-11-23");

const homework = aCandidate("Läxhjälp i Vivalla", "Vivalla", [
  aShift("2026-11-24T16:00", { hours: 3 }),
  aShift("2026-12-01T16:00", { hours: 3 }),
]);
const homeworkOxhagen = aCandidate("Läxhjälp i Oxhagen", "Oxhagen", [
  aShift("2026-11-26T16:00", { hours: 2 }),
]);
const cafe = aCandidate("Språkcafé", "Oxhagen", [
  aShift("2026-11-24T10:00", { hours: 2 }),
  aShift("2026-11-24T18:00", { hours: 2 }),
]);
const walk = aCandidate("Trygghetsvandring", "Varberga", [aShift("2026-11-27T18:00", { hours: 2 })]);
const parliament = aCandidate("Ungdomsparlamentet", "Vivalla", []);
const all = [homework, homeworkOxhagen, cafe, walk, parliament];

function read(typed: string, here: readonly Candidate[] = []): string {
  const reading = matchShifts(parsePledgeText(typed, TODAY), { candidates: all, here, today: TODAY });
  if (reading.type === "Nonsense") return "nonsense";
  const shift = reading.shift?.startsAt
    .toZonedDateTimeISO("Europe/Stockholm")
    .toPlainDateTime()
    .toString()
    .slice(5, 16);
  const title = reading.candidate?.initiative.title;
  if (reading.type === "Clear") return `${title} ${shift}`;
  const { why } = reading;
  const also = "also" in why && why.also ? `+${why.also.type}` : "";
  return [`${why.type}${also}?`, title, shift].filter((part) => part !== undefined).join(" ");
}

describe("one clear reading", () => {
  test.each([
    ["läxhjälp vivalla tisdag", "Läxhjälp i Vivalla 11-24T16:00"],
    ["laxhjalp vivalla tis", "Läxhjälp i Vivalla 11-24T16:00"],
    ["La\u0308xhja\u0308lp i Vivalla tisdag", "Läxhjälp i Vivalla 11-24T16:00"],
    ["läxhjälpen i Vivalla på tisdag", "Läxhjälp i Vivalla 11-24T16:00"],
    ["läxhälp vivala tisdag", "Läxhjälp i Vivalla 11-24T16:00"],
    ["läx viv 24/11", "Läxhjälp i Vivalla 11-24T16:00"],
    ["läxhjälp vivalla 1/12", "Läxhjälp i Vivalla 12-01T16:00"],
    ["läxhjälp vivalla nästa tisdag", "Läxhjälp i Vivalla 12-01T16:00"],
    ["läxhjälp oxhagen", "Läxhjälp i Oxhagen 11-26T16:00"],
    ["läxhjälp vivalla v.49", "Läxhjälp i Vivalla 12-01T16:00"],
    ["språkcafe tisdag kl 18", "Språkcafé 11-24T18:00"],
    ["vi kan på trygghetsvandringen fredag", "Trygghetsvandring 11-27T18:00"],
  ])("%s: %s", (typed, reading) => {
    expect(read(typed)).toBe(reading);
  });

  test("a day alone means the channel's initiative", () => {
    expect(read("3h tisdag", [homework])).toBe("Läxhjälp i Vivalla 11-24T16:00");
  });
});

describe("never a guess", () => {
  test.each([
    ["läxhjälp", "SeveralInitiatives?"],
    ["läxhjälp fredag", "SeveralInitiatives?"],
    ["läxhjälp torsdag", "SeveralInitiatives?"],
    ["läxhjälp v.49", "SeveralInitiatives?"],
    ["vivalla", "SeveralInitiatives?"],
    ["vivalla tisdag", "SeveralInitiatives?"],
    ["oxhagen torsdag", "SeveralInitiatives?"],
    ["oxhagen kl 16", "SeveralInitiatives?"],
    ["fotboll i Vivalla tisdag", "UnknownInitiative?"],
    ["läxhjälp vivalla", "NoDaySaid? Läxhjälp i Vivalla 11-24T16:00"],
    ["läxhjälp vivalla kl 16", "NoDaySaid? Läxhjälp i Vivalla 11-24T16:00"],
    ["språkcafé tisdag", "SeveralShifts? Språkcafé 11-24T10:00"],
    ["språkcafé fredag", "NoShiftThen? Språkcafé"],
    ["läxhjälp vivalla 8/12", "NoShiftThen? Läxhjälp i Vivalla"],
    ["läxhjälp vivalla 2025-11-24", "DatePassed? Läxhjälp i Vivalla"],
    ["läxhjälp vivalla igår", "DatePassed? Läxhjälp i Vivalla"],
    ["läxhjälp vivalla onsdag 1/12", "WrongWeekday? Läxhjälp i Vivalla"],
    ["läxhjälp vivalla 31/11", "NoSuchDate? Läxhjälp i Vivalla"],
    ["ungdomsparlamentet lördag", "NoShifts? Ungdomsparlamentet"],
    ["fotboll tisdag", "UnknownInitiative?"],
    ["3h", "NoInitiativeSaid?"],
    ["tisdag", "NoInitiativeSaid?"],
    ["", "NothingSaid?"],
    ["fotboll", "nonsense"],
    ["!!! ???", "NothingSaid?"],
  ])("%s: %s", (typed, reading) => {
    expect(read(typed)).toBe(reading);
  });

  test("the channel's initiative is only proposed where the words fit another as well", () => {
    expect(read("läxhjälp", [homework])).toBe("SeveralInitiatives? Läxhjälp i Vivalla");
    expect(read("läxhjälp tisdag", [homework])).toBe("SeveralInitiatives? Läxhjälp i Vivalla 11-24T16:00");
    expect(read("läxhjälp torsdag", [homework])).toBe("SeveralInitiatives?");
    expect(read("vivalla fredag", [homework])).toBe("SeveralInitiatives?");
  });
});

describe("part of a title's word, or a word for help, is asked about", () => {
  const helping = aCandidate("Hjälp med datorn", "Oxhagen", [aShift("2026-11-24T16:00")]);
  const readIn = (typed: string, candidate: Candidate) => {
    const around = { candidates: [candidate], here: [candidate], today: TODAY };
    const reading = matchShifts(parsePledgeText(typed, TODAY), around);
    return reading.type === "Unclear" ? `${reading.why.type}?` : reading.type;
  };

  test.each([
    ["vandring", "PartOfName? Trygghetsvandring 11-27T18:00"],
    ["vandring varberga fredag", "PartOfName? Trygghetsvandring 11-27T18:00"],
    ["språkcafé hjälp", "UnknownWords+NoDaySaid? Språkcafé"],
  ])("%s: %s", (typed, reading) => {
    expect(read(typed)).toBe(reading);
  });

  test.each([
    ["hjälp tisdag", homework, "PartOfName?"],
    ["2 platser hjälp i Vivalla tisdag", homework, "PartOfName?"],
    ["vi vill hjälpa till på tisdag", homework, "UnknownInitiative?"],
    ["läxor tisdag", homework, "UnknownInitiative?"],
    ["alla tisdag", homework, "PartOfName?"],
    ["läx tisdag", homework, "Clear"],
    ["läxhjälp hjälp tisdag", homework, "Clear"],
    ["hjälp tisdag", helping, "PartOfName?"],
    ["help tuesday", aCandidate("Help desk", "Vivalla", helping.shifts), "PartOfName?"],
    ["vi vill hjälpa till på tisdag", helping, "PartOfName?"],
    ["helping tuesday", aCandidate("Helping hands", "Vivalla", helping.shifts), "PartOfName?"],
    ["hjälp tisdag datorn", helping, "Clear"],
  ])("%s", (typed, candidate, reading) => {
    expect(readIn(typed, candidate)).toBe(reading);
  });
});

describe("words that mean nothing leave the rest understood", () => {
  test.each([
    ["3h zzz yyy läxhjälp vivalla 1 dec", "UnknownWords? Läxhjälp i Vivalla 12-01T16:00"],
    ["jag vill hjälpa på trygghetsvandringen fredag", "UnknownWords? Trygghetsvandring 11-27T18:00"],
    ["språkcafé ponnyridning kl 18", "UnknownWords? Språkcafé 11-24T18:00"],
    ["språkcafé ponnyridning tisdag", "UnknownWords+SeveralShifts? Språkcafé 11-24T10:00"],
    ["foo läxhjälp vivalla tisdag 16-18", "UnknownWords+PartOfShift? Läxhjälp i Vivalla 11-24T16:00"],
    ["foo läxhjälp vivalla kl 16", "UnknownWords+NoDaySaid? Läxhjälp i Vivalla"],
    ["språkcafé ponnyridning fredag", "UnknownWords+NoShiftThen? Språkcafé"],
    ["trygghetsvandring språkcafé tisdag", "SeveralInitiatives?"],
    ["läxhjälp ponnyridning", "UnknownWords+SeveralInitiatives?"],
  ])("%s: %s", (typed, reading) => {
    expect(read(typed)).toBe(reading);
  });

  test("are only those that mean nothing to all that may be meant", () => {
    const reading = matchShifts(parsePledgeText("trygghetsvandring eller språkcafé", TODAY), {
      ...{ candidates: all, here: [], today: TODAY },
    });
    expect(reading).toMatchObject({ why: { words: "eller", also: { type: "SeveralInitiatives" } } });
  });

  test("but a day may be among them: no shift is chosen where none was understood", () => {
    expect(read("trygghetsvandring fredax")).toBe("UnknownWords? Trygghetsvandring");
  });

  test("are told once, however many words they are made of", () => {
    const reading = matchShifts(parsePledgeText("språkcafé pony-ridning-kurs", TODAY), {
      ...{ candidates: all, here: [], today: TODAY },
    });
    expect(reading).toMatchObject({ why: { words: "pony-ridning-kurs" } });
  });
});

describe("an amount that is not clear is asked for, with the rest filled in", () => {
  test.each([
    ["3 läxhjälp vivalla 1/12", "HoursOrPlaces? Läxhjälp i Vivalla 12-01T16:00"],
    ["tre på läxhjälp vivalla 1/12", "HoursOrPlaces? Läxhjälp i Vivalla 12-01T16:00"],
    ["3 läxhjälp vivalla", "HoursOrPlaces+NoDaySaid? Läxhjälp i Vivalla 11-24T16:00"],
    ["3 läxhjälp", "HoursOrPlaces+SeveralInitiatives?"],
    ["3 ponnyridning läxhjälp vivalla 1/12", "HoursOrPlaces+UnknownWords? Läxhjälp i Vivalla 12-01T16:00"],
    ["3h 2h läxhjälp vivalla 1/12", "SeveralHours? Läxhjälp i Vivalla 12-01T16:00"],
    ["2 platser 3 platser läxhjälp vivalla 1/12", "SeveralPlaces? Läxhjälp i Vivalla 12-01T16:00"],
    ["3", "HoursOrPlaces?"],
    ["3 fotboll", "nonsense"],
  ])("%s: %s", (typed, reading) => {
    expect(read(typed)).toBe(reading);
  });

  test("a number in a name is part of the name", () => {
    const second = aCandidate("Läxhjälp 2", "Vivalla", [aShift("2026-11-24T16:00")]);
    const around = { candidates: [second], here: [], today: TODAY };
    expect(matchShifts(parsePledgeText("läxhjälp 2 tisdag", TODAY), around).type).toBe("Clear");
    expect(matchShifts(parsePledgeText("läxhjälp 3 tisdag", TODAY), around)).toMatchObject({
      why: { type: "HoursOrPlaces", said: "3" },
    });
  });
});

describe("a time of day", () => {
  const night = aCandidate("Nattvandring", "Vivalla", [
    aShift("2026-11-27T22:00", { hours: 8 }),
    aShift("2026-11-28T10:00", { hours: 2 }),
    aShift("2026-11-28T22:00", { hours: 2 }),
    aShift("2027-03-28T01:00", { hours: 3 }),
  ]);
  const readNight = (typed: string) => {
    const around = { candidates: [night], here: [night], today: TODAY };
    const reading = matchShifts(parsePledgeText(typed, TODAY), around);
    if (reading.type !== "Unclear") return reading.type;
    const { why } = reading;
    return why.type === "PartOfShift" ? `${why.minutes} min?` : `${why.type}?`;
  };

  test.each([
    ["nattvandring fredag kl 22", "Clear"],
    ["nattvandring fredag kl tio", "Clear"],
    ["nattvandring fredag 10pm", "Clear"],
    ["nattvandring fredag 22–06", "Clear"],
    ["nattvandring lördag 22–24", "Clear"],
    ["nattvandring fredag 10:00", "NoShiftThen?"],
    ["nattvandring fredag 10am", "NoShiftThen?"],
    ["nattvandring fredag 22–02", "240 min?"],
    ["nattvandring fredag 10–11 pm", "60 min?"],
    ["nattvandring fredag kl 10–11", "60 min?"],
    ["nattvandring fredag 22–06:30", "EndsOtherwise?"],
    ["nattvandring fredag 22–02 4h", "Clear"],
    ["nattvandring fredag 22–02 3h", "EndsOtherwise?"],
    ["nattvandring lördag kl tio", "SeveralShifts?"],
    ["nattvandring lördag kl 10–12", "SeveralShifts?"],
    ["nattvandring lördag 10:00–12:00", "Clear"],
    // Summer time begins within it: it is three hours long and ends at five.
    ["nattvandring 28/3 kl 01", "Clear"],
    ["nattvandring 28/3 kl 01–05", "Clear"],
    ["nattvandring 28/3 kl 01–04", "120 min?"],
  ])("%s: %s", (typed, reading) => {
    expect(readNight(typed)).toBe(reading);
  });
});

test("a shift that is taken whole is not cut short", () => {
  const whole = aCandidate("Läxhjälp", "Vivalla", [
    aShift("2026-11-24T16:00", { hours: 3, allowsPartOfShift: false }),
  ]);
  const around = { candidates: [whole], here: [], today: TODAY };
  expect(matchShifts(parsePledgeText("läxhjälp tisdag 16–18", TODAY), around)).toMatchObject({
    why: { type: "EndsOtherwise" },
  });
});

test("a day whose shift is cancelled is said to be cancelled, and no other is chosen", () => {
  const cancelled = { hours: 3, state: "CANCELLED", cancelReason: "Vattenläcka" } as const;
  const weekly = aCandidate("Läxhjälp", "Vivalla", [
    aShift("2026-11-23T16:00", cancelled),
    aShift("2026-11-30T16:00", { hours: 3 }),
    aShift("2026-12-01T16:00", cancelled),
    aShift("2026-12-01T18:00", { hours: 2 }),
    aShift("2026-12-02T16:00", cancelled),
  ]);
  const around = { candidates: [weekly], here: [], today: TODAY };
  const readWeekly = (typed: string) => matchShifts(parsePledgeText(typed, TODAY), around);
  expect(readWeekly("läxhjälp måndag")).toMatchObject({
    why: { type: "ShiftCancelled", shift: { cancelReason: "Vattenläcka" } },
    shift: undefined,
  });
  expect(readWeekly("läxhjälp 2/12")).toMatchObject({ why: { type: "ShiftCancelled" } });
  expect(readWeekly("läxhjälp 3/12")).toMatchObject({ why: { type: "NoShiftThen" } });
  expect(readWeekly("läxhjälp 1/12 kl 16")).toMatchObject({ why: { type: "ShiftCancelled" } });
  expect(readWeekly("läxhjälp 1/12").type).toBe("Clear");
});

describe("two initiatives that are equally near", () => {
  const near = ["Språkcafé Vivalla", "Språkcafé Varberga", "Sprakkafe"].map((title) =>
    aCandidate(title, "Örebro", [aShift("2026-11-24T16:00")]),
  );
  test.each([
    ["spåkcafe tisdag", "SeveralInitiatives"],
    ["språk cafe varberga tisdag", "Språkcafé Varberga"],
    ["varberga språkcafé tisdag", "Språkcafé Varberga"],
    ["sprakkafe tisdag", "Sprakkafe"],
    ["SPRÅKCAFÉ VIVALA TISDAG", "Språkcafé Vivalla"],
  ])("%s: %s", (typed, expected) => {
    const around = { candidates: near, here: [], today: TODAY };
    const reading = matchShifts(parsePledgeText(typed, TODAY), around);
    expect(
      reading.type === "Clear"
        ? reading.candidate.initiative.title
        : reading.type === "Unclear" && reading.why.type,
    ).toBe(expected);
  });
});

test("a text that is too long is asked for in the form", () => {
  expect(read(`läxhjälp vivalla tisdag ${"tack ".repeat(600)}`)).toBe("TooLong?");
});

test("on the day itself, after the shift has begun, its weekday is next week's", () => {
  const weekly = aCandidate("Läxhjälp", "Vivalla", [aShift("2026-11-30T16:00", { hours: 2 })]);
  const monday = { candidates: [weekly], here: [], today: TODAY };
  const reading = (typed: string) => matchShifts(parsePledgeText(typed, TODAY), monday).type;
  expect([reading("läxhjälp måndag"), reading("läxhjälp idag"), reading("läxhjälp 23/11")]).toEqual([
    "Clear",
    "Unclear",
    "Unclear",
  ]);
});
