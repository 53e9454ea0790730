import { InputCheck } from "../kernel/input.ts";
import type { InputProblem } from "../kernel/refusal.ts";

/** In characters. */
export const MAX_COMMAND_KEY_LENGTH = 200;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What keeps a text that a caller has chosen from being a command's key, undefined if nothing does. Keys are kept, so they
 * are held to what every text is held to. A UUID is always good: one in some ten thousand has a valid personnummer in it,
 * which is nobody's.
 */
export function commandKeyProblem(key: string): InputProblem | undefined {
  if (UUID.test(key)) return undefined;
  const check = new InputCheck();
  check.text("key", key, { max: MAX_COMMAND_KEY_LENGTH });
  return check.refusal()?.refusal.issues[0]?.problem;
}
