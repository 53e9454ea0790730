import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { type Days, isOn, isWhenProblem } from "./days.ts";
import { matchName, type NameMatch, wordsOf } from "./match-name.ts";
import { NUMBERS } from "./number-words.ts";
import type { PledgeText } from "./parse-pledge-text.ts";
import { partOfShift } from "./part-of-shift.ts";
import type { Clock } from "./take-clock.ts";
import type { AmountDoubt, Unclear } from "./unclear.ts";

/** An initiative that one can pledge to, with its coming open shifts by start. */
export type Candidate = {
  readonly initiative: Initiative;
  readonly district: District | undefined;
  readonly shifts: readonly Shift[];
  /** Those of the days that were said which are cancelled. */
  readonly cancelled: readonly Shift[];
};

export type ShiftReading =
  | { readonly type: "Clear"; readonly candidate: Candidate; readonly shift: Shift }
  | {
      readonly type: "Unclear";
      readonly why: Unclear;
      /** Those that the words may mean, the likeliest first; none where they mean nothing. */
      readonly among: readonly Candidate[];
      /** The one initiative that is understood, and the shift to propose. */
      readonly candidate: Candidate | undefined;
      readonly shift: Shift | undefined;
    }
  | { readonly type: "Nonsense" };

export type Surroundings = {
  readonly candidates: readonly Candidate[];
  /** Initiatives whose card lives in the channel where it was typed. */
  readonly here: readonly Candidate[];
  readonly today: Temporal.PlainDate;
};

/** Which shift a text means: one clear reading, or why not. Never chooses between two initiatives, nor another day. */
export function matchShifts(text: PledgeText, around: Surroundings): ShiftReading {
  if (text.problems.some(({ type }) => type === "TooLong")) return unclear({ type: "TooLong" }, around.here);
  const numbers = text.words.filter((word) => isNumberAlone(word, around.candidates));
  const words = text.words.filter((word) => !numbers.includes(word));
  const reading = matchWords({ ...text, words }, around);
  const several = text.problems.find(isSeveralAmounts);
  if (several) return doubted(reading, several.type, several.said);
  return numbers.length > 0 ? doubted(reading, "HoursOrPlaces", numbers.join(" ")) : reading;
}

/** A number without its unit, unless it is part of a name: `Läxhjälp 2`. */
export function isNumberAlone(word: string, candidates: readonly Candidate[]): boolean {
  const [folded = ""] = wordsOf(word);
  if (!/^\d{1,4}$/.test(word) && (NUMBERS[folded] ?? 0) < 2) return false;
  return !candidates.some(({ initiative }) => wordsOf(initiative.title).includes(folded));
}

function isSeveralAmounts<T extends { readonly type: string }>(
  problem: T,
): problem is Extract<T, { type: "SeveralHours" | "SeveralPlaces" }> {
  return ["SeveralHours", "SeveralPlaces"].includes(problem.type);
}

/** The reading of the rest, where the amount is to be asked for. */
function doubted(reading: ShiftReading, type: AmountDoubt["type"], said: string): ShiftReading {
  if (reading.type === "Nonsense") return reading;
  const { candidate, shift } = reading;
  if (reading.type === "Clear")
    return unclear({ type, said, also: undefined }, [reading.candidate], candidate, shift);
  const also = reading.why.type === "NothingSaid" ? undefined : reading.why;
  return unclear({ type, said, also }, reading.among, candidate, shift);
}

function matchWords(text: PledgeText, { candidates, here, today }: Surroundings): ShiftReading {
  if (isEmpty(text)) return unclear({ type: "NothingSaid" }, here);
  const named = initiativesMeant(text, candidates);
  if (named.type === "none") {
    const understood = text.minutes ?? text.places ?? text.days ?? text.clock ?? text.problems[0];
    if (!understood) return { type: "Nonsense" };
    return unclear({ type: "UnknownInitiative", words: text.words.join(" ") }, []);
  }
  const problem = text.problems.find(isWhenProblem);
  const among = named.type === "unsaid" ? here : named.among;
  if (problem) return unclear(problem, among);
  if (named.type === "unsaid" && here.length === 0) return unclear({ type: "NoInitiativeSaid" }, []);
  const reading = chooseAmong(text, among, here, today);
  if (named.type === "partly") return besides(named.unknown, reading, text);
  return named.type === "full" && named.unsure ? hardly(named.unsure, reading) : reading;
}

