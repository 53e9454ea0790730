import { z } from "zod";
import { checkContent } from "../messages/content.ts";
import type { Message } from "../messages/message.ts";
import type { SimContext } from "../sim-context.ts";
import { edit } from "../web-api/chat.ts";
import { brokenRule, SlackError } from "../web-api/slack-error.ts";
import { sendMessageEvent } from "./events.ts";
import type { Answerable } from "./response-urls.ts";

const answer = z.strictObject({
  response_type: z.enum(["ephemeral", "in_channel"]).optional(),
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
  mrkdwn: z.boolean().optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
});

/**
 * Shows what an app answers to a command or, through a response_url, to any interaction: ephemeral unless told,
 * in place of the message that was clicked where asked for. Throws SlackError.
 */
export function showAnswer(context: SimContext, to: Answerable, body: unknown): void {
  const parsed = answer.safeParse(body);
  if (!parsed.success)
    throw brokenRule(
      "invalid_payload",
      parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`),
    );
  const { workspace } = context;
  const said = parsed.data;
  const original = to.original === undefined ? undefined : workspace.message(to.channelId, to.original);
  if (said.delete_original) {
    if (original) workspace.remove(original);
    return;
  }
  if (said.replace_original && original) {
    edit(context, original, said);
    // Slack marks no replaced answer as edited.
    original.editedTs = undefined;
    workspace.changed();
    return;
  }
  const message: Message = {
    ts: workspace.nextTs(),
    channelId: to.channelId,
    userId: workspace.seed.app.botUserId,
    ...checkContent(workspace, said),
    ...((said.thread_ts ?? to.threadTs) && { threadTs: said.thread_ts ?? to.threadTs }),
    ...(said.response_type !== "in_channel" && { ephemeralTo: to.personId }),
  };
  workspace.add(message);
  if (!message.ephemeralTo) void sendMessageEvent(context, message);
}

/** Notes what was wrong with an answer; anything else is a fault of the simulator and goes on. */
export function noteBrokenAnswer({ violations }: SimContext, method: string, error: unknown): SlackError {
  if (!(error instanceof SlackError)) throw error;
  violations.add({ method, error: error.code, detail: JSON.stringify(error.extra) });
  return error;
}
