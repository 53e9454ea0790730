import type { Appendix } from "../appendix/appendix.ts";
import { type FollowUp, usualDueDate } from "./follow-up.ts";
import { goesOnUntil, isFollowedUpAlone, type LeaseDays } from "./lease-years.ts";

/** How long before it is due somebody is asked to set a date for it. */
export const ASKED_DAYS_BEFORE = 30;
const ASKED_AT = Temporal.PlainTime.from("09:00");

/** The next follow-up that a lease needs. */
export type DueFollowUp = {
  /** The calendar year that it looks back on. */
  readonly year: number;
  readonly dueOn: Temporal.PlainDate;
  /** Null while nobody has set a date for it. */
  readonly followUp: FollowUp | null;
};

/**
 * What is to be followed up next of a lease: the first that has a date and was not held, else that of the last year which is asked
 * for, or of the next one. Years that nobody has followed up are not asked for once there is a later one, nor are short ones ever.
 * None where no appendix holds, or will when it is due.
 * @param lease its appendices, in the order in which they took each other's place
 * @param followUps of all of them
 */
export function dueFollowUp(
  lease: readonly LeaseDays[],
  followUps: readonly FollowUp[],
  today: Temporal.PlainDate,
): DueFollowUp | undefined {
  const [planned] = followUps.filter(({ heldOn }) => heldOn === null).toSorted((a, b) => a.year - b.year);
  if (planned) return { year: planned.year, dueOn: planned.dueOn, followUp: planned };
  const [first] = lease;
  if (!first || !lease.some(({ state }) => state === "ACTIVE")) return undefined;
  const from = Math.max(
    first.effectiveFrom.year,
    yearAskedFor(today),
    ...followUps.map(({ year }) => year + 1),
  );
  // Only the year in which the first begins, or the last ends, is short.
  const year = isFollowedUpAlone(lease, from) ? from : from + 1;
  const dueOn = usualDueDate(year);
  const isNeeded = isFollowedUpAlone(lease, year) && goesOnUntil(lease, dueOn);
  return isNeeded ? { year, dueOn, followUp: null } : undefined;
}

/** The last year whose follow-up has been asked for by that date. */
export function yearAskedFor(today: Temporal.PlainDate): number {
  const { year } = today;
  return Temporal.PlainDate.compare(askedOn(year - 1), today) <= 0 ? year - 1 : year - 2;
}

/** When somebody is next asked, after that moment, to set a date for a follow-up; undefined where the appendix ends before it. */
export function followUpAskedAfter(
  { effectiveFrom, endsOn }: Pick<Appendix, "effectiveFrom" | "endsOn">,
  timeZone: string,
  after: Temporal.Instant,
): Temporal.Instant | undefined {
  const first = Math.max(effectiveFrom.year, after.toZonedDateTimeISO(timeZone).year - 1);
  for (let year = first; ; year += 1) {
    const on = askedOn(year);
    if (endsOn && Temporal.PlainDate.compare(endsOn, on) <= 0) return undefined;
    const at = on.toZonedDateTime({ timeZone, plainTime: ASKED_AT }).toInstant();
    if (Temporal.Instant.compare(at, after) > 0) return at;
  }
}

function askedOn(year: number): Temporal.PlainDate {
  return usualDueDate(year).subtract({ days: ASKED_DAYS_BEFORE });
}