/** What is left of a reading beside words that mean nothing: they may have been the day, where none was understood. */
function besides(words: string, reading: ShiftReading, { days, clock }: PledgeText): ShiftReading {
  if (reading.type === "Nonsense") return reading;
  const { candidate } = reading;
  const isDayless = reading.type === "Unclear" && reading.why.type === "NoDaySaid";
  const shift = (days || clock) && !isDayless ? reading.shift : undefined;
  if (reading.type === "Unclear")
    return unclear({ type: "UnknownWords", words, also: reading.why }, reading.among, candidate, shift);
  return unclear({ type: "UnknownWords", words, also: undefined }, [reading.candidate], candidate, shift);
}

/** What asks anyway shows its initiative to be chosen; what would be done at once is asked about. */
function hardly(words: string, reading: ShiftReading): ShiftReading {
  if (reading.type !== "Clear") return reading;
  const { candidate, shift } = reading;
  return unclear({ type: "PartOfName", words, shift }, [candidate], candidate, shift);
}

function chooseAmong(
  text: PledgeText,
  among: readonly Candidate[],
  here: readonly Candidate[],
  today: Temporal.PlainDate,
): ShiftReading {
  const [only, ...others] = among;
  if (only && others.length === 0) return chooseShift(text, only, today);
  const titles = among.map(({ initiative }) => initiative.title);
  const likelyFirst = among.toSorted((a, b) => Number(here.includes(b)) - Number(here.includes(a)));
  const [proposed, ...rivals] = among.filter((one) => here.includes(one));
  const why: Unclear = { type: "SeveralInitiatives", titles };
  if (!proposed || rivals.length > 0) return unclear(why, likelyFirst);
  if (!text.days && !text.clock) return unclear(why, likelyFirst, proposed);
  const then = chooseShift(text, proposed, today);
  if (then.type === "Clear") return unclear(why, likelyFirst, proposed, then.shift);
  return unclear(why, likelyFirst, isThen(then) ? proposed : undefined);
}

function isThen(reading: ShiftReading): boolean {
  return reading.type === "Unclear" && ["SeveralShifts", "NoDaySaid"].includes(reading.why.type);
}

function chooseShift(text: PledgeText, candidate: Candidate, today: Temporal.PlainDate): ShiftReading {
  const { shifts } = candidate;
  const { days, clock } = text;
  const then = shiftsWithin(shifts, days, clock, today);
  const [cancelled] = shiftsWithin(candidate.cancelled, days, clock, today);
  if (cancelled && (then.length === 0 || isSooner(cancelled, then)))
    return unclear({ type: "ShiftCancelled", shift: cancelled }, [candidate], candidate);
  if (shifts.length === 0) return unclear({ type: "NoShifts" }, [candidate]);
  const [shift, ...more] = then;
  if (!shift) {
    const said = [days?.said, clock?.said].filter(Boolean).join(" ");
    return unclear({ type: "NoShiftThen", said }, [candidate], candidate);
  }
  if (more.length === 0) {
    if (!clock || endsAt(shift, clock)) return { type: "Clear", candidate, shift };
    const { said } = clock;
    const part = partOfShift(shift, clock);
    if (part === undefined || (text.minutes !== null && text.minutes !== part))
      return unclear({ type: "EndsOtherwise", said }, [candidate], candidate, shift);
    if (text.minutes === part) return { type: "Clear", candidate, shift };
    return unclear({ type: "PartOfShift", said, minutes: part }, [candidate], candidate, shift);
  }
  const why: Unclear = days
    ? { type: "SeveralShifts" }
    : { type: "NoDaySaid", clock: clock ? startOf(shift) : undefined };
  return unclear(why, [candidate], candidate, shift);
}

