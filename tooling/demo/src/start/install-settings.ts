import { createHash } from "node:crypto";
import type { DemoState } from "./demo-state.ts";

/**
 * What bot and local Slack know each other by where the app is to be installed. Made from the secret that they share already, so that
 * the tokens in the database can be opened again after the next start.
 */
export function installSettings({ signingSecret }: DemoState) {
  const madeFor = (use: string) => createHash("sha256").update(`${use} ${signingSecret}`).digest();
  return {
    SLACK_CLIENT_ID: "1.2",
    SLACK_CLIENT_SECRET: madeFor("client secret").toString("hex"),
    SLACK_INSTALLATION_KEYS: madeFor("installation key").toString("base64"),
  };
}
