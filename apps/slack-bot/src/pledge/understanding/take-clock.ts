import { MONTHS } from "./calendar-words.ts";
import { anyOf } from "./named.ts";
import { CLOCK_HOURS } from "./number-words.ts";
import { UNITS } from "./take-amount.ts";
import type { Taken, TypedText } from "./typed-text.ts";

type TimeOfDay = { readonly hour: number; readonly minute: number };

/** When somebody says that a shift begins, and maybe when it ends. */
export type Clock = TimeOfDay & {
  /** 24:00 is the end of a day. */
  readonly until?: TimeOfDay;
  /** `kl 4`, `halv fyra`: which half of the day was not said, so that both may be meant. */
  readonly isEitherHalf?: true;
  readonly said: string;
};

const HOUR = "[01]?\\d|2[0-3]";
const UNTIL_HOUR = `${HOUR}|24`;
const MINUTE = "[:.](?<m>[0-5]\\d)";
const UNTIL_MINUTE = "[:.](?<m2>[0-5]\\d)";
const HALF = "[ap]m|[ap]\\.m\\.?";
const AT = "(?:kl|klockan|at|@|from|fran)(?: kl)?\\.? ?";
const END = `(?: kl)?\\.? ?(?<h2>${UNTIL_HOUR})(?:${UNTIL_MINUTE})?`;
const HOUR_WORD = anyOf(CLOCK_HOURS);
const FACE = `${HOUR_WORD}|1[0-2]|0?[1-9]`;
/** A range of hours, people or dates is no time of day. */
const NO_AMOUNT = `(?! ?(?:${UNITS}|${anyOf(MONTHS)})(?![\\p{L}\\p{N}]))`;

/** Takes out a time of day: `kl 16`, `kl. 16.30–19`, `16–19`, `16:00`, `at 4`, `4 pm`, `halv fyra`, `kvart över tre`. */
export function takeClock(text: TypedText): Clock | undefined {
  return takeHalves(text) ?? takeFace(text) ?? takeDigits(text) ?? takeNoon(text);
}

/** `4pm`, `4–7 pm`, `10am–1pm`. */
function takeHalves(text: TypedText): Clock | undefined {
  const found = text.take(
    `(?:${AT})?(?<h>1[0-2]|0?[1-9])(?:${MINUTE})?(?: ?(?<half>${HALF}))?` +
      ` ?(?:-|to|until|and) ?(?<h2>1[0-2]|0?[1-9])(?:${UNTIL_MINUTE})? ?(?<half2>${HALF})`,
  );
  if (found) return fromHalfToHalf(found);
  const one = text.take(`(?:${AT})?(?<h>1[0-2]|0?[1-9])(?:${MINUTE})? ?(?<half>${HALF})`);
  return one && { ...timeOf(one.groups.h, one.groups.m, one.groups.half), said: one.said };
}

/** `4–7 pm` begins in the half it ends in, where it can: `11–1 pm` begins in the other. */
function fromHalfToHalf({ groups, said }: Taken): Clock {
  const until = timeOf(groups.h2, groups.m2, groups.half2);
  if (groups.half) return { ...timeOf(groups.h, groups.m, groups.half), until, said };
  const sameHalf = timeOf(groups.h, groups.m, groups.half2);
  const otherHalf = groups.half2?.startsWith("p") ? "am" : "pm";
  const isBefore = 60 * sameHalf.hour + sameHalf.minute < 60 * until.hour + until.minute;
  return { ...(isBefore ? sameHalf : timeOf(groups.h, groups.m, otherHalf)), until, said };
}

