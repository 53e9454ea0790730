import { toDate } from "../schema/values.ts";

export function asNumber(key: string): number {
  return Number(key);
}

export function asText(key: string): string {
  return key;
}

/** @throws {RangeError} when the cursor's key is no instant; whoever reads cursors from outside checks them first */
export function asInstant(key: string): Date {
  return toDate(Temporal.Instant.from(key));
}
