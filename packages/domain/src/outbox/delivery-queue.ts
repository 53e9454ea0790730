import type { DeliveryId, LandlordId, OutboxMessageId } from "../kernel/ids.ts";
import type { Fact } from "./fact.ts";
import type { Lane } from "./lane.ts";

/** A fact on its way out, written in the transaction that made it true. */
export type OutboxMessage = {
  readonly id: OutboxMessageId;
  readonly landlordId: LandlordId;
  readonly lane: Lane;
  /** Its number in its lane: 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly fact: Fact;
  readonly occurredAt: Temporal.Instant;
  /** Set while a try at telling it is under way, or has ended nobody knows how; messages told together share one. */
  readonly deliveryId: DeliveryId | null;
  /** How many times telling it has failed. */
  readonly attempts: number;
};

export type PendingLane = {
  readonly lane: Lane;
  readonly oldest: OutboxMessage;
  /** The workspace that its landlord talks in; null for one who talks in none. */
  readonly chatTeamId: string | null;
};

/** A message that was given up: refused for good, perhaps told, which somebody must find out, or put aside by somebody. */
export type ParkedMessage = {
  readonly message: OutboxMessage;
  readonly reason: "REFUSED" | "UNCERTAIN" | "STOPPED";
  readonly error: string;
  readonly at: Temporal.Instant;
};

export type Retry = {
  /** When to try again. */
  readonly at: Temporal.Instant;
  readonly error: string;
  /** UNTOLD if certainly nobody was told: then what `begin` noted is taken back. */
  readonly outcome: "UNTOLD" | "UNKNOWN";
};

/**
 * The outbox's other end. A lane has at most one sender at a time, by a lease on the database's clock; a sender that lost
 * its lease is told so by `false` or `undefined` and must stop. Delivery is at least once.
 */
export interface DeliveryQueue {
  /**
   * Lanes with something to tell that nobody has leased and that wait for no retry, the longest-waiting first: those of the
   * landlords who talk in these chat workspaces, and of landlords who talk in none. Others' are for whoever serves them. Mail is
   * not among them.
   */
  pendingLanes(
    chatTeamIds: readonly string[],
    now: Temporal.Instant,
    limit: number,
  ): Promise<readonly PendingLane[]>;
  /** Likewise, the lanes of mail, every landlord's: no chat is needed for it. */
  pendingMail(now: Temporal.Instant, limit: number): Promise<readonly PendingLane[]>;
  /** Leases the lane and gives what is to be told, in order, at most `limit`; undefined if another sender has it. */
  claim(claim: LaneClaim, limit: number): Promise<readonly OutboxMessage[] | undefined>;
  /** Prolongs the lease, to be called before each message is told; false if it was lost. */
  renew(claim: LaneClaim): Promise<boolean>;
  /** Notes, before a try, that these messages are told together as this delivery. */
  begin(claim: LaneClaim, deliveryId: DeliveryId, messages: readonly OutboxMessage[]): Promise<boolean>;
  /**
   * They were told, and are given by `claim` no more. They need not be the next ones: what was told out of turn is passed by
   * when its turn comes. Said again of the same messages, it is true again.
   *
   * @param then RELEASE frees the lane in the same step, where there is nothing else to tell in it
   */
  finish(claim: LaneClaim, messages: readonly OutboxMessage[], then?: "GO_ON" | "RELEASE"): Promise<boolean>;
  /** The try failed: counts it, frees the lane and lets it rest until then. */
  retryLater(claim: LaneClaim, messages: readonly OutboxMessage[], retry: Retry): Promise<boolean>;
  /** They are given up, as if told, and kept to be looked at. */
  park(
    claim: LaneClaim,
    messages: readonly OutboxMessage[],
    why: Pick<ParkedMessage, "reason" | "error" | "at">,
  ): Promise<boolean>;
  /** Frees the lane. */
  release(claim: LaneClaim): Promise<void>;
  /** The latest that were given up, newest first. */
  parked(landlordId: LandlordId, limit: number): Promise<readonly ParkedMessage[]>;
}

export type LaneClaim = { readonly lane: Lane; readonly owner: string; readonly leaseMs: number };
