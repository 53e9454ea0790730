import { MAX_CHAT_ID_LENGTH } from "../chat/chat-channel.ts";
import { holdsPersonalNumber } from "./personal-number.ts";
import type { InputIssue, InputProblem, InvalidInput } from "./refusal.ts";
import { type Err, err } from "./result.ts";

type TextLimits = {
  /** In UTF-16 code units. */
  readonly max: number;
  readonly optional?: boolean;
  readonly lines?: "ONE" | "MANY";
};

const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;
// Half a surrogate pair is no character, and a database would make another of it.
const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
const NOT_IN_A_TEXT = /[^\P{Cc}\t\r\n]|\p{Cs}/u;
const HOURS_AND_MINUTES = /^\d\d:\d\d$/;
const CHAT_ID = /^[\w.-]*$/;

function assertYear(year: number): void {
  if (year < 1000 || year > 9999) throw new RangeError("No database keeps this year");
}

/** Gathers all that is wrong with a command's input, so that a form can show every problem at once. */
export class InputCheck {
  readonly #issues: InputIssue[] = [];

  /** A text of one line unless it says otherwise; what nobody would see is as good as empty. */
  text(path: string, value: string, { max, optional = false, lines = "ONE" }: TextLimits): void {
    if (UNSEEN.test(value)) {
      if (!optional) this.add(path, { type: "Empty" });
    } else if ((lines === "ONE" ? NOT_IN_A_LINE : NOT_IN_A_TEXT).test(value)) {
      this.add(path, { type: "HoldsControlCharacters" });
    }
    if (value.length > max) this.add(path, { type: "TooLong", max });
    if (holdsPersonalNumber(value)) this.add(path, { type: "HoldsPersonalNumber" });
  }

  /** An id that a chat platform has given to a workspace or a channel. */
  chatId(path: string, value: string): void {
    this.text(path, value, { max: MAX_CHAT_ID_LENGTH });
    if (!UNSEEN.test(value) && !CHAT_ID.test(value)) this.add(path, { type: "NotAChatId" });
  }

  integer(path: string, value: number, { min, max }: { min: number; max: number }): void {
    if (!Number.isSafeInteger(value)) this.add(path, { type: "NotAnInteger" });
    else if (value < min || value > max) this.add(path, { type: "OutOfRange", min, max });
  }

  /** The instant, or undefined where the text is none: it needs a date, a time and an offset or Z. */
  instant(path: string, text: string): Temporal.Instant | undefined {
    return this.#read(path, { type: "NotAnInstant" }, () => {
      const instant = Temporal.Instant.from(text);
      assertYear(instant.toZonedDateTimeISO("UTC").year);
      return instant;
    });
  }

  /** The date, or undefined where the text is none; of our calendar, whatever the text says of another. */
  date(path: string, text: string): Temporal.PlainDate | undefined {
    return this.#read(path, { type: "NotADate" }, () => {
      const date = Temporal.PlainDate.from(text).withCalendar("iso8601");
      assertYear(date.year);
      return date;
    });
  }

  /** The time of day in hours and minutes, or undefined where the text is none. */
  time(path: string, text: string): Temporal.PlainTime | undefined {
    return this.#read(path, { type: "NotATime" }, () => {
      if (!HOURS_AND_MINUTES.test(text)) throw new RangeError("Hours and minutes are asked for");
      return Temporal.PlainTime.from(text);
    });
  }

  add(path: string, problem: InputProblem): void {
    this.#issues.push({ path, problem });
  }

  #read<T>(path: string, problem: InputProblem, parse: () => T): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.add(path, problem);
      return undefined;
    }
  }

  /** The refusal, or undefined where nothing is wrong. */
  refusal(): Err<InvalidInput> | undefined {
    return this.#issues.length > 0 ? this.refused() : undefined;
  }

  /** The refusal, where it is known that something is wrong. */
  refused(): Err<InvalidInput> {
    return err({ type: "InvalidInput", issues: this.#issues });
  }
}
