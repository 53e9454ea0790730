import type { Bot } from "../bot-context.ts";
import type { Answer } from "../kit/blocks.ts";
import type { Known } from "../person/identify.ts";
import type { ShortcutRequest } from "../slack/shortcuts.ts";
import { rosterCommand } from "./roster-command.ts";

export const ROSTER_FROM_MESSAGE = "roster.from-message";

/** Who comes to what the channel is about, for the one who asks: whatever the message says. */
export async function rosterByShortcut(bot: Bot, known: Known, request: ShortcutRequest): Promise<Answer> {
  return rosterCommand(bot, known, { ...request, text: "" });
}
