import { freeDaysWithin } from "@socialsmart/domain/calendar/holidays";
import type { QueryResolvers } from "../../../__generated__/types.ts";
import { badArgument } from "../../../error/api-errors.ts";

const MAX_DAYS = 1_100;

/** The law is from 1990 on; whatever holds in a hundred years, it is not this. */
const YEARS = { first: 1990, last: 2099 };

export const freeDays: NonNullable<QueryResolvers["freeDays"]> = (_parent, args) => {
  const [from, to] = [Temporal.PlainDate.from(args.from), Temporal.PlainDate.from(args.to)];
  if (from.year < YEARS.first || from.year > YEARS.last) {
    throw badArgument("from", `must be of the years ${YEARS.first} to ${YEARS.last}`);
  }
  const { days } = from.until(to);
  if (days < 0 || days > MAX_DAYS) throw badArgument("to", `must be from 0 to ${MAX_DAYS} days after from`);
  return freeDaysWithin(from, to).map(({ date, kind, name }) => ({ date: date.toString(), kind, ...name }));
};
