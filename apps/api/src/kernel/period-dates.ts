import { type DateRange, parsePeriodDates } from "@socialsmart/domain/shift/period";
import { badArgument } from "../error/api-errors.ts";

/**
 * The local dates of a period.
 *
 * @throws a GraphQL error of code BAD_USER_INPUT for one that there is none of.
 */
export function datesOf(period: string): DateRange {
  const dates = parsePeriodDates(period);
  if (!dates.ok || dates.value.from.year < 1000)
    throw badArgument("period", "must be a year, half, quarter or month: 2026, 2026-H1, 2026-Q4 or 2026-11");
  return dates.value;
}
