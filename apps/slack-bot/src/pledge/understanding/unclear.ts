import type { Shift } from "@socialsmart/domain/shift/shift";
import type { WhenProblem } from "./days.ts";

/** What could not be understood, or left more than one reading. */
export type Unclear =
  | { readonly type: "NothingSaid" }
  | { readonly type: "NoInitiativeSaid" }
  | { readonly type: "UnknownInitiative"; readonly words: string }
  | { readonly type: "SeveralInitiatives"; readonly titles: readonly string[] }
  /** All that names the initiative is part of a word of its title, or a word for help. */
  | { readonly type: "PartOfName"; readonly words: string; readonly shift: Shift }
  /** The rest was understood, as far as that goes. */
  | { readonly type: "UnknownWords"; readonly words: string; readonly also: Unclear | undefined }
  /** What was said of the amount leaves more than one reading: a number without its unit, or two of a kind. */
  | {
      readonly type: "HoursOrPlaces" | "SeveralHours" | "SeveralPlaces";
      readonly said: string;
      readonly also: Unclear | undefined;
    }
  | { readonly type: "NoDaySaid"; readonly clock: string | undefined }
  | { readonly type: "SeveralShifts" }
  | { readonly type: "NoShiftThen"; readonly said: string }
  /** The shift that begins then ends at another time. */
  | { readonly type: "EndsOtherwise"; readonly said: string }
  /** That shift goes on for longer, and may be taken in part. */
  | { readonly type: "PartOfShift"; readonly said: string; readonly minutes: number }
  | { readonly type: "ShiftCancelled"; readonly shift: Shift }
  | { readonly type: "NoShifts" }
  | { readonly type: "TooLong" }
  | WhenProblem;

export type AmountDoubt = Extract<Unclear, { type: "HoursOrPlaces" | "SeveralHours" | "SeveralPlaces" }>;

/** What is unclear when all is said that is unclear besides. */
export function rootOf(why: Unclear): Unclear {
  return "also" in why && why.also ? rootOf(why.also) : why;
}
