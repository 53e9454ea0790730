import { type ChatChannel, isSameChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PostedMessage, PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Answer } from "../kit/blocks.ts";
import type { SlackApi } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";
import { type Attempt, ChannelClosed, LeaseLost, type Posting } from "./posting.ts";

/** Errors after which a message can never be edited again. */
const GONE = new Set(["message_not_found", "cant_update_message", "edit_window_closed"]);

export type LivingPlace = {
  readonly initiative: Pick<Initiative, "landlordId">;
  readonly channel: ChatChannel;
};

/** Posts that are edited as things change: each is remembered by what it is about. */
export class LivingPosts {
  readonly #slack: SlackApi;
  readonly #posting: Posting;
  readonly #remembered: PostedMessages;

  constructor(parts: { slack: SlackApi; posting: Posting; postedMessages: PostedMessages }) {
    this.#slack = parts.slack;
    this.#posting = parts.posting;
    this.#remembered = parts.postedMessages;
  }

  /** What was posted last about it, wherever that stands. */
  find({ initiative }: Pick<LivingPlace, "initiative">, subject: string): Promise<PostedMessage | undefined> {
    return this.#remembered.find(initiative.landlordId, subject);
  }

  /** The same, if it stands in this channel. */
  async findHere(place: LivingPlace, subject: string): Promise<PostedMessage | undefined> {
    const posted = await this.find(place, subject);
    return posted && isSameChannel(posted, place.channel) ? posted : undefined;
  }

  /** Remembers a post by another subject too. */
  save(posted: PostedMessage, subject: string): Promise<void> {
    return this.#remembered.save({ ...posted, subject });
  }

  /** What was posted about it is not edited any more. */
  forget({ initiative }: Pick<LivingPlace, "initiative">, subject: string): Promise<void> {
    return this.#remembered.delete(initiative.landlordId, subject);
  }

  /** Posts, remembers the post in place of an earlier one, and answers its ts. @throws as `Posting.post` does */
  async post(
    attempt: Attempt,
    part: string,
    { initiative: { landlordId }, channel }: LivingPlace,
    subject: string,
    answer: Answer,
  ): Promise<string> {
    const messageTs = await this.#posting.post(attempt, part, { channel: channel.channelId }, answer);
    await this.#remembered.save({ ...channel, landlordId, subject, messageTs });
    return messageTs;
  }

  /** Edits a post where somebody may still see it: who is out of the workspace, or out of a channel, presses nothing there. */
  async editIfOpen(posted: PostedMessage, answer: Answer, renew: Attempt["renew"]): Promise<void> {
    try {
      await this.edit(posted, answer, renew);
    } catch (error) {
      if (!(error instanceof ChannelClosed) && slackFailureOf(error)?.type !== "Refused") throw error;
    }
  }

  /**
   * Edits a post; false if it is there no more. Repeating it does no harm.
   *
   * @param renew prolongs the lease
   * @throws ChannelClosed, LeaseLost, or what Slack's client throws
   */
  async edit(
    { channelId, messageTs }: PostedMessage,
    answer: Answer,
    renew: Attempt["renew"],
  ): Promise<boolean> {
    if (!(await renew())) throw new LeaseLost();
    try {
      await this.#slack.update(channelId, messageTs, answer);
      return true;
    } catch (error) {
      const failure = slackFailureOf(error);
      if (failure?.type === "ChannelClosed")
        throw new ChannelClosed(failure.error, { channelId, cause: error });
      if (GONE.has(failure?.error ?? "")) return false;
      throw error;
    }
  }
}
