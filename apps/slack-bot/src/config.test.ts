import { ConfigError } from "@socialsmart/runtime/config";
import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

const key = Buffer.alloc(32, 7);
const token = { SLACK_BOT_TOKEN: "xoxb-1" };
const oauth = {
  ...{ SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "hush" },
  SLACK_INSTALLATION_KEYS: key.toString("base64"),
};
const signed = { SLACK_SIGNING_SECRET: "sign" };
const socket = { SLACK_APP_TOKEN: "xapp-1" };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe("the bot's settings", () => {
  test.each([
    [
      { ...token, ...signed },
      { token: "xoxb-1", signingSecret: "sign" },
    ],
    [
      { ...token, ...socket },
      { token: "xoxb-1", appToken: "xapp-1" },
    ],
    [
      { ...oauth, ...socket, SLACK_REDIRECT_URL: "https://bot.example/slack/oauth_redirect" },
      {
        appToken: "xapp-1",
        oauth: {
          ...{ clientId: "1.2", clientSecret: "hush", keys: [key] },
          redirectUrl: "https://bot.example/slack/oauth_redirect",
        },
      },
    ],
    [
      { ...token, ...signed, SMTP_URL: "smtps://user:hush@mail.example", SMTP_FROM: "a@b.example" },
      { mail: { url: "smtps://user:hush@mail.example", from: "a@b.example" } },
    ],
  ])("take one way to be installed and one to be reached: %o", (env, expected) => {
    expect(readConfig(env)).toMatchObject(expected);
  });

  test.each([
    [
      {},
      [
        "SLACK_BOT_TOKEN must be set for one workspace, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_INSTALLATION_KEYS for any number",
        "SLACK_SIGNING_SECRET must be set, or SLACK_APP_TOKEN without a public address",
      ],
    ],
    [
      { ...token, ...oauth, ...signed, ...socket },
      [
        "SLACK_CLIENT_ID must not be set beside SLACK_BOT_TOKEN, which is for one workspace",
        "SLACK_CLIENT_SECRET must not be set beside SLACK_BOT_TOKEN, which is for one workspace",
        "SLACK_INSTALLATION_KEYS must not be set beside SLACK_BOT_TOKEN, which is for one workspace",
        "SLACK_SIGNING_SECRET must not be set beside SLACK_APP_TOKEN, whose socket needs none",
      ],
    ],
    [
      { SLACK_CLIENT_SECRET: "hush", SLACK_INSTALLATION_KEYS: "hemlig", SLACK_PORT: "x", ...signed },
      [
        'SLACK_PORT must be a port from 0 to 65535, not "x"',
        "SLACK_INSTALLATION_KEYS must be keys of 32 bytes in base64, with commas; key 1 is none",
        "SLACK_CLIENT_ID must be set beside SLACK_CLIENT_SECRET",
      ],
    ],
    [{ ...token, ...signed, SMTP_URL: "smtp://mail.example" }, ["SMTP_FROM must be set beside SMTP_URL"]],
    [{ ...token, ...signed, SMTP_FROM: "a@b.example" }, ["SMTP_URL must be set beside SMTP_FROM"]],
    [
      { ...token, ...signed, SMTP_URL: "https://user:hemlig@mail.example", SMTP_FROM: "a@b.example" },
      ["SMTP_URL must be an smtp:// or smtps:// address"],
    ],
  ])("that leave it open are all named at once: %o", (env, problems) => {
    expect(problemsOf(env)).toEqual(problems);
  });
});
