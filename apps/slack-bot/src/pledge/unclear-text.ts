import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { helpButton } from "../help/help-buttons.ts";
import { initiativesButton } from "../initiative/initiatives-button.ts";
import { type Answer, actions, answer, saying, section } from "../kit/blocks.ts";
import { cut, oneLine } from "../kit/cut.ts";
import { lengthOf, whenOf } from "../texts/dates.ts";
import type { Text } from "../texts/text.ts";
import { whenProblemText } from "./no-such-time.ts";
import { pledgeFormButton } from "./pledge-buttons.ts";
import type { Example } from "./suggest-examples.ts";
import type { ShiftReading } from "./understanding/match-shifts.ts";
import { MAX_PLACES } from "./understanding/parse-pledge-text.ts";
import type { AmountDoubt, Unclear } from "./understanding/unclear.ts";
import type { AmountProblem } from "./understanding/understand-pledge.ts";

const QUOTED_AT_MOST = 80;
const REASON_AT_MOST = 200;

/** Where it is asked: above the form, or in a message with a button to it. */
export type AskedIn = "FORM" | "MESSAGE";

/** What was not understood, in a line; nothing where nothing was said. */
export function unclearText(
  { why, candidate }: Extract<ShiftReading, { type: "Unclear" }>,
  text: Text,
  askedIn: AskedIn,
): string | undefined {
  return whyText(why, candidate?.initiative.title ?? "", text, askedIn === "FORM");
}

function whyText(why: Unclear, title: string, text: Text, isInForm: boolean): string | undefined {
  switch (why.type) {
    case "NothingSaid":
      return undefined;
    case "NoInitiativeSaid":
      return text.mrkdwn("unclear.noInitiative");
    case "UnknownInitiative":
      return [
        text.mrkdwn("unclear.unknownInitiative", { words: cut(why.words, QUOTED_AT_MOST) }),
        text.mrkdwn(isInForm ? "unclear.chooseInForm" : "unclear.chooseFromForm"),
      ].join(" ");
    case "SeveralInitiatives":
      return text.mrkdwn("unclear.severalInitiatives", { titles: listed(why.titles, text) });
    case "PartOfName":
      return text.mrkdwn("unclear.partOfName", {
        title,
        when: whenOf(text, why.shift),
        words: cut(why.words, QUOTED_AT_MOST),
      });
    case "UnknownWords":
      return [
        text.mrkdwn("unclear.unknownWords", { words: cut(why.words, QUOTED_AT_MOST) }),
        ...(why.also ? [whyText(why.also, title, text, isInForm)] : []),
      ].join(" ");
    case "HoursOrPlaces":
    case "SeveralHours":
    case "SeveralPlaces":
      return [
        amountDoubtText(why, text),
        ...(why.also ? [whyText(why.also, title, text, isInForm)] : []),
      ].join(" ");
    case "NoDaySaid":
      return why.clock === undefined
        ? text.mrkdwn("unclear.noDay")
        : text.mrkdwn("unclear.noDayAt", { clock: why.clock });
    case "SeveralShifts":
      return text.mrkdwn("unclear.severalShifts");
    case "NoShiftThen":
      return [
        text.mrkdwn("unclear.noShiftThen", { title, said: why.said }),
        text.mrkdwn(isInForm ? "unclear.shiftsInForm" : "unclear.shiftsFromForm"),
      ].join(" ");
    case "ShiftCancelled": {
      const { cancelReason } = why.shift;
      const facts = { title, when: whenOf(text, why.shift) };
      return cancelReason === null
        ? text.mrkdwn("unclear.cancelled", facts)
        : text.mrkdwn("unclear.cancelledWhy", { ...facts, reason: oneLine(cancelReason, REASON_AT_MOST) });
    }
    case "NoShifts":
      return text.mrkdwn("unclear.noShifts", { title });
    case "EndsOtherwise":
      return text.mrkdwn("unclear.endsOtherwise", { said: why.said });
    case "PartOfShift":
      return text.mrkdwn("unclear.partOfShift", { said: why.said, length: lengthOf(text, why.minutes) });
    case "TooLong":
      return [
        text.mrkdwn("unclear.tooLong"),
        text.mrkdwn(isInForm ? "unclear.fillInForm" : "unclear.fillFromForm"),
      ].join(" ");
    case "DatePassed":
    case "NoSuchDate":
    case "WrongWeekday":
    case "SeveralDays":
    case "SeveralTimes":
      return whenProblemText(why, text);
    default:
      return assertNever(why);
  }
}

function amountDoubtText({ type, said }: AmountDoubt, text: Text): string {
  const quoted = cut(said, QUOTED_AT_MOST);
  switch (type) {
    case "HoursOrPlaces":
      return text.mrkdwn("unclear.hoursOrPlaces", { said: quoted });
    case "SeveralHours":
      return text.mrkdwn("unclear.severalHours", { said: quoted });
    case "SeveralPlaces":
      return text.mrkdwn("unclear.severalPlaces", { said: quoted });
    default:
      return assertNever(type);
  }
}

/** An amount that nobody can pledge, and what one can. */
export function outOfRangeText({ type, said }: AmountProblem, text: Text): string {
  switch (type) {
    case "HoursOutOfRange":
      return text.mrkdwn("refusal.hoursOutOfRange", { said });
    case "TooFewPlaces":
      return text.mrkdwn("refusal.tooFewPlaces", { said });
    case "TooManyPlaces":
      return text.mrkdwn("refusal.tooManyPlaces", { said, most: MAX_PLACES });
    default:
      return assertNever(type);
  }
}

/** What one could type instead, where a text meant nothing. */
export function nonsenseAnswer(said: string, examples: readonly Example[], text: Text): Answer {
  const quoted = cut(said.trim(), QUOTED_AT_MOST);
  if (examples.length === 0) {
    const sentence = text.mrkdwn("unclear.nonsenseEmpty", { said: quoted });
    return saying(sentence, initiativesButton(text), helpButton(text));
  }
  return withExamples(text.mrkdwn("unclear.nonsense", { said: quoted }), examples, text);
}

/** What one could type. */
export function helpAnswer(examples: readonly Example[], text: Text): Answer {
  return examples.length === 0
    ? saying(text.mrkdwn("help.text"), initiativesButton(text))
    : withExamples(text.mrkdwn("unclear.help"), examples, text);
}

function withExamples(opening: string, examples: readonly Example[], text: Text): Answer {
  const lines = examples.map(({ typed, candidate, shift }) =>
    text.mrkdwn("unclear.example", {
      example: typed,
      title: candidate.initiative.title,
      when: whenOf(text, shift),
    }),
  );
  return answer([opening, ...lines].join("\n"), [
    section(opening),
    section(lines.map((line) => `• ${line}`).join("\n")),
    actions(pledgeFormButton(text), initiativesButton(text)),
  ]);
}

function listed(titles: readonly string[], text: Text): string {
  const [shown, left] = [titles.slice(0, 4), titles.length - 4];
  const last = left > 0 ? [text.plain("roster.more", { count: left })] : [];
  return [...shown, ...last].join(", ");
}
