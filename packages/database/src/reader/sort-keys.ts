import { toDate } from "../schema/values.ts";

export function asNumber(key: string): number {
  return Number(key);
}

export function asText(key: string): string {
  return key;
}

/** Ids are given in the order of time. */
export const BY_ID = { sortBy: "id", direction: "ASC", toSortKey: asText } as const;

/** @throws {RangeError} when the cursor's key is no instant; whoever reads cursors from outside checks them first */
export function asInstant(key: string): Date {
  return toDate(Temporal.Instant.from(key));
}