/** `halv fyra`, `kvart över tre`, `half past three`, `quarter to four`, `kl tre`, `at three`, `three o'clock`. */
function takeFace(text: TypedText): Clock | undefined {
  const at = `(?:${AT})?`;
  const half = text.take(`${at}halv (?<h>${FACE})`);
  if (half) return onFace(half, -30);
  const pastHalf = text.take(`${at}half past (?<h>${FACE})`);
  if (pastHalf) return onFace(pastHalf, 30);
  const past = text.take(`${at}(?:kvart over|(?:a )?quarter past) (?<h>${FACE})`);
  if (past) return onFace(past, 15);
  const to = text.take(`${at}(?:kvart i|(?:a )?quarter to) (?<h>${FACE})`);
  if (to) return onFace(to, -15);
  const whole = text.take(`${at}(?<h>${FACE}) o'?clock`) ?? text.take(`${AT}(?<h>${HOUR_WORD})${NO_AMOUNT}`);
  return whole && onFace(whole, 0);
}

function onFace({ groups: { h = "" }, said }: Taken, past: number): Clock {
  const hour = CLOCK_HOURS[h] ?? Number(h);
  const minutes = (60 * hour + past + 12 * 60) % (12 * 60);
  return eitherHalf({ hour: Math.floor(minutes / 60) || 12, minute: minutes % 60, said });
}

/** `kl 16`, `kl 16.30–19`, `från 16 till 19`, `mellan 16 och 19`, `16–19`, `16:00`, `16.30`. */
function takeDigits(text: TypedText): Clock | undefined {
  const said =
    text.take(`${AT}(?<h>${HOUR})(?:${MINUTE})?(?: ?(?:-|till|to|until)${END})?${NO_AMOUNT}`) ??
    text.take(`(?:mellan|between)(?: kl)?\\.? (?<h>${HOUR})(?:${MINUTE})? (?:och|and)${END}`);
  if (said) {
    const clock = withUntil(said);
    return /^[1-9]$|^1[01]$/.test(said.groups.h ?? "") ? eitherHalf(clock) : clock;
  }
  const range = text.take(
    `(?<h>${HOUR})(?:${MINUTE})? ?- ?(?<h2>${UNTIL_HOUR})(?:${UNTIL_MINUTE})?${NO_AMOUNT}`,
    ({ groups }) => Number(groups.h) >= 6 && (Number(groups.h2) >= 10 || groups.h2?.length === 2),
  );
  if (range) return withUntil(range);
  const bare =
    text.take("(?<h>[6-9]|[01]\\d|2[0-3]):(?<m>[0-5]\\d)") ??
    text.take(`(?<h>[01]\\d|2[0-3])\\.(?<m>[0-5]\\d)${NO_AMOUNT}`) ??
    // 9.50 and 9.25 may as well be hours and their fraction.
    text.take(`(?<h>[6-9])\\.(?!50|25)(?<m>[0-5]\\d)${NO_AMOUNT}`);
  return bare && withUntil(bare);
}

function takeNoon(text: TypedText): Clock | undefined {
  const found = text.take("(?:at )?noon|mitt pa dagen");
  return found && { hour: 12, minute: 0, said: found.said };
}

function withUntil({ groups, said }: Taken): Clock {
  const clock = { ...timeOf(groups.h, groups.m), said };
  return groups.h2 === undefined ? clock : { ...clock, until: timeOf(groups.h2, groups.m2) };
}

/** Noon is called twelve, and midnight is not. */
function eitherHalf(clock: Clock): Clock {
  return clock.hour === 12 ? clock : { ...clock, isEitherHalf: true };
}

/** @param half `am`, `p.m.` …; where it is not given, the hour is one of 24 */
function timeOf(hour = "", minute = "0", half?: string): TimeOfDay {
  const on24 = half ? (Number(hour) % 12) + (half.startsWith("p") ? 12 : 0) : Number(hour);
  return { hour: on24, minute: Number(minute) };
}

/** True if both may be the same time of day. */
export function isSameTime(a: Clock, b: Clock): boolean {
  return isSame(a, b) && (!a.until || !b.until || isSame({ ...a, ...a.until }, { ...b, ...b.until }));
}

function isSame(a: Omit<Clock, "said">, b: Omit<Clock, "said">): boolean {
  const hours = Math.abs(a.hour - b.hour);
  return (
    a.minute === b.minute && (hours === 0 || (hours === 12 && Boolean(a.isEitherHalf ?? b.isEitherHalf)))
  );
}
