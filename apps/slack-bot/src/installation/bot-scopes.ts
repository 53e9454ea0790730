import manifest from "../../manifest.json" with { type: "json" };

/** What the app asks for where somebody installs it: as its manifest says, so that both ways to install it are one. */
export const BOT_SCOPES: readonly string[] = manifest.oauth_config.scopes.bot;
