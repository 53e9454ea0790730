import { holdsPersonalNumber } from "./personal-number.ts";
import type { InputIssue, InputProblem, InvalidInput } from "./refusal.ts";
import { type Err, err } from "./result.ts";

/** Gathers all that is wrong with a command's input, so that a form can show every problem at once. */
export class InputCheck {
  readonly #issues: InputIssue[] = [];

  text(path: string, value: string, { max, optional = false }: { max: number; optional?: boolean }): void {
    if (!optional && value.trim() === "") this.add(path, { type: "Empty" });
    if (value.length > max) this.add(path, { type: "TooLong", max });
    if (holdsPersonalNumber(value)) this.add(path, { type: "HoldsPersonalNumber" });
  }

  integer(path: string, value: number, { min, max }: { min: number; max: number }): void {
    if (!Number.isSafeInteger(value)) this.add(path, { type: "NotAnInteger" });
    else if (value < min || value > max) this.add(path, { type: "OutOfRange", min, max });
  }

  /** The instant, or undefined where the text is none: it needs a date, a time and an offset or Z. */
  instant(path: string, text: string): Temporal.Instant | undefined {
    return this.#read(path, { type: "NotAnInstant" }, () => Temporal.Instant.from(text));
  }

  /** The date, or undefined where the text is none. */
  date(path: string, text: string): Temporal.PlainDate | undefined {
    return this.#read(path, { type: "NotADate" }, () => Temporal.PlainDate.from(text));
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
