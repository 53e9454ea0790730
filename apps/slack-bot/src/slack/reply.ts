import type { Log } from "@socialsmart/runtime/log";
import type { Answer } from "../kit/blocks.ts";
import { isDirectMessage } from "./requests.ts";
import { respond } from "./respond.ts";
import type { SlackApi } from "./slack-api.ts";
import { slackFailureOf } from "./slack-error.ts";

/** Where an answer to somebody goes: as near to where they asked as Slack allows. */
export type Place = {
  readonly userId: string;
  /** Serves five times within half an hour, also where the bot is not a member. */
  readonly responseUrl?: string | undefined;
  readonly channelId?: string | undefined;
  /** The thread that it is in, if any. Only such a thread shows what one person alone is to see. */
  readonly threadTs?: string | undefined;
  /** Put the answer in place of the message that was clicked. */
  readonly replace?: boolean | undefined;
  /** That message, where it is one of ours in a direct message: it can be edited without a responseUrl. */
  readonly messageTs?: string | undefined;
};

/** An answer for one person's eyes may stand there twice, which a message that stays may not. */
const TRIES = 2;

/** Answers people: in the channel for their eyes only, else in a direct message. */
export class Replies {
  readonly #slack: SlackApi;
  readonly #log: Log;
  readonly #timeoutMs: number | undefined;

  /** @param timeoutMs how long to wait for a response_url; as long as for any answer of Slack's unless told */
  constructor(slack: SlackApi, log: Log, timeoutMs?: number) {
    this.#slack = slack;
    this.#log = log;
    this.#timeoutMs = timeoutMs;
  }

  /** Shows the answer to one person. @throws what Slack's client throws where no way to the person was open */
  async show(place: Place, answer: Answer): Promise<void> {
    const { responseUrl, replace = false, channelId, userId, threadTs, messageTs } = place;
    const thread = threadTs === undefined ? {} : { threadTs };
    if (responseUrl) {
      const how = replace
        ? { replace_original: true }
        : {
            ...{ response_type: "ephemeral", replace_original: false },
            ...(threadTs !== undefined && { thread_ts: threadTs }),
          };
      if (await respond(this.#log, responseUrl, { ...how, ...answer }, this.#timeoutMs)) return;
    }
    if (channelId !== undefined && isDirectMessage(channelId)) {
      if (replace && messageTs !== undefined && (await this.#edit(channelId, messageTs, answer))) return;
      await this.#slack.post(channelId, answer, thread);
      return;
    }
    if (channelId && (await this.#postEphemeral(channelId, userId, answer, threadTs))) return;
    await this.#slack.post(await this.#slack.openDirect(userId), answer);
  }

  /** Shows the answer to everybody in the channel. */
  async showEveryone(responseUrl: string, answer: Answer): Promise<void> {
    const how = { response_type: "in_channel", replace_original: false };
    if (!(await respond(this.#log, responseUrl, { ...how, ...answer }, this.#timeoutMs)))
      throw new Error("The response_url was refused");
  }

  async #postEphemeral(
    channelId: string,
    userId: string,
    answer: Answer,
    threadTs: string | undefined,
  ): Promise<boolean> {
    for (let left = TRIES; ; left -= 1) {
      try {
        await this.#slack.postEphemeral(channelId, userId, answer, threadTs);
        return true;
      } catch (error) {
        const failure = slackFailureOf(error);
        if (!failure) throw error;
        this.#log.info({ failure: failure.error, channelId }, "could not answer in the channel");
        if (failure.type !== "Uncertain" || left === 1) return false;
      }
    }
  }

  async #edit(channelId: string, ts: string, answer: Answer): Promise<boolean> {
    try {
      await this.#slack.update(channelId, ts, answer);
      return true;
    } catch (error) {
      const failure = slackFailureOf(error);
      if (!failure) throw error;
      this.#log.info({ failure: failure.error, channelId }, "could not put an answer in a message's place");
      return false;
    }
  }
}
