import { InputCheck } from "../kernel/input.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Slot } from "./occurrences.ts";

/** A change that lies further ahead than that many days is a slip of the pen: it would have shifts made for all of them. */
export const MAX_DAYS_AHEAD = 366;

/** From which local date on a series is changed, today or later and at most `maxDays` after it, and why. */
export function readStart(
  { from, reason }: { readonly from: string; readonly reason: string },
  today: Slot,
  maxDays: number = Number.POSITIVE_INFINITY,
): Result<{ readonly from: Slot; readonly reason: string }, InvalidInput> {
  const checked = checkReason(reason);
  if (!checked.ok) return checked;
  const check = new InputCheck();
  const date = check.date("from", from);
  const daysAhead = date ? today.until(date).days : 0;
  if (daysAhead < 0) check.add("from", { type: "InThePast" });
  else if (daysAhead > maxDays) check.add("from", { type: "TooFarAhead", maxDays });
  const invalid = check.refusal();
  if (invalid) return invalid;
  return date ? ok({ from: date, reason: checked.value }) : check.refused();
}
