import { firstWorkingDay, isFreeDate } from "../calendar/working-day.ts";
import type { NoticePolicy } from "./notice-policy.ts";

const QUIET_FROM = Temporal.PlainTime.from("19:00");
const QUIET_TO = Temporal.PlainTime.from("07:00");
/** So near a shift's start, before or after it, people hear of it at any hour. */
const NEAR_HOURS = 24;
/** As long as whoever is asked something is left to answer by day, at least. */
const ANSWERS_WITHIN_HOURS = 12;

/** What a notice has to do with time, beside its kind. */
export type NoticeTimes = {
  /** When the shift that it is about starts: two where it was moved, none where it is about no shift. */
  readonly starts?: readonly Temporal.Instant[];
  /** Until when what it asks can be answered. */
  readonly answerBy?: Temporal.Instant | undefined;
};

/**
 * Until when a notice waits for quiet to end, in the zone of whoever is to be told: undefined if it is told now. What can be
 * answered only so long does not wait over a free day that takes the time away, and if need be not for the morning either.
 */
export function quietUntil(
  now: Temporal.Instant,
  zone: string,
  waits: NoticePolicy["waits"],
  { starts = [], answerBy }: NoticeTimes = {},
): Temporal.Instant | undefined {
  if (waits === "NEVER") return undefined;
  if (starts.some((start) => isNear(now, start))) return undefined;
  const ends = waits === "NIGHTS" ? [endOfNight(now, zone)] : [endOfRest(now, zone), endOfNight(now, zone)];
  const end = ends.find((each) => !each || !answerBy || leavesTime(each, answerBy));
  if (!end) return undefined;
  const coming = starts.filter((start) => Temporal.Instant.compare(now, start) < 0);
  return coming.map((start) => start.subtract({ hours: NEAR_HOURS })).reduce(earlier, end);
}

/** When the night ends that it is in the zone; undefined by day. */
function endOfNight(now: Temporal.Instant, zone: string): Temporal.Instant | undefined {
  const local = now.toZonedDateTimeISO(zone);
  if (!isNight(local)) return undefined;
  return morningOf(comingMorning(local), zone);
}

/** When work begins again, at night and on a free day; undefined at any other time. */
function endOfRest(now: Temporal.Instant, zone: string): Temporal.Instant | undefined {
  const local = now.toZonedDateTimeISO(zone);
  if (!isNight(local) && !isFreeDate(local.toPlainDate())) return undefined;
  return morningOf(firstWorkingDay(comingMorning(local)), zone);
}

function isNight(local: Temporal.ZonedDateTime): boolean {
  const time = local.toPlainTime();
  const isEvening = Temporal.PlainTime.compare(time, QUIET_FROM) >= 0;
  return isEvening || Temporal.PlainTime.compare(time, QUIET_TO) < 0;
}

/** The date whose morning is the next. */
function comingMorning(local: Temporal.ZonedDateTime): Temporal.PlainDate {
  const date = local.toPlainDate();
  return Temporal.PlainTime.compare(local.toPlainTime(), QUIET_TO) < 0 ? date : date.add({ days: 1 });
}

function morningOf(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: QUIET_TO }).toInstant();
}

function isNear(now: Temporal.Instant, startsAt: Temporal.Instant): boolean {
  return Math.abs(now.until(startsAt).total("hours")) <= NEAR_HOURS;
}

function leavesTime(end: Temporal.Instant, answerBy: Temporal.Instant): boolean {
  return end.until(answerBy).total("hours") >= ANSWERS_WITHIN_HOURS;
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}
