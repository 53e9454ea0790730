import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ROOT } from "../start/settings.ts";

const command = z.object({
  command: z.string(),
  description: z.string(),
  usage_hint: z.string().optional(),
});
const shortcut = z.object({ name: z.string(), type: z.enum(["message", "global"]), callback_id: z.string() });

const schema = z.object({
  display_information: z.object({ name: z.string(), description: z.string().optional() }),
  features: z.object({
    slash_commands: z.array(command),
    shortcuts: z.array(shortcut).default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/** What the bot asks of a workspace, in Slack's own form. */
export type AppManifest = z.output<typeof schema>;

/** The manifest that a real workspace is given too. */
export function readAppManifest(): AppManifest {
  return schema.parse(JSON.parse(readFileSync(join(ROOT, "apps/slack-bot/manifest.json"), "utf8")));
}
