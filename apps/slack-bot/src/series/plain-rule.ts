import type { RecurrenceRule } from "@socialsmart/domain/series/recurrence-rule";

export const REPEATS = ["WEEKLY", "BIWEEKLY", "MONTHLY"] as const;
/** How often a series comes again, of the choices that people are given. */
export type Repeats = (typeof REPEATS)[number];

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * The rule of a plain choice, on the weekday of the date: monthly is the same weekday of the month, as the second Tuesday;
 * a fifth one is the last.
 *
 * @param until the last local date
 */
export function plainRule(repeats: Repeats, date: Temporal.PlainDate, until?: Temporal.PlainDate): string {
  const weekday = WEEKDAYS[date.dayOfWeek - 1] ?? "MO";
  const ordinal = Math.ceil(date.day / 7);
  const often = {
    WEEKLY: `FREQ=WEEKLY;BYDAY=${weekday}`,
    BIWEEKLY: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    MONTHLY: `FREQ=MONTHLY;BYDAY=${ordinal > 4 ? -1 : ordinal}${weekday}`,
  }[repeats];
  return withUntil(often, until);
}

/** The same rule with another end, or none. */
export function withUntil(rule: string, until: Temporal.PlainDate | undefined): string {
  const parts = rule.split(";").filter((part) => !/^(?:UNTIL|COUNT)=/.test(part));
  return [...parts, ...(until ? [`UNTIL=${until.toString().replaceAll("-", "")}`] : [])].join(";");
}

/** The last local date that a rule names, ISO 8601; empty where it names none. */
export function untilOf(rule: RecurrenceRule): string {
  const [, year, month, day] = /(?:^|;)UNTIL=(\d{4})(\d{2})(\d{2})/.exec(rule) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : "";
}
