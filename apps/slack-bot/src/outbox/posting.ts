import type { DeliveryId } from "@socialsmart/domain/kernel/ids";
import type { Answer } from "../kit/blocks.ts";
import { HistoryTooLong, type SlackApi } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";

/** A post may have arrived, and nothing can tell. */
export class PossiblyPosted extends Error {
  override readonly name = "PossiblyPosted";
  /** Whoever tries again can look for it. */
  readonly canBeFound: boolean;

  constructor(message: string, { canBeFound, cause }: { canBeFound: boolean; cause?: unknown }) {
    super(message, { cause });
    this.canBeFound = canBeFound;
  }
}

/** The channel takes nothing, until somebody mends that. */
export class ChannelClosed extends Error {
  override readonly name = "ChannelClosed";
  readonly channelId: string;

  /** @param message Slack's word for why */
  constructor(message: string, { channelId, cause }: { channelId: string; cause: unknown }) {
    super(message, { cause });
    this.channelId = channelId;
  }
}

/** Another sender has the lane now. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** One telling of some messages, which may be its second or third try. */
export type Attempt = {
  readonly deliveryId: DeliveryId;
  /** Begun before, by a try whose outcome is not known or by a process that ended in the midst of it. */
  readonly isBegunBefore: boolean;
  /** When what is told happened: nobody can have told it before. */
  readonly since: Temporal.Instant;
  /** Prolongs the lease; false if it was lost. */
  readonly renew: () => Promise<boolean>;
  /** Hears that something was posted, so that the channel is left in peace for a moment. */
  readonly posted: () => void;
};

export type PostTo = { readonly channel: string; readonly threadTs?: string };

/**
 * Posts so that a message stands there once. Slack has no idempotency key for a post: a message carries its delivery's id as
 * metadata instead, and whoever tries again looks for it first. Where reading history is switched off, a post whose outcome
 * is not known is not tried again.
 */
export class Posting {
  readonly #slack: SlackApi;
  readonly #reconciles: boolean;

  constructor(slack: SlackApi, { reconciles }: { reconciles: boolean }) {
    this.#slack = slack;
    this.#reconciles = reconciles;
  }

  /** @throws PossiblyPosted, ChannelClosed, LeaseLost, or what Slack's client throws */
  async post(attempt: Attempt, part: string, { channel, threadTs }: PostTo, answer: Answer): Promise<string> {
    const { deliveryId, isBegunBefore, since, renew } = attempt;
    const mark = { deliveryId, part };
    const thread = threadTs === undefined ? {} : { threadTs };
    const canBeFound = this.#reconciles;
    if (isBegunBefore && !canBeFound) {
      throw new PossiblyPosted("an earlier try may have posted it", { canBeFound });
    }
    if (isBegunBefore) {
      const posted = await this.#find(mark, { channel, since, ...thread });
      if (posted !== undefined) return posted;
    }
    if (!(await renew())) throw new LeaseLost();
    try {
      const ts = await this.#slack.post(channel, answer, { mark, ...thread });
      attempt.posted();
      return ts;
    } catch (error) {
      const failure = slackFailureOf(error);
      if (failure?.type === "ChannelClosed")
        throw new ChannelClosed(failure.error, { channelId: channel, cause: error });
      if (failure && failure.type !== "Uncertain") throw error;
      throw new PossiblyPosted(failure?.error ?? "fault", { canBeFound, cause: error });
    }
  }

  async #find(...asked: Parameters<SlackApi["findPosted"]>): Promise<string | undefined> {
    try {
      return await this.#slack.findPosted(...asked);
    } catch (error) {
      const failure = slackFailureOf(error);
      // Nobody can look there now, nor post: what may have been posted is looked for once the channel is open again.
      if (failure?.type === "ChannelClosed")
        throw new ChannelClosed(failure.error, { channelId: asked[1].channel, cause: error });
      if (!(error instanceof HistoryTooLong)) throw error;
      throw new PossiblyPosted(error.message, { canBeFound: false, cause: error });
    }
  }
}
