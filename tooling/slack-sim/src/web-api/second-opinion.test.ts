import { expect, test } from "vitest";
import { differences } from "../testing/answer-shape.ts";
import { type Answer, SCOPE_HEADERS, type Side, useBothSlacks } from "../testing/both-slacks.ts";

/*
 * The same calls, by Slack's own client, to this simulator and to `emulate`, which nobody here wrote.
 * Where the two answer differently, the difference stands below with its reason; any other one fails.
 */

const slacks = useBothSlacks();

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
  const { here, there, run } = slacks.current;
  let [tsHere, tsThere] = ["", ""];
  const found: Record<string, string[]> = {};
  for (const { method, args } of questions) {
    const ours = await here.call(method, args?.(here, tsHere));
    const theirs = await there.call(method, args?.(there, tsThere));
    expect([method, ours.ok, theirs.ok]).toEqual([method, true, true]);
    if (method === "chat.postMessage") [tsHere, tsThere] = [String(ours.ts), String(theirs.ts)];
    found[method] = differences(ours, theirs)
      .filter((path) => path !== SCOPE_HEADERS)
      .sort();
  }
  const listed = questions.map(({ method, differs = {} }) => [method, Object.values(differs).flat().sort()]);
  expect(found).toEqual(Object.fromEntries(listed));
  run.sim.assertNoViolations();
});
