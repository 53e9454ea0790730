import type { Appendix } from "../appendix/appendix.ts";
import { type FollowUp, usualDueDate } from "./follow-up.ts";

/** How long before it is due somebody is asked to set a date for it. */
export const ASKED_DAYS_BEFORE = 30;
const ASKED_AT = Temporal.PlainTime.from("09:00");

/** The next follow-up that an appendix needs. */
export type DueFollowUp = {
  /** The calendar year that it looks back on. */
  readonly year: number;
  readonly dueOn: Temporal.PlainDate;
  /** Null while nobody has set a date for it. */
  readonly followUp: FollowUp | null;
};

type Days = Pick<Appendix, "state" | "effectiveFrom" | "endsOn">;

/**
 * What is to be followed up next: the first that has a date and was not held, else that of the year which an appendix that holds
 * has come to. Years that nobody has followed up are not asked for once there is a later one. None where it ends before.
 */
export function dueFollowUp(
  appendix: Days,
  followUps: readonly FollowUp[],
  today: Temporal.PlainDate,
): DueFollowUp | undefined {
  const planned = followUps.find(({ heldOn }) => heldOn === null);
  if (planned) return { year: planned.year, dueOn: planned.dueOn, followUp: planned };
  if (appendix.state !== "ACTIVE") return undefined;
  const afterLast = Math.max(...followUps.map(({ year }) => year + 1), appendix.effectiveFrom.year);
  const year = Math.max(afterLast, yearAskedFor(appendix, today) ?? afterLast);
  const dueOn = usualDueDate(appendix, year);
  const endsBefore = appendix.endsOn && Temporal.PlainDate.compare(appendix.endsOn, dueOn) < 0;
  return endsBefore ? undefined : { year, dueOn, followUp: null };
}

/** The last year whose follow-up has been asked for by that date; undefined before the first. */
export function yearAskedFor(
  { effectiveFrom }: Pick<Appendix, "effectiveFrom">,
  today: Temporal.PlainDate,
): number | undefined {
  for (let { year } = today; year >= effectiveFrom.year; year -= 1) {
    if (Temporal.PlainDate.compare(askedOn({ effectiveFrom }, year), today) <= 0) return year;
  }
  return undefined;
}

/** When somebody is next asked, after that moment, to set a date for a follow-up; undefined where the appendix ends before it. */
export function followUpAskedAfter(
  { effectiveFrom, endsOn }: Pick<Appendix, "effectiveFrom" | "endsOn">,
  timeZone: string,
  after: Temporal.Instant,
): Temporal.Instant | undefined {
  const first = Math.max(effectiveFrom.year, after.toZonedDateTimeISO(timeZone).year - 1);
  for (let year = first; ; year += 1) {
    if (endsOn && Temporal.PlainDate.compare(endsOn, usualDueDate({ effectiveFrom }, year)) < 0) {
      return undefined;
    }
    const at = askedOn({ effectiveFrom }, year)
      .toZonedDateTime({ timeZone, plainTime: ASKED_AT })
      .toInstant();
    if (Temporal.Instant.compare(at, after) > 0) return at;
  }
}

function askedOn(appendix: Pick<Appendix, "effectiveFrom">, year: number): Temporal.PlainDate {
  return usualDueDate(appendix, year).subtract({ days: ASKED_DAYS_BEFORE });
}
