import { InputCheck } from "../kernel/input.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Slot } from "./occurrences.ts";

/** From which local date on a series is changed, today or later, and why. */
export function readStart(
  { from, reason }: { readonly from: string; readonly reason: string },
  today: Slot,
): Result<{ readonly from: Slot; readonly reason: string }, InvalidInput> {
  const checked = checkReason(reason);
  if (!checked.ok) return checked;
  const check = new InputCheck();
  const date = check.date("from", from);
  if (date && Temporal.PlainDate.compare(date, today) < 0) check.add("from", { type: "InThePast" });
  const invalid = check.refusal();
  if (invalid) return invalid;
  return date ? ok({ from: date, reason: checked.value }) : check.refused();
}
