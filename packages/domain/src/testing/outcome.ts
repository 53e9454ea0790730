import type { Result } from "../kernel/result.ts";

/** The value of a result that must be ok. */
export function answerOf<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
}

/** The refusal of a result that must be one. */
export function refusalOf<E>(result: Result<unknown, E>): E {
  if (!result.ok) return result.refusal;
  throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
}
