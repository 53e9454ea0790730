import type { LandlordId, TimerId } from "../kernel/ids.ts";
import type { Timer } from "./timer.ts";

export type DueTimer = {
  readonly id: TimerId;
  readonly landlordId: LandlordId;
  readonly timer: Timer;
  readonly dueAt: Temporal.Instant;
  /** How many times running it has failed. */
  readonly attempts: number;
};

export type TimerClaim = { readonly id: TimerId; readonly owner: string; readonly leaseMs: number };

/** The outbox's delayed rows, for whichever process comes first. Leases are on the database's clock. */
export interface TimerQueue {
  /** Timers that are due, rest for no retry and that nobody has leased, the longest due first; of every landlord. */
  due(now: Temporal.Instant, limit: number): Promise<readonly DueTimer[]>;
  /** Leases a timer; false if another has it or it is done. */
  claim(claim: TimerClaim): Promise<boolean>;
  /** It was run: the row is gone. Said again, or after the lease was lost, it does nothing. */
  finish(claim: TimerClaim): Promise<void>;
  /** Running it failed: counts that, frees it and lets it rest until then. */
  retryLater(
    claim: TimerClaim,
    retry: { readonly at: Temporal.Instant; readonly error: string },
  ): Promise<void>;
}
