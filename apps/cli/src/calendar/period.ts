import { NotUnderstood } from "../exit.ts";

/** Dates from one up to but not including another. */
export type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

const A_PERIOD = "2026, 2026-H1, 2026-Q4, 2026-12, 2026-W49, 2026-12-01 or 2026-12-01..2026-12-24";

/** A year, a half, a quarter, a month, an ISO week, a date, or two dates with everything between them. @throws NotUnderstood */
export function parsePeriod(text: string): Period {
  const [first = "", last = first, ...more] = text.split("..");
  const from = oneOf(first);
  const to = oneOf(last);
  const isBackwards = from && to && Temporal.PlainDate.compare(from.from, to.to) >= 0;
  if (!from || !to || isBackwards || more.length > 0)
    throw new NotUnderstood(`There is no period “${text}”: give one such as ${A_PERIOD}.`);
  return { from: from.from, to: to.to };
}

function oneOf(text: string): Period | null {
  const [, year = "", half, quarter, month, week, day] =
    /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d\d)|W(\d\d)|(\d\d-\d\d)))?$/.exec(text) ?? [];
  if (year === "") return null;
  try {
    if (week) return weekOf(Number(year), Number(week));
    if (day) return daysFrom(text, { days: 1 });
    if (month) return daysFrom(`${year}-${month}-01`, { months: 1 });
    const months = half ? 6 : quarter ? 3 : 12;
    const before = months * (Number(half ?? quarter ?? 1) - 1);
    return daysFrom(`${year}-${String(before + 1).padStart(2, "0")}-01`, { months });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function daysFrom(first: string, length: { readonly days: number } | { readonly months: number }): Period {
  const from = Temporal.PlainDate.from(first);
  return { from, to: from.add(length) };
}

/** A period as the API names them itself: a week, or a month, a quarter, a half or a year. @throws NotUnderstood */
export function wholePeriod(text: string): { readonly week: string } | { readonly period: string } {
  parsePeriod(text);
  if (isWeek(text)) return { week: text };
  if (/^\d{4}(-[HQ]\d|-\d\d)?$/.test(text)) return { period: text };
  throw new NotUnderstood(`“${text}” is no whole week, month, quarter, half or year.`);
}

/** Whether there is such an ISO week, `2026-W53`. */
export function isWeek(text: string): boolean {
  return /^\d{4}-W\d\d$/.test(text) && oneOf(text) !== null;
}

/** The ISO week's Monday and the next; null for a week that the year does not have. */
function weekOf(year: number, week: number): Period | null {
  // The 4th of January is in week 1, by ISO 8601.
  const inFirst = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const from = inFirst.subtract({ days: inFirst.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return from.yearOfWeek === year && from.weekOfYear === week ? { from, to: from.add({ weeks: 1 }) } : null;
}

/** From midnight to midnight in the zone, as moments. */
export function momentsOf({ from, to }: Period, zone: string) {
  return { from: from.toZonedDateTime(zone).toInstant(), to: to.toZonedDateTime(zone).toInstant() };
}
