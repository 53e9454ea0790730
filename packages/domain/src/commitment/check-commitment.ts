import type { InputCheck } from "../kernel/input.ts";

/** In UTF-16 code units. */
const MAX_NOTE_LENGTH = 2000;
/** The largest target, in whatever unit: a thousand people's working year in minutes. */
const MAX_TARGET = 100_000_000;

/** What of a commitment may be revised. @param at where the terms stand in the input, such as `lines.0.` */
export function checkTerms(
  check: InputCheck,
  { target, note }: { readonly target: number; readonly note: string },
  at = "",
): void {
  check.integer(`${at}target`, target, { min: 0, max: MAX_TARGET });
  check.text(`${at}note`, note, { max: MAX_NOTE_LENGTH, lines: "MANY", optional: true });
}
