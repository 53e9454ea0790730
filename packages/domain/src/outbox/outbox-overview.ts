import type { ParkedRoute } from "../chat/parked-route.ts";
import type { LandlordId, OutboxMessageId } from "../kernel/ids.ts";
import type { OutboxMessage, ParkedMessage } from "./delivery-queue.ts";
import type { Lane } from "./lane.ts";

/** A lane with something to tell. */
export type WaitingLane = {
  readonly lane: Lane;
  readonly landlordId: LandlordId;
  /** How many messages wait in it. */
  readonly waiting: number;
  readonly oldest: OutboxMessage;
  /** What went wrong with the oldest the last time; null if nothing has. */
  readonly error: string | null;
  /** When it is tried again after a failure; null where it does not rest. */
  readonly restsUntil: Temporal.Instant | null;
  /** Whether a sender is at work on it. */
  readonly isHeld: boolean;
};

/** A message with what has become of it. */
export type KeptMessage = {
  readonly message: OutboxMessage;
  readonly error: string | null;
  readonly toldAt: Temporal.Instant | null;
  /** How it was given up; null where it was not, or somebody has settled it. */
  readonly parked: ParkedMessage | null;
};

/** The outbox of all landlords, for whoever runs the installation. @throws {StoreUnavailable} */
export interface OutboxOverview {
  /** Lanes with something to tell, the longest-waiting first. */
  waiting(limit: number): Promise<readonly WaitingLane[]>;
  /** What was given up, newest first. */
  parked(limit: number): Promise<readonly ParkedMessage[]>;
  parkedRoutes(): Promise<readonly ParkedRoute[]>;
  find(id: OutboxMessageId): Promise<KeptMessage | undefined>;
}
