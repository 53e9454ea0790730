import { takeMinutes, takePlaces } from "./take-amount.ts";
import { type Clock, type Days, takeClock, takeDays, type WhenProblem } from "./take-when.ts";
import { TypedText } from "./typed-text.ts";

/** What somebody typed behind a command, as far as it is understood without knowing any initiative. */
export type PledgeText = {
  /** Minutes for each place. */
  readonly minutes: number | null;
  readonly places: number | null;
  readonly days: Days | null;
  readonly clock: Clock | null;
  /** The rest, as typed: the initiative's name, it is to be hoped. */
  readonly words: readonly string[];
  readonly problems: readonly TextProblem[];
};

export type TextProblem =
  | WhenProblem
  | { readonly type: "HoursOutOfRange"; readonly said: string }
  | { readonly type: "TooFewPlaces" | "TooManyPlaces"; readonly said: string };

const DAY_MINUTES = 24 * 60;
/** As many places as one text can ask for. */
export const MAX_PLACES = 1000;

/** Longer texts are nobody's pledge; the rest of one is not looked at. */
const MAX_LENGTH = 500;

/**
 * Reads `3h läxhjälp tisdag` and its many variations, in Swedish and English. Total: any text has a reading, at worst one
 * where everything is left in `words`.
 *
 * @param today the local date where the shifts are held
 */
export function parsePledgeText(typed: string, today: Temporal.PlainDate): PledgeText {
  const text = new TypedText(typed.slice(0, MAX_LENGTH));
  const problems: TextProblem[] = [];

  const days = takeDays(text, today);
  if (days && "type" in days) problems.push(days);
  const clock = takeClock(text);
  const places = takePlaces(text);
  if (places && !isWithin(places.places, MAX_PLACES)) {
    problems.push({ type: places.places < 1 ? "TooFewPlaces" : "TooManyPlaces", said: places.said });
  }
  const time = takeMinutes(text);
  if (time && !isWithin(time.minutes, DAY_MINUTES))
    problems.push({ type: "HoursOutOfRange", said: time.said });

  return {
    minutes: time && isWithin(time.minutes, DAY_MINUTES) ? time.minutes : null,
    places: places && isWithin(places.places, MAX_PLACES) ? places.places : null,
    days: days && "from" in days ? days : null,
    clock: clock ?? null,
    words: text.words(),
    problems,
  };
}

/** Reads a field that asks for hours alone: `3`, `2,5`, `1:30`, `90 min`. Undefined where it holds anything else. */
export function parseHours(typed: string): number | undefined {
  const wholeHours = /^\s*[-−–]?\d{1,3}\s*$/.test(typed) ? `${typed.trim()} h` : typed;
  const text = new TypedText(wholeHours.slice(0, MAX_LENGTH));
  const time = takeMinutes(text);
  return time && text.words().length === 0 ? time.minutes : undefined;
}

function isWithin(amount: number, max: number): boolean {
  return amount >= 1 && amount <= max;
}
