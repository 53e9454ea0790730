import { InputCheck } from "../kernel/input.ts";
import { MAX_REASON_LENGTH } from "../kernel/reason.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Exemption, ExemptionGround } from "./exemption.ts";

/** Dates as ISO 8601. */
export type ExemptionTerms = {
  readonly ground: ExemptionGround;
  readonly note: string;
  readonly from: string;
  readonly to: string;
};

/** What of an exemption is granted, and may be revised. It may be of no day at all only where it is taken back. */
export function checkExemption(
  { ground, note, from: first, to: behind }: ExemptionTerms,
  { mayBeEmpty }: { readonly mayBeEmpty: boolean },
): Result<Pick<Exemption, "ground" | "note" | "from" | "to">, InvalidInput> {
  const check = new InputCheck();
  check.text("note", note, { max: MAX_REASON_LENGTH, lines: "MANY", optional: ground !== "OTHER" });
  const from = check.date("from", first);
  const to = check.date("to", behind);
  if (!from || !to) return check.refused();
  const order = Temporal.PlainDate.compare(from, to);
  if (order > 0 || (order === 0 && !mayBeEmpty)) check.add("to", { type: "EndsBeforeStart" });
  return check.refusal() ?? ok({ ground, note: note.trim(), from, to });
}
