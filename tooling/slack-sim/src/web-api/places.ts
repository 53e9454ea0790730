import type { SimContext } from "../sim-context.ts";
import { type Conversation, directMessageId } from "../workspace/state.ts";
import { brokenRule, SlackError } from "./slack-error.ts";

/** The conversation that an app names, or channel_not_found. */
export function place({ workspace }: SimContext, id: string): Conversation {
  const found = workspace.conversation(id);
  if (!found) throw new SlackError("channel_not_found");
  return found;
}

/** Where an app may write: a conversation that it is in, or a person's id for its direct message with them. */
export function placeToWrite(context: SimContext, id: string): Conversation {
  const { workspace } = context;
  const target = place(context, workspace.person(id)?.id === id ? directMessageId(id) : id);
  if (target.isArchived) throw new SlackError("is_archived");
  const { app } = workspace.seed;
  if (!target.memberIds.includes(app.botUserId) && !app.scopes.includes("chat:write.public"))
    throw new SlackError("not_in_channel");
  return target;
}

/** Throws not_in_channel where the app was not invited. */
export function needMembership({ workspace }: SimContext, { memberIds }: Conversation): void {
  if (!memberIds.includes(workspace.seed.app.botUserId)) throw new SlackError("not_in_channel");
}

/** The scope that reading of, or listing, such a conversation needs. */
export function scopeFor({ kind }: Conversation, verb: "read" | "history"): string {
  return `${kind === "direct" ? "im" : "channels"}:${verb}`;
}

/** A page of a list, and the cursor to the next. Throws invalid_cursor. */
export function page<Item>(items: readonly Item[], limit: number, cursor: string | undefined) {
  const start = cursor ? decodeCursor(cursor) : 0;
  const next = start + limit < items.length ? Buffer.from(`next:${start + limit}`).toString("base64") : "";
  return { items: items.slice(start, start + limit), response_metadata: { next_cursor: next } };
}

function decodeCursor(cursor: string): number {
  const match = /^next:(\d+)$/.exec(Buffer.from(cursor, "base64").toString("utf8"));
  if (!match) throw brokenRule("invalid_cursor");
  return Number(match[1]);
}
