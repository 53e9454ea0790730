import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { type Candidate, matchShifts, type ShiftReading, type Surroundings } from "./match-shifts.ts";
import { type PledgeText, parsePledgeText } from "./parse-pledge-text.ts";
import { takeOrganisation } from "./take-organisation.ts";

export type PledgeSurroundings = Surroundings & {
  /** Those that the person may name in the text. */
  readonly organisations: readonly Organisation[];
  /** The one that it is for where the text names none: undefined where the person speaks for several. */
  readonly usual: Organisation | undefined;
};

type UnclearReading = Extract<ShiftReading, { type: "Unclear" }>;

/** What a text asks for, and what of it is not understood. */
export type Understanding =
  /** One clear reading: it can be done as it was said. */
  | {
      readonly type: "Clear";
      readonly said: PledgeText;
      readonly candidate: Candidate;
      readonly shift: Shift;
      readonly organisation: Organisation;
    }
  /** Understood as far as this goes; the rest is to be asked for. */
  | {
      readonly type: "Unclear";
      readonly said: PledgeText;
      /** A clear one where only the organisation is not known. */
      readonly reading: UnclearReading | Extract<ShiftReading, { type: "Clear" }>;
      readonly organisation: Organisation | undefined;
    }
  /** An amount that nobody can pledge; the rest as far as it is understood. */
  | {
      readonly type: "OutOfRange";
      readonly problem: AmountProblem;
      readonly said: PledgeText;
      readonly reading: ShiftReading;
      readonly organisation: Organisation | undefined;
    }
  /** Not a word means anything. */
  | { readonly type: "Nonsense" };

export type AmountProblem = {
  readonly type: "HoursOutOfRange" | "TooFewPlaces" | "TooManyPlaces";
  readonly said: string;
};

/**
 * Understands what somebody typed as a pledge, wherever it was typed: behind the command, in a mention, in a message. Asks
 * rather than guesses: no initiative, day, amount or organisation is chosen that was not said, but the only one there is.
 */
export function understandPledge(typed: string, around: PledgeSurroundings): Understanding {
  const taken = takeOrganisation(typed, around.organisations, around.candidates);
  const said = parsePledgeText(taken?.rest ?? typed, around.today);
  const reading = matchShifts(said, around);
  const organisation = taken?.organisation ?? around.usual;
  const problem = said.problems.find(isAmountProblem);
  if (problem) return { type: "OutOfRange", problem, said, reading, organisation };
  if (reading.type === "Nonsense") return reading;
  if (reading.type === "Unclear" || !organisation) return { type: "Unclear", said, reading, organisation };
  const { candidate, shift } = reading;
  return { type: "Clear", said, candidate, shift, organisation };
}

function isAmountProblem<T extends { readonly type: string }>(problem: T): problem is T & AmountProblem {
  return ["HoursOutOfRange", "TooFewPlaces", "TooManyPlaces"].includes(problem.type);
}
