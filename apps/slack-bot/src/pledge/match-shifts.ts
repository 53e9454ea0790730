import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { localDate, type Shift } from "@socialsmart/domain/shift/shift";
import { matchName, type NameMatch } from "./match-name.ts";
import type { PledgeText } from "./parse-pledge-text.ts";
import { type Clock, type Days, isOn } from "./take-when.ts";

/** An initiative that one can pledge to, with its coming open shifts by start. */
export type Candidate = {
  readonly initiative: Initiative;
  readonly district: District | undefined;
  readonly shifts: readonly Shift[];
};

/** What could not be understood, or left more than one reading. */
export type Unclear =
  | { readonly type: "NothingSaid" }
  | { readonly type: "NoInitiativeSaid" }
  | { readonly type: "UnknownInitiative"; readonly words: string }
  | { readonly type: "SeveralInitiatives"; readonly titles: readonly string[] }
  | { readonly type: "UnknownWords"; readonly words: string }
  | { readonly type: "NoDaySaid" }
  | { readonly type: "SeveralShifts" }
  | { readonly type: "NoShiftThen"; readonly said: string }
  | { readonly type: "NoShifts" }
  | { readonly type: "DatePassed"; readonly said: string }
  | { readonly type: "NoSuchDate"; readonly said: string };

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

/** Which shift a text means: one clear reading, or why not. Never chooses between two initiatives. */
export function matchShifts(text: PledgeText, { candidates, here, today }: Surroundings): ShiftReading {
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
  if (named.type === "partly") return unclear({ type: "UnknownWords", words: named.unknown }, among);
  return chooseAmong(text, among, here, today);
}

function chooseAmong(
  text: PledgeText,
  among: readonly Candidate[],
  here: readonly Candidate[],
  today: Temporal.PlainDate,
): ShiftReading {
  const [only, ...others] = among;
  if (only && others.length === 0) return chooseShift(text, only, today);
  const readings = text.days || text.clock ? among.map((one) => chooseShift(text, one, today)) : [];
  const possible = readings.filter((reading) => reading.type === "Clear" || mayStillBe(reading));
  const [clear, ...rivals] = possible;
  if (clear && rivals.length === 0) return clear;
  const titles = among.map(({ initiative }) => initiative.title);
  const likelyFirst = among.toSorted((a, b) => Number(here.includes(b)) - Number(here.includes(a)));
  const proposed = among.filter((one) => here.includes(one));
  return unclear(
    { type: "SeveralInitiatives", titles },
    likelyFirst,
    proposed.length === 1 ? proposed[0] : undefined,
  );
}

function mayStillBe(reading: ShiftReading): boolean {
  return reading.type === "Unclear" && reading.why.type === "SeveralShifts";
}

function chooseShift(text: PledgeText, candidate: Candidate, today: Temporal.PlainDate): ShiftReading {
  const { shifts } = candidate;
  const first = shifts[0];
  if (!first) return unclear({ type: "NoShifts" }, [candidate]);
  const { days, clock } = text;
  const then = shiftsWithin(shifts, days, clock, today);
  const [shift, ...more] = then;
  if (!shift) {
    const said = days?.said ?? (clock ? formatClock(clock) : "");
    const likely = sameWeekday(shifts, days) ?? first;
    return unclear({ type: "NoShiftThen", said }, [candidate], candidate, likely);
  }
  if (more.length === 0) return { type: "Clear", candidate, shift };
  return unclear({ type: days ? "SeveralShifts" : "NoDaySaid" }, [candidate], candidate, shift);
}

function shiftsWithin(
  shifts: readonly Shift[],
  days: Days | null,
  clock: Clock | null,
  today: Temporal.PlainDate,
): readonly Shift[] {
  const atThatTime = shifts.filter((shift) => !clock || startsAt(shift, clock));
  if (!days) return atThatTime;
  const within = (weeks: number) => atThatTime.filter((shift) => isOn(days, shift, weeks));
  const found = within(0);
  // On a Tuesday evening, "Tuesday" is the next one. A date, or "today", stays what it is.
  const mayBeNextWeek = days.isWeekday === true && days.from.equals(today);
  return found.length === 0 && mayBeNextWeek ? within(1) : found;
}

function sameWeekday(shifts: readonly Shift[], days: Days | null): Shift | undefined {
  if (!days?.from.add({ days: 1 }).equals(days.to)) return undefined;
  return shifts.find(
    (shift) =>
      localDate(shift).dayOfWeek === days.from.dayOfWeek &&
      Temporal.PlainDate.compare(localDate(shift), days.from) >= 0,
  );
}

function startsAt(shift: Shift, { hour, minute }: Clock): boolean {
  const local = shift.startsAt.toZonedDateTimeISO(shift.zone);
  return local.hour === hour && local.minute === minute;
}

function formatClock({ hour, minute }: Clock): string {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

type Named =
  | { readonly type: "unsaid" }
  | { readonly type: "none" }
  | { readonly type: "full"; readonly among: readonly Candidate[] }
  | { readonly type: "partly"; readonly among: readonly Candidate[]; readonly unknown: string };

/** Which initiatives the words may mean. */
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
  return full.length > 0
    ? { type: "full", among }
    : { type: "partly", among, unknown: first.match.unknown.join(" ") };
}

function isEmpty({ minutes, places, days, clock, words, problems }: PledgeText): boolean {
  return (
    minutes === null && places === null && !days && !clock && words.length === 0 && problems.length === 0
  );
}

function isWhenProblem<T extends { type: string }>(
  problem: T,
): problem is Extract<T, { type: "DatePassed" | "NoSuchDate" }> {
  return problem.type === "DatePassed" || problem.type === "NoSuchDate";
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