/** On an earlier day: where today's is cancelled, the weekday was not meant to be next week's. */
function isSooner(cancelled: Shift, then: readonly Shift[]): boolean {
  return then.every((one) => Temporal.PlainDate.compare(localDate(cancelled), localDate(one)) < 0);
}

export function shiftsWithin(
  shifts: readonly Shift[],
  days: Days | null,
  clock: Clock | null,
  today: Temporal.PlainDate,
): readonly Shift[] {
  const atThatTime = clock ? shiftsAt(shifts, clock) : shifts;
  if (!days) return atThatTime;
  const within = (weeks: number) => atThatTime.filter((shift) => isOn(days, shift, weeks));
  const found = within(0);
  // On a Tuesday evening, "Tuesday" is the next one. A date, or "today", stays what it is.
  const mayBeNextWeek = days.isWeekday === true && days.from.equals(today);
  return found.length === 0 && mayBeNextWeek ? within(1) : found;
}

/** Those that begin then; and where some of them end as was said too, those. */
function shiftsAt(shifts: readonly Shift[], clock: Clock): readonly Shift[] {
  const begin = shifts.filter(({ startsAt, zone }) => isAt(startsAt, zone, clock, clock));
  const both = begin.filter((shift) => endsAt(shift, clock));
  return both.length > 0 ? both : begin;
}

function endsAt({ endsAt, zone }: Shift, clock: Clock): boolean {
  return !clock.until || isAt(endsAt, zone, clock.until, clock);
}

function isAt(
  instant: Temporal.Instant,
  zone: string,
  { hour, minute }: Pick<Clock, "hour" | "minute">,
  { isEitherHalf }: Clock,
): boolean {
  const local = instant.toZonedDateTimeISO(zone);
  const period = isEitherHalf ? 12 : 24;
  return local.hour % period === hour % period && local.minute === minute;
}

/** `16:00`, in the shift's zone. */
function startOf({ startsAt, zone }: Shift): string {
  return startsAt.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: "minute" });
}

type Named =
  | { readonly type: "unsaid" }
  | { readonly type: "none" }
  | {
      readonly type: "full";
      readonly among: readonly Candidate[];
      /** The words that it rests on, where they hardly name anything. */
      readonly unsure: string | undefined;
    }
  | { readonly type: "partly"; readonly among: readonly Candidate[]; readonly unknown: string };

/** Which initiatives the words may mean. Words are unknown that mean nothing to any of them. */
export function initiativesMeant({ words }: PledgeText, candidates: readonly Candidate[]): Named {
  const scored = candidates.map((candidate) => {
    const { initiative, district } = candidate;
    return { candidate, match: matchName(words, initiative.title, district?.name ?? "") };
  });
  if (scored[0]?.match.type === "unsaid" || words.length === 0) return { type: "unsaid" };
  const found = scored.filter(
    (one): one is { candidate: Candidate; match: Extract<NameMatch, { type: "scored" }> } =>
      one.match.type === "scored",
  );
  const full = found.filter(({ match }) => match.unknown.length === 0);
  const pool = full.length > 0 ? full : found.filter(({ match }) => match.inTitle);
  const best = Math.max(...pool.map(({ match }) => match.score));
  const top = pool.filter(({ match }) => match.score === best);
  const [first] = top;
  if (!first) return { type: "none" };
  const among = top.map(({ candidate }) => candidate);
  const unknown = first.match.unknown.filter((word) =>
    top.every(({ match }) => match.unknown.includes(word)),
  );
  return unknown.length === 0
    ? { type: "full", among, unsure: first.match.unsure.join(" ") || undefined }
    : { type: "partly", among, unknown: unknown.join(" ") };
}

function isEmpty({ minutes, places, days, clock, words, problems }: PledgeText): boolean {
  return (
    minutes === null && places === null && !days && !clock && words.length === 0 && problems.length === 0
  );
}

function unclear(
  why: Unclear,
  among: readonly Candidate[],
  chosen?: Candidate,
  shift?: Shift,
): Extract<ShiftReading, { type: "Unclear" }> {
  const candidate = chosen ?? (among.length === 1 ? among[0] : undefined);
  return { type: "Unclear", why, among, candidate, shift };
}
