import type { WorkspaceSeed } from "@socialsmart/slack-sim/workspace/seed";
import manifest from "../../manifest.json" with { type: "json" };

export const TEAM = "T0VASTER";
export const CHANNELS = { homework: "C0LAXHJALP", cafe: "C0SPRAK", general: "C0ALLMANT" } as const;

/** A workspace with a coordinator, two tenants' contacts, some not linked, one who reads English, and one who lives abroad. */
export const workspaceSeed: WorkspaceSeed = {
  team: { id: TEAM, name: "Västerporten", domain: "vasterporten" },
  people: [
    { id: "U0SARA", name: "sara", realName: "Sara Lind", locale: "sv-SE", tz: "Europe/Stockholm" },
    { id: "U0ALI", name: "ali", realName: "Ali Hassan", locale: "sv-SE", tz: "Europe/Stockholm" },
    { id: "U0BEA", name: "bea", realName: "Bea Ek", locale: "en-US", tz: "Europe/Stockholm" },
    { id: "U0NILS", name: "nils", realName: "Nils Ny", locale: "sv-SE", tz: "Europe/Stockholm" },
    { id: "U0TWO", name: "tove", realName: "Tove Två", locale: "sv-SE", tz: "Europe/Stockholm" },
    { id: "U0ELLI", name: "elli", realName: "Elli Aalto", locale: "en-US", tz: "Europe/Helsinki" },
  ],
  channels: [
    {
      id: CHANNELS.homework,
      name: "läxhjälp",
      memberIds: ["U0SARA", "U0ALI", "U0BEA", "U0NILS", "U0TWO", "U0BOT"],
    },
    { id: CHANNELS.cafe, name: "språkcafé", memberIds: ["U0SARA", "U0ALI", "U0BOT"] },
    {
      id: CHANNELS.general,
      name: "allmänt",
      memberIds: ["U0SARA", "U0ALI", "U0BEA", "U0NILS", "U0TWO", "U0ELLI"],
    },
  ],
  app: {
    id: "A0SOCIAL",
    botUserId: "U0BOT",
    botId: "B0BOT",
    name: "Socialsmart",
    scopes: [...manifest.oauth_config.scopes.bot, "channels:history", "groups:history"],
    events: manifest.settings.event_subscriptions.bot_events,
    shortcuts: manifest.features.shortcuts.map(({ type, name, callback_id: callbackId }) => ({
      ...{ name, callbackId },
      type: type === "global" ? "global" : "message",
    })),
    commands: ["/pledge", "/roster", "/initiatives", "/socialsmart"].map((name) => ({
      name,
      description: name,
    })),
  },
};
