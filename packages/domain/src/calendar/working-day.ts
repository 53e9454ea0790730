import { freeDayOf } from "./holidays.ts";

const SATURDAY = 6;

/** A Saturday, a Sunday, a public holiday or a customary eve: nobody is at work. */
export function isFreeDate(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek >= SATURDAY || freeDayOf(date) !== undefined;
}

/** The date itself, or the first one after it on which people are at work. */
export function firstWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  let day = date;
  while (isFreeDate(day)) day = day.add({ days: 1 });
  return day;
}
