import type { Days, WhenProblem } from "./days.ts";
import { type Amount, takeIdle, takeMinutes, takePlaces } from "./take-amount.ts";
import { type Clock, isSameTime, takeClock } from "./take-clock.ts";
import { takeDays } from "./take-days.ts";
import { TypedText } from "./typed-text.ts";

/** What somebody typed behind a command, as far as it is understood without knowing any initiative. */
export type PledgeText = {
  /** Minutes for each place. */
  readonly minutes: number | null;
  readonly places: number | null;
  readonly days: Days | null;
  readonly clock: Clock | null;
  /** The rest, as typed: the initiative's name, it is to be hoped. Holds nothing that would be understood by itself. */
  readonly words: readonly string[];
  readonly problems: readonly TextProblem[];
};

export type TextProblem =
  | WhenProblem
  | { readonly type: "HoursOutOfRange" | "TooFewPlaces" | "TooManyPlaces"; readonly said: string }
  /** Two amounts, of which each may be meant. */
  | { readonly type: "SeveralHours" | "SeveralPlaces"; readonly said: string }
  | { readonly type: "TooLong" };

const DAY_MINUTES = 24 * 60;
/** As many places as one text can ask for. */
export const MAX_PLACES = 1000;

/** Longer texts are nobody's pledge, and none of one is read: its first words might say something else than the whole. */
const MAX_LENGTH = 500;

/**
 * Reads `3h läxhjälp tisdag` and its many variations, in Swedish and English. Total: any text has a reading, at worst one
 * where everything is left in `words`. What is said twice and differently is a problem, not a choice.
 *
 * Our own, since the one well-kept reader of dates in text, chrono-node, knows of Swedish only weekdays, months and a few
 * near days, and answers `halv fyra` or two days in one text with a guess.
 *
 * @param today the local date where the shifts are held
 */
export function parsePledgeText(typed: string, today: Temporal.PlainDate): PledgeText {
  const text = typed.length > MAX_LENGTH ? undefined : new TypedText(typed);
  if (!text || text.typed.length > MAX_LENGTH) return TOO_LONG;
  const taken = takeAll(text, today);
  const minutes = agreed(taken.minutes, isSameAmount)?.amount ?? null;
  const places = agreed(taken.places, isSameAmount)?.amount ?? null;
  return {
    minutes: minutes !== null && isWithin(minutes, DAY_MINUTES) ? minutes : null,
    places: places !== null && isWithin(places, MAX_PLACES) ? places : null,
    days: taken.days.every(isDays) ? (agreed(taken.days.toSorted(byLength), isAmong) ?? null) : null,
    clock: agreed(taken.clocks.toSorted(byKnowledge), isSameTime) ?? null,
    words: taken.words,
    problems: problemsOf(taken),
  };
}

/** Reads a field that asks for hours alone: `3`, `2,5`, `1:30`, `90 min`. Undefined where it holds anything else. */
export function parseHours(typed: string): number | undefined {
  const wholeHours = /^\s*[-−–]?\d{1,3}\s*$/.test(typed) ? `${typed.trim()} h` : typed;
  if (wholeHours.length > MAX_LENGTH) return undefined;
  const text = new TypedText(wholeHours);
  const time = takeMinutes(text);
  return time && text.words().length === 0 ? time.amount : undefined;
}

const TOO_LONG: PledgeText = {
  ...{ minutes: null, places: null, days: null, clock: null, words: [] },
  problems: [{ type: "TooLong" }],
};

type TakenAll = {
  readonly days: (Days | WhenProblem)[];
  readonly clocks: Clock[];
  readonly places: Amount[];
  readonly minutes: Amount[];
  words: readonly string[];
};

/** Takes out all that is understood, and again from what is left, whose parts may belong together. */
function takeAll(typed: TypedText, today: Temporal.PlainDate): TakenAll {
  const taken: TakenAll = { days: [], clocks: [], places: [], minutes: [], words: [] };
  for (let text = typed; ; text = new TypedText(taken.words.join(" "))) {
    takeEach(taken.days, () => takeDays(text, today));
    takeEach(taken.clocks, () => takeClock(text));
    takeEach(taken.places, () => takePlaces(text));
    takeEach(taken.minutes, () => takeMinutes(text));
    takeIdle(text);
    taken.words = text.words();
    if (taken.words.join(" ") === text.typed) return taken;
  }
}

function takeEach<T>(all: T[], take: () => T | undefined): void {
  for (let one = take(); one !== undefined; one = take()) all.push(one);
}

/** The first, if it is what all of them mean. */
function agreed<T>([first, ...others]: readonly T[], isSame: (a: T, b: T) => boolean): T | undefined {
  return first !== undefined && others.every((other) => isSame(first, other)) ? first : undefined;
}

function problemsOf({ days, clocks, places, minutes }: TakenAll): readonly TextProblem[] {
  const problems: TextProblem[] = days.filter((one) => "type" in one);
  const said = (all: readonly { readonly said: string }[]) => all.map((one) => one.said).join(", ");
  const found = days.filter(isDays).toSorted(byLength);
  if (found.length > 0 && !agreed(found, isAmong)) problems.push({ type: "SeveralDays", said: said(found) });
  if (clocks.length > 0 && !agreed(clocks, isSameTime))
    problems.push({ type: "SeveralTimes", said: said(clocks) });
  for (const { amount, said } of places.filter((one) => !isWithin(one.amount, MAX_PLACES)))
    problems.push({ type: amount < 1 ? "TooFewPlaces" : "TooManyPlaces", said });
  for (const { said } of minutes.filter((one) => !isWithin(one.amount, DAY_MINUTES)))
    problems.push({ type: "HoursOutOfRange", said });
  if (places.length > 0 && !agreed(places, isSameAmount))
    problems.push({ type: "SeveralPlaces", said: said(places) });
  if (minutes.length > 0 && !agreed(minutes, isSameAmount))
    problems.push({ type: "SeveralHours", said: said(minutes) });
  return problems;
}

function isDays(one: Days | WhenProblem): one is Days {
  return "from" in one;
}

/** Narrower ones first: a weekend may be said beside its Saturday. */
function byLength(a: Days, b: Days): number {
  return a.from.until(a.to).days - b.from.until(b.to).days;
}

function isAmong(inner: Days, outer: Days): boolean {
  const { compare } = Temporal.PlainDate;
  return compare(outer.from, inner.from) <= 0 && compare(inner.to, outer.to) <= 0;
}

/** Those that say more first. */
function byKnowledge(a: Clock, b: Clock): number {
  const told = ({ until, isEitherHalf }: Clock) => (until ? 1 : 0) + (isEitherHalf ? 0 : 1);
  return told(b) - told(a);
}

function isSameAmount(a: Amount, b: Amount): boolean {
  return a.amount === b.amount;
}

function isWithin(amount: number, max: number): boolean {
  return amount >= 1 && amount <= max;
}
