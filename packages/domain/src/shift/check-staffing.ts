import type { Shift } from "./shift.ts";
import { isUnderstaffed } from "./shift-phase.ts";
import type { StaffingAlert, StaffingCheck } from "./staffing-alert.ts";

/**
 * Whether a shift with too few people is told of at that time. It is not told of again before it has had enough meanwhile, but
 * for the last time that something can be done: a post of five days ago is no reminder.
 */
export function isAlertDue(shift: Shift, check: StaffingCheck, now: Temporal.Instant): boolean {
  if (!isUnderstaffed(shift, now)) return false;
  switch (shift.staffingAlert) {
    case "NONE":
    case "RECOVERED":
      return true;
    case "WEEK_BEFORE":
      return check === "DAYS_BEFORE";
    case "DAYS_BEFORE":
      return false;
  }
}

/**
 * What a change of the roster makes of a shift that was told of: undefined where it has neither got enough people nor lost
 * them again. Whoever reads of it sees how it stands; nobody is told anew.
 */
export function staffingAfter(before: Shift, after: Shift, now: Temporal.Instant): StaffingAlert | undefined {
  if (before.staffingAlert === "NONE" || after.state !== "OPEN") return undefined;
  const [was, is] = [isUnderstaffed(before, now), isUnderstaffed(after, now)];
  if (was === is) return undefined;
  return is ? after.staffingAlert : "RECOVERED";
}
