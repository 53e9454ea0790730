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

  add(path: string, problem: InputProblem): void {
    this.#issues.push({ path, problem });
  }

  /** The refusal, or undefined where nothing is wrong. */
  refusal(): Err<InvalidInput> | undefined {
    return this.#issues.length > 0 ? err({ type: "InvalidInput", issues: this.#issues }) : undefined;
  }
}
