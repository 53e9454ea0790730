import type { Attendance } from "../attendance/attendance.ts";
import type { AuditEvent } from "../audit/audit-event.ts";
import type { LedgerEntry } from "../ledger/ledger-entry.ts";
import type { Pledge } from "../pledge/pledge.ts";
import { byQueueOrder } from "../pledge/waitlist.ts";
import type { Shift } from "../shift/shift.ts";
import type { Cursor } from "../store/page.ts";

/** How a list is sorted, and where in it a cursor stands. */
export type ListOrder<T> = {
  readonly compare: (a: T, b: T) => number;
  /** Below 0 if the item comes before the cursor, 0 if the cursor is the item's own. */
  readonly compareToCursor: (item: T, cursor: Cursor) => number;
};

const utf8 = new TextEncoder();

/** Byte by byte, as a database with a binary collation compares. */
function compareBytewise(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [utf8.encode(a), utf8.encode(b)];
  const at = left.findIndex((byte, index) => byte !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at] ?? 0) - (right[at] ?? -1);
}

function byText<T extends { readonly id: string }>(textOf: (item: T) => string): ListOrder<T> {
  const compareTo = (item: T, key: string, id: string) =>
    compareBytewise(textOf(item), key) || compareBytewise(item.id, id);
  return {
    compare: (a, b) => compareTo(a, textOf(b), b.id),
    compareToCursor: (item, { key, id }) => compareTo(item, key, id),
  };
}

function byMoment<T extends { readonly id: string }>(momentOf: (item: T) => Temporal.Instant): ListOrder<T> {
  const compareTo = (item: T, moment: Temporal.Instant, id: string) =>
    Temporal.Instant.compare(momentOf(item), moment) || compareBytewise(item.id, id);
  return {
    compare: (a, b) => compareTo(a, momentOf(b), b.id),
    compareToCursor: (item, { key, id }) => compareTo(item, Temporal.Instant.from(key), id),
  };
}

export const BY_ID = byText<{ readonly id: string }>((item) => item.id);
export const BY_NAME = byText<{ readonly id: string; readonly name: string }>((item) => item.name);
export const BY_TITLE = byText<{ readonly id: string; readonly title: string }>((item) => item.title);
export const BY_DISPLAY_NAME = byText<{ readonly id: string; readonly displayName: string }>(
  (item) => item.displayName,
);
export const BY_START = byMoment<Shift>((shift) => shift.startsAt);
export const BY_QUEUE = byMoment<Pledge>((pledge) => pledge.queuedAt);
export const BY_REPORT = byMoment<Attendance>((attendance) => attendance.reportedAt);
export const NEWEST_ENTRY_FIRST: ListOrder<LedgerEntry> = {
  compare: (a, b) => b.seq - a.seq,
  compareToCursor: ({ seq }, { key }) => Number(key) - seq,
};
const BY_MOMENT = byMoment<AuditEvent>((event) => event.at);
export const LATEST_FIRST: ListOrder<AuditEvent> = {
  compare: (a, b) => BY_MOMENT.compare(b, a),
  compareToCursor: (item, cursor) => -BY_MOMENT.compareToCursor(item, cursor),
};
export const NEWEST_FIRST: ListOrder<Pledge> = {
  compare: (a, b) => byQueueOrder(b, a),
  compareToCursor: (item, cursor) => -BY_QUEUE.compareToCursor(item, cursor),
};
