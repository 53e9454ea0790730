import { noSuchTimeText, whenProblemText } from "../../pledge/no-such-time.ts";
import { type AskedIn, outOfRangeText, unclearText } from "../../pledge/unclear-text.ts";
import type { WhenProblem } from "../../pledge/understanding/days.ts";
import { parsePledgeText } from "../../pledge/understanding/parse-pledge-text.ts";
import type { Unclear } from "../../pledge/understanding/unclear.ts";
import { aShift } from "../models.ts";
import { MONDAY } from "../read-phrase.ts";
import type { Given, Sample } from "./sample.ts";
import { thingsOf } from "./things.ts";

type EachUnclear = {
  readonly [Type in Unclear["type"]]: Extract<Unclear, { readonly type: Type }> | Unclear;
};

/** One of each, so that a new one does not compile until it is here. */
function everyUnclear({ typed, title, reason, many }: Given): EachUnclear {
  const also = undefined;
  return {
    NothingSaid: { type: "NothingSaid" },
    NoInitiativeSaid: { type: "NoInitiativeSaid" },
    UnknownInitiative: { type: "UnknownInitiative", words: typed },
    SeveralInitiatives: { type: "SeveralInitiatives", titles: Array(many).fill(title) },
    PartOfName: { type: "PartOfName", words: typed, shift: aShift("2026-11-24T16:00", { hours: 3 }) },
    UnknownWords: { type: "UnknownWords", words: typed, also: { type: "SeveralShifts" } },
    HoursOrPlaces: { type: "HoursOrPlaces", said: "3", also },
    SeveralHours: { type: "SeveralHours", said: typed, also: { type: "NoDaySaid", clock: undefined } },
    SeveralPlaces: { type: "SeveralPlaces", said: typed, also },
    NoDaySaid: { type: "NoDaySaid", clock: "16:00" },
    SeveralShifts: { type: "SeveralShifts" },
    NoShiftThen: { type: "NoShiftThen", said: typed },
    EndsOtherwise: { type: "EndsOtherwise", said: typed },
    PartOfShift: { type: "PartOfShift", said: typed, minutes: 120 },
    ShiftCancelled: { type: "ShiftCancelled", shift: aShift("2026-11-24T16:00", { cancelReason: reason }) },
    NoShifts: { type: "NoShifts" },
    TooLong: { type: "TooLong" },
    ...everyWhenProblem(typed),
  };
}

function everyWhenProblem(said: string): { readonly [Type in WhenProblem["type"]]: WhenProblem } {
  return {
    DatePassed: { type: "DatePassed", said },
    NoSuchDate: { type: "NoSuchDate", said },
    WrongWeekday: { type: "WrongWeekday", said, date: MONDAY, weekday: 3 },
    SeveralDays: { type: "SeveralDays", said },
    SeveralTimes: { type: "SeveralTimes", said },
  };
}

export const UNCLEAR_SAMPLES: readonly Sample[] = [
  unclearIn("FORM", "what was not clear, in a form"),
  unclearIn("MESSAGE", "what was not clear, in a message with a button to the form"),
  {
    of: whenProblemText,
    what: "a time that is none",
    show: ({ typed }, text) =>
      Object.values(everyWhenProblem(typed))
        .map((problem) => whenProblemText(problem, text))
        .join("\n"),
  },
  {
    of: outOfRangeText,
    what: "an amount that nobody can pledge",
    show: ({ typed: said }, text) =>
      (["HoursOutOfRange", "TooFewPlaces", "TooManyPlaces"] as const)
        .map((type) => outOfRangeText({ type, said }, text))
        .join("\n"),
  },
  {
    of: noSuchTimeText,
    what: "a week that is none, in a question",
    show: (_given, text) => noSuchTimeText(parsePledgeText("v.60", MONDAY), text) ?? "",
  },
];

function unclearIn(askedIn: AskedIn, what: string): Sample {
  return {
    of: unclearText,
    what,
    show: (given, text) => {
      const { candidates } = thingsOf(given);
      const sayings = Object.values(everyUnclear(given)).map((why) =>
        unclearText(
          { type: "Unclear", why, among: candidates, candidate: candidates[0], shift: undefined },
          text,
          askedIn,
        ),
      );
      return sayings.filter((saying) => saying !== undefined).join("\n");
    },
  };
}
