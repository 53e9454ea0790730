import type { PostedMessage } from "@socialsmart/domain/chat/posted-messages";
import type { Answer } from "../kit/blocks.ts";
import type { SlackApi } from "../slack/slack-api.ts";
import { slackFailureOf } from "../slack/slack-error.ts";
import { type Attempt, ChannelClosed, LeaseLost } from "./posting.ts";

/** Errors after which a message can never be edited again. */
const GONE = new Set(["message_not_found", "cant_update_message", "edit_window_closed"]);

/**
 * Edits a message of ours; false if it is there no more. Repeating it does no harm.
 *
 * @param renew prolongs the lease
 * @throws ChannelClosed, LeaseLost, or what Slack's client throws
 */
export async function editPosted(
  slack: SlackApi,
  { channelId, messageTs }: PostedMessage,
  answer: Answer,
  renew: Attempt["renew"],
): Promise<boolean> {
  if (!(await renew())) throw new LeaseLost();
  try {
    await slack.update(channelId, messageTs, answer);
    return true;
  } catch (error) {
    const failure = slackFailureOf(error);
    if (failure?.type === "ChannelClosed")
      throw new ChannelClosed(failure.error, { channelId, cause: error });
    if (GONE.has(failure?.error ?? "")) return false;
    throw error;
  }
}
