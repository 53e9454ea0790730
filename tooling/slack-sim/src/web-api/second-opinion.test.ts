import { WebClient } from "@slack/web-api";
import { createEmulator, type Emulator } from "emulate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { differences } from "../testing/answer-shape.ts";
import { clientFor, type Running, runSim, silent } from "../testing/running-sim.ts";
import { botToken } from "../testing/test-app.ts";

/*
 * The same calls, by Slack's own client, to this simulator and to `emulate`, which nobody here wrote.
 * Where the two answer differently, the difference stands below with its reason; any other one fails.
 */

type Answer = Record<string, unknown>;
type Call = (method: string, args?: Answer) => Promise<Answer>;

interface Side {
  call: Call;
  channel: string;
  person: string;
}

const scopes = ["chat:write", "channels:read", "channels:history", "users:read", "im:write", "team:read"];
const redirectUri = "http://127.0.0.1/slack/oauth_redirect";
let emulator: Emulator;
let run: Running;
let here: Side;
let there: Side;

beforeAll(async () => {
  emulator = await createEmulator({
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
              redirect_uris: [redirectUri],
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
  const oauth = { clientId: "1", clientSecret: "2", redirectUrls: [redirectUri] };
  run = await runSim({ app: { scopes }, oauth });
  there = await side(
    caller(
      new WebClient(botToken, {
        slackApiUrl: `${emulator.url}/api/`,
        retryConfig: { retries: 0 },
        logger: silent,
      }),
    ),
  );
  here = await side(caller(run.slack));
});
afterAll(async () => {
  await emulator.close();
  await run.stop();
});

/** Answers of either kind; the client would throw those with `ok: false`. */
function caller(client: WebClient): Call {
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

/** Slack's client puts the scopes that it reads from the headers among the metadata. */
const scopeHeaders = "+ response_metadata.scopes[]: string";
const openings = ["- is_open: boolean", "- last_read: string"];
const channelFacts = [
  ...["is_general", "is_shared", "is_ext_shared", "is_org_shared"].map((flag) => `+ ${flag}: boolean`),
  "+ context_team_id: string",
];
const under = (path: string, list: readonly string[]) => list.map((one) => one.replace(" ", ` ${path}.`));
const appFacts = [
  ...["team", "bot_id", "app_id"].map((field) => `+ ${field}: string`),
  ...["id", "app_id", "user_id", "name", "team_id"].map((field) => `+ bot_profile.${field}: string`),
  ...["+ bot_profile.deleted: boolean", "+ bot_profile.updated: number"],
];
const statusFacts = [
  ...["phone", "skype", "image_48", "image_192", "status_text", "status_emoji", "huddle_state"].map(
    (field) => `- profile.${field}: string`,
  ),
  "- profile.status_emoji_display_info[]",
  ...["status_expiration", "huddle_state_expiration_ts"].map((field) => `- profile.${field}: number`),
];
const personFacts = [
  ...["tz", "tz_label", "profile.team"].map((field) => `+ ${field}: string`),
  ...["tz_offset", "updated"].map((field) => `+ ${field}: number`),
  ...["is_owner", "is_primary_owner", "is_restricted", "is_ultra_restricted", "is_app_user"].map(
    (field) => `+ ${field}: boolean`,
  ),
];

interface Question {
  method: string;
  args?: (side: Side, ts: string) => Answer;
  /** What differs, and why that is right. */
  differs?: Record<string, readonly string[]>;
}

const questions: Question[] = [
  {
    method: "auth.test",
    differs: {
      "Slack tells is_enterprise_install": ["+ is_enterprise_install: boolean"],
      "Slack's auth.test has no app_id for a bot": ["- app_id: string"],
    },
  },
  {
    method: "conversations.info",
    args: ({ channel }) => ({ channel }),
    differs: {
      "facts that Slack tells of every channel": under("channel", channelFacts),
      "num_members only on request": ["- channel.num_members: number"],
      "what one member has open and read": under("channel", openings),
    },
  },
  {
    method: "conversations.list",
    differs: {
      "facts that Slack tells of every channel": under("channels[]", channelFacts),
      "what one member has open and read": under("channels[]", openings),
    },
  },
  { method: "conversations.members", args: ({ channel }) => ({ channel }) },
  {
    method: "users.info",
    args: ({ person }) => ({ user: person }),
    differs: {
      "Slack's people have a time zone and roles": under("user", personFacts),
      "statuses and pictures are not played here": under("user", statusFacts),
    },
  },
  {
    method: "team.info",
    differs: {
      "Slack's team has an address and an icon": [
        ...["+ team.url: string", "+ team.email_domain: string", "+ team.icon.image_default: boolean"],
      ],
    },
  },
  {
    method: "bots.info",
    args: () => ({ bot: "B1" }),
    differs: {
      "Slack tells whose bot it is": [
        "+ bot.app_id: string",
        "+ bot.user_id: string",
        "+ bot.updated: number",
      ],
      "pictures are not played here": ["- bot.icons.image_48: string"],
    },
  },
  {
    method: "chat.postMessage",
    args: ({ channel }) => ({
      ...{ channel, text: "hello", unfurl_links: false },
      metadata: { event_type: "card", event_payload: { id: 1 } },
    }),
    differs: {
      "Slack tells which app spoke": under("message", appFacts),
      "Slack's answer leaves metadata out": [
        ...["- message.metadata.event_type: string", "- message.metadata.event_payload.id: number"],
        "- message.unfurl_links: boolean",
      ],
    },
  },
  {
    method: "conversations.history",
    args: ({ channel }) => ({ channel, include_all_metadata: true, limit: 1 }),
    differs: {
      "Slack tells which app spoke": under("messages[]", appFacts),
      "unfurling is no part of a message": ["- messages[].unfurl_links: boolean"],
      "without another page there is no cursor": ["- response_metadata.next_cursor: string"],
    },
  },
  {
    method: "chat.update",
    args: ({ channel }, ts) => ({ channel, ts, text: "hello again" }),
    differs: {
      "Slack tells which app spoke": under("message", appFacts),
      "Slack's answer leaves metadata out": [
        ...["- message.metadata.event_type: string", "- message.metadata.event_payload.id: number"],
        "- message.unfurl_links: boolean",
      ],
    },
  },
  { method: "chat.getPermalink", args: ({ channel }, ts) => ({ channel, message_ts: ts }) },
  { method: "chat.postEphemeral", args: ({ channel, person }) => ({ channel, user: person, text: "psst" }) },
  {
    method: "conversations.replies",
    args: ({ channel }, ts) => ({ channel, ts }),
    differs: {
      "Slack tells which app spoke": under("messages[]", appFacts),
      "metadata only on request": [
        ...["- messages[].metadata.event_type: string", "- messages[].metadata.event_payload.id: number"],
        "- messages[].unfurl_links: boolean",
      ],
    },
  },
  {
    method: "views.publish",
    args: ({ person }) => ({ user_id: person, view: { type: "home", blocks: [{ type: "divider" }] } }),
    differs: {
      "Slack gives each block an id": ["+ view.blocks[].block_id: string"],
      "Slack tells the team of the installation": ["+ view.app_installed_team_id: string"],
      "a Home has no title, buttons or closing": [
        ...["title", "close", "submit"].map((field) => `- view.${field}: null`),
        ...["clear_on_close", "notify_on_close"].map((field) => `- view.${field}: boolean`),
      ],
    },
  },
  {
    method: "conversations.open",
    args: ({ person }) => ({ users: person }),
    differs: {
      "the direct message is there from the start": ["+ no_op: boolean", "+ already_open: boolean"],
    },
  },
  { method: "chat.delete", args: ({ channel }, ts) => ({ channel, ts }) },
];

test("answers have the same shape, but for the differences that are listed", async () => {
  let [tsHere, tsThere] = ["", ""];
  const found: Record<string, string[]> = {};
  for (const { method, args } of questions) {
    const ours = await here.call(method, args?.(here, tsHere));
    const theirs = await there.call(method, args?.(there, tsThere));
    expect([method, ours.ok, theirs.ok]).toEqual([method, true, true]);
    if (method === "chat.postMessage") [tsHere, tsThere] = [String(ours.ts), String(theirs.ts)];
    found[method] = differences(ours, theirs)
      .filter((path) => path !== scopeHeaders)
      .sort();
  }
  const listed = questions.map(({ method, differs = {} }) => [method, Object.values(differs).flat().sort()]);
  expect(found).toEqual(Object.fromEntries(listed));
  run.sim.assertNoViolations();
});

interface Mistake {
  what: string;
  method: string;
  args?: (side: Side) => Answer;
  /** The error on both sides, or ours with theirs and the reason. */
  error: string | { here: string; there: string; because: string };
}

const late = "1000000000.000000";
const mistakes: Mistake[] = [
  {
    ...{ what: "an unknown channel", method: "chat.postMessage", error: "channel_not_found" },
    args: () => ({ channel: "C404", text: "x" }),
  },
  {
    ...{ what: "nothing to say", method: "chat.postMessage", error: "no_text" },
    args: ({ channel }) => ({ channel }),
  },
  {
    ...{ what: "a message that is not there", method: "chat.update", error: "message_not_found" },
    args: ({ channel }) => ({ channel, ts: late, text: "x" }),
  },
  {
    ...{ what: "deleting what is not there", method: "chat.delete", error: "message_not_found" },
    args: ({ channel }) => ({ channel, ts: late }),
  },
  {
    ...{ what: "a whisper to nobody", method: "chat.postEphemeral", error: "user_not_found" },
    args: ({ channel }) => ({ channel, user: "U404", text: "x" }),
  },
  {
    ...{ what: "an unknown person", method: "users.info", error: "user_not_found" },
    args: () => ({ user: "U404" }),
  },
  {
    ...{ what: "a thread that is not there", method: "conversations.replies" },
    args: ({ channel }) => ({ channel, ts: late }),
    error: { here: "thread_not_found", there: "none", because: "emulate answers with no messages" },
  },
  {
    ...{ what: "a made-up trigger", method: "views.open", error: "invalid_trigger_id" },
    args: () => ({
      trigger_id: "made.up",
      view: { type: "modal", title: { type: "plain_text", text: "x" }, blocks: [{ type: "divider" }] },
    }),
  },
  {
    ...{ what: "a view that is not open", method: "views.update", error: "not_found" },
    args: () => ({
      view_id: "V404",
      view: { type: "modal", title: { type: "plain_text", text: "x" }, blocks: [{ type: "divider" }] },
    }),
  },
  {
    ...{ what: "a scope that was not granted", method: "conversations.join", error: "missing_scope" },
    args: ({ channel }) => ({ channel }),
  },
  {
    ...{ what: "blocks over the limit", method: "chat.postMessage" },
    args: ({ channel }) => ({
      channel,
      text: "x",
      blocks: Array.from({ length: 51 }, () => ({ type: "divider" })),
    }),
    error: { here: "invalid_blocks", there: "none", because: "emulate does not look into blocks" },
  },
  {
    ...{ what: "an argument that Slack does not know", method: "chat.postMessage" },
    args: ({ channel }) => ({ channel, text: "x", loud: true }),
    error: { here: "invalid_arguments", there: "none", because: "emulate lets unknown arguments pass" },
  },
];

test.each(mistakes)(
  "$what is the same error in both, or a known difference",
  async ({ method, args, error }) => {
    const ours = await here.call(method, args?.(here));
    const theirs = await there.call(method, args?.(there));
    const expected = typeof error === "string" ? { here: error, there: error } : error;
    expect({ here: ours.error ?? "none", there: theirs.error ?? "none" }).toEqual({
      ...{ here: expected.here, there: expected.there },
    });
    run.sim.takeViolations();
  },
);

test("a wrong token is refused here, while emulate takes it for its administrator's", async () => {
  const options = { slackApiUrl: `${emulator.url}/api/`, retryConfig: { retries: 0 }, logger: silent };
  const ours = await caller(clientFor(run.sim, "xoxb-wrong"))("auth.test");
  const theirs = await caller(new WebClient("xoxb-wrong", options))("auth.test");
  expect([ours.error, theirs.ok]).toEqual(["invalid_auth", true]);
});

describe("installing by OAuth", () => {
  const credentials = { client_id: "1", client_secret: "2", redirect_uri: redirectUri };
  const asked = { client_id: "1", redirect_uri: redirectUri, scope: "chat:write,users:read", state: "s" };

  /** Where somebody who allows the app is sent back to. */
  async function allowed(address: string, form: Record<string, string>): Promise<URL> {
    const body = new URLSearchParams(form);
    const response = await fetch(address, { method: "POST", redirect: "manual", body });
    return new URL(response.headers.get("location") ?? "none:");
  }

  async function codes(): Promise<{ here: string; there: string }> {
    const ours = await allowed(`${run.sim.url}/oauth/v2/authorize?${new URLSearchParams(asked)}`, {
      ...{ answer: "allow", place: "T1", person: "U1" },
    });
    const user = { ...asked, user_id: there.person, user_scope: "" };
    const theirs = await allowed(`${emulator.url}/oauth/v2/authorize/callback`, user);
    expect([...ours.searchParams.keys()]).toEqual([...theirs.searchParams.keys()]);
    expect([ours.searchParams.get("state"), ours.origin]).toEqual([
      theirs.searchParams.get("state"),
      theirs.origin,
    ]);
    return { here: ours.searchParams.get("code") ?? "", there: theirs.searchParams.get("code") ?? "" };
  }

  async function both(code: { here: string; there: string }, args: Answer = credentials) {
    return {
      ours: await here.call("oauth.v2.access", { ...args, code: code.here }),
      theirs: await there.call("oauth.v2.access", { ...args, code: code.there }),
    };
  }

  test("a code becomes a token by an answer of one shape, and serves once", async () => {
    const code = await codes();
    const { ours, theirs } = await both(code);
    expect(differences(ours, theirs)).toEqual([scopeHeaders]);
    expect([ours.scope, ours.token_type]).toEqual([theirs.scope, theirs.token_type]);
    const again = await both(code);
    expect([again.ours.error, again.theirs.error]).toEqual(["invalid_code", "invalid_code"]);
  });

  test.each([
    ["another app", { ...credentials, client_id: "9" }, "invalid_client_id", "invalid_client_id"],
    ["another address", { ...credentials, redirect_uri: "http://x" }, "bad_redirect_uri", "bad_redirect_uri"],
    // Slack documents an error of its own for it.
    ["a wrong secret", { ...credentials, client_secret: "9" }, "bad_client_secret", "invalid_client_id"],
  ])("%s gets no token", async (_who, args, expected, expectedThere) => {
    const { ours, theirs } = await both(await codes(), args);
    expect([ours.error, theirs.error]).toEqual([expected, expectedThere]);
    run.sim.takeViolations();
  });
});
