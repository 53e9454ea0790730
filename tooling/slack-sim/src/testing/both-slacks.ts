import { WebClient } from "@slack/web-api";
import { createEmulator, type Emulator } from "emulate";
import { afterAll, beforeAll } from "vitest";
import { type Running, runSim, silent } from "./running-sim.ts";
import { botToken } from "./test-app.ts";

export type Answer = Record<string, unknown>;
type Call = (method: string, args?: Answer) => Promise<Answer>;

export interface Side {
  call: Call;
  channel: string;
  person: string;
}

const scopes = ["chat:write", "channels:read", "channels:history", "users:read", "im:write", "team:read"];
export const REDIRECT_URI = "http://127.0.0.1/slack/oauth_redirect";
/** Slack's client puts the scopes that it reads from the headers among the metadata. */
export const SCOPE_HEADERS = "+ response_metadata.scopes[]: string";

interface BothSlacks {
  run: Running;
  emulator: Emulator;
  here: Side;
  there: Side;
}

/** This simulator and `emulate`, which nobody here wrote, each with a person, a channel and an app, for the tests of a file. */
export function useBothSlacks() {
  let both: BothSlacks | undefined;

  beforeAll(async () => {
    const emulator = await createEmulator({
      ...{ service: "slack", port: 0 },
      seed: {
        slack: {
          ...{ team: { name: "Testhuset", domain: "testhuset" }, strict_scopes: true },
          users: [{ name: "ada", real_name: "Ada Alm" }],
          channels: [{ name: "homework", topic: "Homework help" }],
          oauth_apps: [
            {
              ...{
                client_id: "1",
                client_secret: "2",
                name: "Helper",
                redirect_uris: [REDIRECT_URI],
                scopes,
              },
              ...{ app_id: "A1", bot_id: "B1", bot_user_id: "UB", bot_name: "helper" },
            },
          ],
          tokens: [
            {
              ...{ token: botToken, type: "bot", user: "UB", user_id: "UB", scopes },
              ...{ app_id: "A1", bot_id: "B1", bot_user_id: "UB" },
            },
          ],
        },
      },
    });
    const oauth = { clientId: "1", clientSecret: "2", redirectUrls: [REDIRECT_URI] };
    const run = await runSim({ app: { scopes }, oauth });
    const there = await side(
      caller(
        new WebClient(botToken, {
          slackApiUrl: `${emulator.url}/api/`,
          retryConfig: { retries: 0 },
          logger: silent,
        }),
      ),
    );
    both = { emulator, run, there, here: await side(caller(run.slack)) };
  });
  afterAll(async () => {
    await both?.emulator.close();
    await both?.run.stop();
  });

  return {
    get current(): BothSlacks {
      if (!both) throw new Error("They are there only within a test");
      return both;
    },
  };
}

/** Answers of either kind; the client would throw those with `ok: false`. */
export function caller(client: WebClient): Call {
  return async (method, args = {}) => {
    try {
      return await client.apiCall(method, args);
    } catch (error) {
      if (error instanceof Error && "data" in error) return { ...Object(error.data) };
      throw error;
    }
  };
}

async function side(call: Call): Promise<Side> {
  const { channels } = await call("conversations.list");
  const { members } = await call("users.list");
  return { call, channel: idOf(channels, "homework"), person: idOf(members, "ada") };
}

function idOf(list: unknown, name: string): string {
  const found = Array.isArray(list) ? list.find((one) => one.name === name) : undefined;
  return String(found?.id);
}
