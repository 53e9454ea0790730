import { WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import { type Answer, caller, type Side, useBothSlacks } from "../testing/both-slacks.ts";
import { clientFor, silent } from "../testing/running-sim.ts";

/* The same mistakes, by Slack's own client, to this simulator and to `emulate`; see `second-opinion.test.ts`. */

const slacks = useBothSlacks();

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
    const { here, there, run } = slacks.current;
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
  const { run, emulator } = slacks.current;
  const options = { slackApiUrl: `${emulator.url}/api/`, retryConfig: { retries: 0 }, logger: silent };
  const ours = await caller(clientFor(run.sim, "xoxb-wrong"))("auth.test");
  const theirs = await caller(new WebClient("xoxb-wrong", options))("auth.test");
  expect([ours.error, theirs.ok]).toEqual(["invalid_auth", true]);
});
