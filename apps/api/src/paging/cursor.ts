import { type IdKind, isId } from "@socialsmart/domain/kernel/ids";
import type { Cursor } from "@socialsmart/domain/store/page";
import { isStorable } from "../kernel/date-time.ts";

/** What a list is sorted by before the id. */
export type SortKey = "TEXT" | "INSTANT";

/** A cursor as clients see it: base64url, to be handed back and not to be read. */
export function encodeCursor({ key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([key, id])).toString("base64url");
}

/** The place that a cursor stands for, or undefined where it was not made for a list of this kind. */
export function decodeCursor(text: string, kind: IdKind, sortKey: SortKey): Cursor | undefined {
  if (!/^[A-Za-z0-9_-]{1,2000}$/.test(text)) return undefined;
  const place = parseJson(Buffer.from(text, "base64url").toString());
  if (!Array.isArray(place) || place.length !== 2) return undefined;
  const [key, id]: readonly unknown[] = place;
  if (typeof key !== "string" || typeof id !== "string" || !isId(kind, id)) return undefined;
  return sortKey === "INSTANT" && !isInstant(key) ? undefined : { key, id };
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
