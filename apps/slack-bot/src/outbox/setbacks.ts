import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { OutboxMessageId } from "@socialsmart/domain/kernel/ids";
import type {
  DeliveryQueue,
  LaneClaim,
  OutboxMessage,
  Retry,
} from "@socialsmart/domain/outbox/delivery-queue";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { backoffMs } from "@socialsmart/runtime/backoff";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { slackFailureOf } from "../slack/slack-error.ts";
import type { ClosedChannels } from "./closed-channels.ts";
import { ChannelClosed, LeaseLost, PossiblyPosted } from "./posting.ts";
import type { WorkspacePause } from "./workspace-pause.ts";

/** A message on which we fail ourselves that often is given up, so that it does not hold up its lane for ever. */
const FAULTS_AT_MOST = 8;
/** How long a channel that takes nothing rests, unless somebody has it tried before: it may have been mended unsaid. */
const CLOSED_REST_MS = 24 * 60 * 60_000;

type Parts = {
  readonly queue: Pick<DeliveryQueue, "retryLater" | "park">;
  readonly closed: ClosedChannels;
  readonly pause: WorkspacePause;
  readonly clock: Clock;
  readonly log: Log;
  readonly random?: () => number;
};

/** What is done when something could not be told: it rests and is tried again, or is given up, or its channel is closed. */
export class Setbacks {
  readonly #parts: Parts;
  /** How often we have failed ourselves on a message, here and in this process. */
  readonly #faults = new Map<OutboxMessageId, number>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  #countFault([first]: readonly OutboxMessage[]): number {
    if (!first) return 0;
    const faults = (this.#faults.get(first.id) ?? 0) + 1;
    this.#faults.set(first.id, faults);
    return faults;
  }

  /** They were told. */
  forget(group: readonly OutboxMessage[]): void {
    for (const { id } of group) this.#faults.delete(id);
  }

  /** Notes that a group could not be told; true if the lane is still ours, and what is behind it may be told. */
  async take(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    error: unknown,
    { isBegunBefore, teamId }: { isBegunBefore: boolean; teamId: string },
  ): Promise<boolean> {
    if (error instanceof LeaseLost) return false;
    if (error instanceof StoreUnavailable) throw error;
    const failures = group[0]?.attempts ?? 0;
    const backoff = backoffMs(failures, (this.#parts.random ?? Math.random)());
    if (error instanceof PossiblyPosted) {
      const { message, cause } = error;
      const isFault = cause !== undefined && slackFailureOf(cause) === undefined;
      const isGivenUp = isFault && this.#countFault(group) >= FAULTS_AT_MOST;
      if (error.canBeFound && !isGivenUp) return this.#rest(claim, group, backoff, message, "UNKNOWN");
      return this.#park(claim, group, "UNCERTAIN", message, error);
    }
    if (error instanceof ChannelClosed)
      return this.#close(claim, group, error, { teamId, outcome: isBegunBefore ? "UNKNOWN" : "UNTOLD" });
    const failure = slackFailureOf(error);
    // What Slack answers to other calls than a post is not about a post, and leaves an earlier one as unknown as it was.
    const outcome = isBegunBefore ? "UNKNOWN" : "UNTOLD";
    switch (failure?.type) {
      case "RateLimited": {
        const ms = failure.retryAfterSeconds * 1000;
        this.#parts.pause.limited(teamId, claim.lane, ms);
        return this.#rest(claim, group, ms, failure.error, outcome);
      }
      case "Uncertain":
      case "NotNow":
        return this.#rest(claim, group, backoff, failure.error, outcome);
      case "Refused":
      case "ChannelClosed":
      case "PersonGone":
        return this.#park(claim, group, "REFUSED", failure.error, error);
      case undefined: {
        if (this.#countFault(group) >= FAULTS_AT_MOST)
          return this.#park(claim, group, "REFUSED", "fault", error);
        const reference = reportFault(this.#parts.log, error, { task: "delivery", lane: claim.lane });
        return this.#rest(claim, group, backoff, reference, outcome);
      }
    }
  }

  /** A channel takes nothing: its own lane rests, and another one, that had something to say in it, goes on without. */
  async #close(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    error: ChannelClosed,
    { teamId, outcome }: { teamId: string; outcome: Retry["outcome"] },
  ): Promise<boolean> {
    const { closed } = this.#parts;
    const [first] = group;
    if (!first) return true;
    const channel = { teamId, channelId: error.channelId };
    await closed.close(first.landlordId, channel, error.message);
    const isOwn = claim.lane === laneOfChannel(first.landlordId, channel);
    if (!isOwn) return this.#park(claim, group, "REFUSED", error.message, error);
    await this.#rest(claim, group, CLOSED_REST_MS, error.message, outcome);
    // Once the lane is free: an initiative may have been moved while we were at work on it.
    await closed.forward(first.landlordId, channel);
    return false;
  }

  async #rest(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    ms: number,
    error: string,
    outcome: Retry["outcome"],
  ): Promise<false> {
    const { queue, clock, log } = this.#parts;
    log.warn({ lane: claim.lane, error, retryInMs: ms }, "a message could not be told yet");
    await queue.retryLater(claim, group, { at: clock.now().add({ milliseconds: ms }), error, outcome });
    return false;
  }

  async #park(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    reason: "REFUSED" | "UNCERTAIN",
    error: string,
    cause: unknown,
  ): Promise<boolean> {
    const { queue, clock, log } = this.#parts;
    this.forget(group);
    const facts = group.map(({ fact }) => fact.type).join();
    const reference = reportFault(log, cause, { lane: claim.lane, facts, parked: group.length, reason });
    return queue.park(claim, group, { reason, error: `${error} (${reference})`, at: clock.now() });
  }
}
