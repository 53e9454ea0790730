import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { type IdKind, isId } from "@socialsmart/domain/kernel/ids";
import type { Cursor } from "@socialsmart/domain/store/page";
import { isStorable } from "../kernel/date-time.ts";

/** What a list is sorted by before the id. */
export type SortKey = "TEXT" | "INSTANT" | "NUMBER";

/** A cursor as clients see it: base64url, to be handed back and not to be read. It says so if its list went down. */
export function encodeCursor({ key, id }: Cursor, orderBy?: string): string {
  return Buffer.from(JSON.stringify([key, id, ...markOf(orderBy)])).toString("base64url");
}

/** Lists that go up are what there were before there were others: their cursors say no more than the place. */
function markOf(orderBy: string | undefined): readonly string[] {
  return orderBy?.endsWith("_DESC") ? [orderBy] : [];
}

/** The place that a cursor stands for, or undefined where it was not made for a list of this kind and order. */
export function decodeCursor(
  text: string,
  kind: IdKind,
  sortKey: SortKey,
  orderBy?: string,
): Cursor | undefined {
  if (!/^[A-Za-z0-9_-]{1,2000}$/.test(text)) return undefined;
  const place = parseJson(Buffer.from(text, "base64url").toString());
  if (!Array.isArray(place)) return undefined;
  const [key, id, ...marks]: readonly unknown[] = place;
  if (marks.join() !== markOf(orderBy).join()) return undefined;
  if (typeof key !== "string" || typeof id !== "string" || !isId(kind, id)) return undefined;
  return isKey(sortKey, key) ? { key, id } : undefined;
}

function isKey(sortKey: SortKey, key: string): boolean {
  switch (sortKey) {
    case "TEXT":
      return true;
    case "INSTANT":
      return isInstant(key);
    case "NUMBER":
      return /^\d{1,9}$/.test(key);
    default:
      return assertNever(sortKey);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isInstant(text: string): boolean {
  try {
    const instant = Temporal.Instant.from(text);
    return isStorable(instant) && instant.toString() === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
