import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import type { PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readRosterCard } from "../roster/read-roster-card.ts";
import { rosterCard } from "../roster/roster-card.ts";
import type { SlackApi } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";
import type { Text } from "../texts/text.ts";
import { type Attempt, LeaseLost, type Posting } from "./posting.ts";

/** Errors after which a message can never be edited again. */
const GONE = new Set(["message_not_found", "cant_update_message", "edit_window_closed"]);

/** Keeps each initiative's card in its channel: one message, edited in place, posted anew only where it was deleted. */
export class LivingCards {
  readonly #slack: SlackApi;
  readonly #posting: Posting;
  readonly #postedMessages: PostedMessages;
  readonly #clock: Clock;

  constructor(parts: { slack: SlackApi; posting: Posting; postedMessages: PostedMessages; clock: Clock }) {
    this.#slack = parts.slack;
    this.#posting = parts.posting;
    this.#postedMessages = parts.postedMessages;
    this.#clock = parts.clock;
  }

  /** Brings the card up to date and answers its ts. Repeating it does no harm. */
  async refresh(
    attempt: Attempt,
    {
      initiative,
      channel,
      reader,
      text,
    }: { initiative: Initiative; channel: ChatChannel; reader: Reader; text: Text },
  ): Promise<string> {
    const { landlordId, id } = initiative;
    const subject = `roster-card:${id}`;
    const answer = rosterCard(await readRosterCard(reader, initiative, this.#clock.now()), text);
    const posted = await this.#postedMessages.find(landlordId, subject);
    if (posted?.channelId === channel.channelId && posted.teamId === channel.teamId) {
      if (!(await attempt.renew())) throw new LeaseLost();
      try {
        await this.#slack.update(posted.channelId, posted.messageTs, answer);
        return posted.messageTs;
      } catch (error) {
        if (!GONE.has(slackFailureOf(error)?.error ?? "")) throw error;
      }
    }
    const messageTs = await this.#posting.post(attempt, "card", { channel: channel.channelId }, answer);
    await this.#postedMessages.save({ ...channel, landlordId, subject, messageTs });
    return messageTs;
  }
}
