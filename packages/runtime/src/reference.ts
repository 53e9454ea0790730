import { randomInt } from "node:crypto";
import { inspect } from "node:util";
import type { Log } from "./log.ts";

/** Nothing that is mistaken for another when read aloud from a screen or copied by hand: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const ALPHABET = "34679ACDEFGHJKMNPQRTWXY";

/** A name for one fault that a person can read out on the telephone: `F-7K3QMX`, one of 148 million. */
export function newReference(): string {
  return `F-${Array.from({ length: 6 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join("")}`;
}

/**
 * Logs a fault under a new reference, which is what the person in front of it is shown instead of the error.
 *
 * @param context what was being done, in ids: never a message's text or a person's name.
 */
export function reportFault(
  log: Log,
  error: unknown,
  context: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const reference = newReference();
  const err = error instanceof Error ? error : new Error(`Thrown, but no Error: ${inspect(error)}`);
  log.error({ ...context, reference, err }, "fault");
  return reference;
}
