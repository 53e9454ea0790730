import { InputCheck } from "./input.ts";
import type { InvalidInput } from "./refusal.ts";
import { ok, type Result } from "./result.ts";

/** In UTF-16 code units. */
export const MAX_REASON_LENGTH = 500;

/** What somebody gives as the reason for a decision, which those concerned are told; never empty. */
export function checkReason(text: string, path = "reason"): Result<string, InvalidInput> {
  const check = new InputCheck();
  check.text(path, text, { max: MAX_REASON_LENGTH, lines: "MANY" });
  return check.refusal() ?? ok(text.trim());
}
