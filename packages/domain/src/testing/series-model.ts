import { freeDayOf } from "../calendar/holidays.ts";
import type { SeriesId } from "../kernel/ids.ts";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A rule of few kinds, whose dates a naive mind can tell. */
export type PlainRule = {
  /** From Monday, 0. None for every day. */
  readonly weekdays: readonly number[];
  /** Of weeks; of days where there are no weekdays. */
  readonly every: number;
  /** Ends so many days after the clock's today; null for never. */
  readonly lasts: number | null;
};

/** What holds from a date on until the next. */
export type Period = {
  readonly from: string;
  readonly rule: PlainRule & { readonly until: string | null };
  /** The series has ended; it may go on later. */
  readonly isOver: boolean;
  readonly startsOn: string;
  readonly startTime: string;
  readonly capacity: number;
  readonly skipsHolidays: boolean;
};

/** A series as a naive mind keeps it: what held from when on, by the dates. */
export type SeriesModel = { readonly id: SeriesId; periods: readonly Period[] };

export function ruleText({ weekdays, every, until }: Period["rule"]): string {
  const end = until === null ? "" : `;UNTIL=${until.replaceAll("-", "")}`;
  if (weekdays.length === 0) return `FREQ=DAILY;INTERVAL=${every}${end}`;
  return `FREQ=WEEKLY;INTERVAL=${every};BYDAY=${weekdays.map((day) => WEEKDAYS[day]).join()}${end}`;
}

/** What holds on that date. */
export function periodOn({ periods }: SeriesModel, date: string): Period | undefined {
  return periods.findLast(({ from }) => from <= date);
}

/** Whether both give the same dates, but for where they end. */
export function isSameRule(a: Period["rule"], b: Period["rule"]): boolean {
  return ruleText({ ...a, until: null }) === ruleText({ ...b, until: null });
}

/** Everything from its date on is as the period says. */
export function beginPeriod(series: SeriesModel, period: Period): void {
  series.periods = [...series.periods.filter(({ from }) => from < period.from), period];
}

/** Whether a shift is to be held on that date. */
export function isHeldOn(series: SeriesModel, date: string): boolean {
  const period = periodOn(series, date);
  if (!period || period.isOver || date < period.startsOn) return false;
  const { weekdays, every, until } = period.rule;
  if (until !== null && date > until) return false;
  const day = dayNumber(date);
  const first = dayNumber(period.startsOn);
  const matches =
    weekdays.length === 0
      ? (day - first) % every === 0
      : weekdays.includes(weekday(day)) && (monday(day) - monday(first)) % (7 * every) === 0;
  if (!matches) return false;
  const free = freeDayOf(Temporal.PlainDate.from(date));
  return !(period.skipsHolidays && free?.kind === "PUBLIC_HOLIDAY");
}

export function plusDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The epoch began on a Thursday. */
function weekday(day: number): number {
  return (day + 3) % 7;
}

function monday(day: number): number {
  return day - weekday(day);
}
