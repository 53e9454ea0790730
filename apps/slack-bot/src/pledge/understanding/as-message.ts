import { isWhenProblem } from "./days.ts";
import {
  type Candidate,
  isNumberAlone,
  matchShifts,
  type ShiftReading,
  type Surroundings,
} from "./match-shifts.ts";
import type { PledgeText } from "./parse-pledge-text.ts";
import { rootOf, type Unclear } from "./unclear.ts";
import type { Understanding } from "./understand-pledge.ts";

type UnclearReading = Extract<ShiftReading, { type: "Unclear" }>;

/**
 * What a text means that was written to others. That words of it mean nothing is no surprise and not worth a word, and where
 * it names no initiative it may be about the one that is talked about there.
 *
 * @param here what is talked about where it was written
 */
export function asMessage(
  understood: Understanding,
  around: Surroundings,
  here: Candidate | undefined,
): Understanding {
  if (understood.type !== "Unclear" || understood.reading.type !== "Unclear") return understood;
  const { said, reading } = understood;
  if (!here || !saysWhen(said) || !mayMean(here, reading, around))
    return {
      ...understood,
      reading: { ...reading, why: worthAsking(reading.why) ?? { type: "NothingSaid" } },
    };
  const words = said.words.filter((word) => isNumberAlone(word, around.candidates));
  const there = matchShifts({ ...said, words }, { ...around, here: [here] });
  return there.type === "Nonsense" ? understood : { ...understood, reading: there };
}

function saysWhen({ days, clock, problems }: PledgeText): boolean {
  return days !== null || clock !== null || problems.some(isWhenProblem);
}

/** Where nothing is named, or several that all live there. */
function mayMean(here: Candidate, { why, among }: UnclearReading, around: Surroundings): boolean {
  const { type } = rootOf(why);
  if (type === "SeveralInitiatives")
    return among.includes(here) && among.every((one) => around.here.includes(one));
  return type === "UnknownInitiative" || type === "NoInitiativeSaid";
}

function worthAsking(why: Unclear): Unclear | undefined {
  switch (why.type) {
    case "UnknownInitiative":
    case "NoInitiativeSaid":
      return undefined;
    case "UnknownWords":
      return why.also && worthAsking(why.also);
    case "HoursOrPlaces":
    case "SeveralHours":
    case "SeveralPlaces":
      return { ...why, also: why.also && worthAsking(why.also) };
    default:
      return why;
  }
}
