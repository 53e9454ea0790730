import { type Appendix, isActiveOn } from "../appendix/appendix.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { localDate, type Shift } from "../shift/shift.ts";
import { hasEnded, hasStarted } from "../shift/shift-phase.ts";

export type SignUpRefusal =
  | { readonly type: "ShiftNotOpen" }
  | { readonly type: "ShiftCancelled"; readonly reason: string | null }
  | { readonly type: "ShiftStarted"; readonly startsAt: string }
  | AppendixNotActive;
/** The tenant has no appendix that is active on the shift's local date. */
export type AppendixNotActive = { readonly type: "AppendixNotActive"; readonly on: string };

export type SignUpFacts = {
  readonly shift: Shift;
  readonly organisation: Organisation;
  readonly appendices: readonly Appendix[];
  /** The landlord's people may add on site, while the shift goes on. */
  readonly asStaff: boolean;
  readonly now: Temporal.Instant;
};

/** Whether the shift takes a new pledge from the organisation, all but the question of places. */
export function checkSignUp({
  shift,
  organisation,
  appendices,
  asStaff,
  now,
}: SignUpFacts): Result<null, SignUpRefusal> {
  if (shift.state === "DRAFT") return err({ type: "ShiftNotOpen" });
  if (shift.state === "CANCELLED") return err({ type: "ShiftCancelled", reason: shift.cancelReason });
  if (asStaff ? hasEnded(shift, now) : hasStarted(shift, now)) {
    return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
  }
  return checkAppendix({ shift, organisation, appendices });
}

/** Whether the organisation may promise anything more on the shift's date: a tenant by an appendix that is active then. */
export function checkAppendix({
  shift,
  organisation,
  appendices,
}: Pick<SignUpFacts, "shift" | "organisation" | "appendices">): Result<null, AppendixNotActive> {
  const date = localDate(shift);
  const needsAppendix = organisation.kind === "TENANT";
  if (needsAppendix && !appendices.some((appendix) => isActiveOn(appendix, date))) {
    return err({ type: "AppendixNotActive", on: date.toString() });
  }
  return ok(null);
}
