import type { TimerClaim, TimerQueue } from "../timer/timer-queue.ts";
import type { MemoryTable } from "./memory-table.ts";
import type { StoredTimer } from "./memory-tables.ts";

/** What one change of the queue works on, when no transaction is under way. */
type Timers = <T>(change: (timers: MemoryTable<StoredTimer>) => T) => Promise<T>;

/** @param clock the store's own, in milliseconds */
export function memoryTimers(timers: Timers, clock: () => number): TimerQueue {
  const isFree = ({ lease }: StoredTimer) => lease === null || lease.until <= clock();
  const find = (table: MemoryTable<StoredTimer>, id: string) => table.all().find((row) => row.id === id);
  const leased = (table: MemoryTable<StoredTimer>, { id, owner }: TimerClaim) => {
    const row = find(table, id);
    return row?.lease?.owner === owner ? row : undefined;
  };
  return {
    due: (now, limit) =>
      timers((table) =>
        table
          .all()
          .filter(({ dueAt, notBefore }) => [dueAt, notBefore ?? dueAt].every((at) => isBy(at, now)))
          .filter(isFree)
          .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt) || (a.id < b.id ? -1 : 1))
          .slice(0, limit)
          .map(({ id, landlordId, timer, dueAt, attempts }) => ({ id, landlordId, timer, dueAt, attempts })),
      ),
    claim: ({ id, owner, leaseMs }) =>
      timers((table) => {
        const row = find(table, id);
        if (!row || !(isFree(row) || row.lease?.owner === owner)) return false;
        table.of(row.landlordId).save({ ...row, lease: { owner, until: clock() + leaseMs } });
        return true;
      }),
    finish: (claim) =>
      timers((table) => {
        const row = leased(table, claim);
        if (row) table.of(row.landlordId).delete(row.id);
      }),
    retryLater: (claim, { at, error }) =>
      timers((table) => {
        const row = leased(table, claim);
        if (!row) return;
        const failed = { attempts: row.attempts + 1, notBefore: at, lease: null, lastError: error };
        table.of(row.landlordId).save({ ...row, ...failed });
      }),
  };
}

function isBy(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(moment, now) <= 0;
}
