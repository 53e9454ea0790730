import type { Shift } from "../shift/shift.ts";

/** So near the start too few people is a thing to see to now, and not in the morning. */
const URGENT_HOURS = 48;

/** Whether places that are given up now leave so little time that those who must find others hear of it at once. */
export function isUrgentWithdrawal({ startsAt }: Pick<Shift, "startsAt">, now: Temporal.Instant): boolean {
  return now.until(startsAt).total("hours") < URGENT_HOURS;
}
