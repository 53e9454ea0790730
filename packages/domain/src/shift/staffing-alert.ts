export const STAFFING_ALERTS = ["NONE", "WEEK_BEFORE", "DAYS_BEFORE", "RECOVERED"] as const;
/**
 * Whether those who look after a shift have been told that it has too few people: not yet, at one of the two times, or once,
 * and it has had enough since.
 */
export type StaffingAlert = (typeof STAFFING_ALERTS)[number];

/** When it is looked at. */
export type StaffingCheck = Extract<StaffingAlert, "WEEK_BEFORE" | "DAYS_BEFORE">;

const DAY_MS = 24 * 3_600_000;
/** How long before the start at the latest. */
export const STAFFING_CHECKED_MS: Readonly<Record<StaffingCheck, number>> = {
  WEEK_BEFORE: 7 * DAY_MS,
  DAYS_BEFORE: 2 * DAY_MS,
};
