import { afterEach, beforeEach, expect, test } from "vitest";
import { clientFor, type Running, runSim } from "../testing/running-sim.ts";
import { botToken } from "../testing/test-app.ts";

let run: Running;
beforeEach(async () => {
  run = await runSim();
});
afterEach(() => run.stop());

/** One raw call, so that wrong arguments can be sent too. */
async function call(method: string, args: Record<string, unknown>, token: string | undefined = botToken) {
  const response = await fetch(`${run.sim.url}/api/${method}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(args),
  });
  return response.json();
}

const violations = () => run.sim.takeViolations().map(({ method, error }) => `${method} ${error}`);

test("a missing and a wrong token are refused, and noted", async () => {
  expect(await call("auth.test", {}, "")).toMatchObject({ ok: false, error: "not_authed" });
  await expect(clientFor(run.sim, "xoxb-other").auth.test()).rejects.toThrow("invalid_auth");
  expect(violations()).toEqual(["auth.test not_authed", "auth.test invalid_auth"]);
});

test("a method or an argument that Slack does not know fails, and the test that made it fails", async () => {
  expect(await call("chat.shout", {})).toMatchObject({ error: "unknown_method" });
  expect(await call("chat.postMessage", { channel: "C1", text: "x", shout: true })).toMatchObject({
    error: "invalid_arguments",
    response_metadata: { messages: ["[ERROR] unknown argument: shout"] },
  });
  expect(() => run.sim.assertNoViolations()).toThrow(
    /chat\.shout: unknown_method[\s\S]*unknown argument: shout/,
  );
  expect(violations()).toHaveLength(2);
  expect(() => run.sim.assertNoViolations()).not.toThrow();
});

test("a team may be named in each call, if it is this one", async () => {
  const text = "x";
  expect(await call("chat.postMessage", { channel: "C1", text, team_id: "T1" })).toMatchObject({ ok: true });
  expect(await call("chat.postMessage", { channel: "C1", text, team_id: "T2" })).toMatchObject({
    error: "team_not_found",
  });
  run.sim.takeViolations();
});

test("a body that is not JSON is told so", async () => {
  const answer = await fetch(`${run.sim.url}/api/auth.test`, {
    ...{ method: "POST", body: "{" },
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${botToken}` },
  });
  expect(await answer.json()).toMatchObject({ ok: false, error: "invalid_json" });
  expect(violations()).toEqual(["auth.test invalid_json"]);
});

test("a scope that was not granted is missing, by name", async () => {
  expect(await call("conversations.history", { channel: "C1" })).toMatchObject({
    ...{ error: "missing_scope", needed: "channels:history" },
    provided: expect.stringContaining("chat:write"),
  });
  expect(await call("conversations.join", { channel: "C2" })).toMatchObject({ needed: "channels:join" });
  expect(violations()).toHaveLength(2);
});

test("auth.test tells who the app is", async () => {
  expect(await run.slack.auth.test()).toMatchObject({
    team_id: "T1",
    user_id: "UB",
    bot_id: "B1",
    team: "Testhuset",
  });
});

test("a form and JSON are both read, a token in a form too", async () => {
  const form = new URLSearchParams({
    token: botToken,
    channel: "C1",
    text: "from a form",
    unfurl_links: "false",
  });
  const answer = await fetch(`${run.sim.url}/api/chat.postMessage`, { method: "POST", body: form });
  expect(await answer.json()).toMatchObject({ ok: true, message: { text: "from a form" } });
  expect(await call("chat.postMessage", { channel: "C1", text: "from JSON" })).toMatchObject({ ok: true });
  expect(await call("chat.postMessage", { token: botToken, channel: "C1", text: "x" }, "")).toMatchObject({
    error: "not_authed",
  });
  run.sim.takeViolations();
});

test("time stamps rise even while the clock stands still", async () => {
  const first = await run.slack.chat.postMessage({ channel: "C1", text: "1" });
  const second = await run.slack.chat.postMessage({ channel: "C1", text: "2" });
  expect([first.ts, second.ts]).toEqual(["1795435200.000000", "1795435200.000001"]);
});

test("an app writes only where it is, or to a person directly", async () => {
  expect(await call("chat.postMessage", { channel: "C2", text: "x" })).toMatchObject({
    error: "not_in_channel",
  });
  expect(await call("chat.postMessage", { channel: "#homework", text: "x" })).toMatchObject({
    error: "channel_not_found",
  });
  expect(await call("chat.postMessage", { channel: "U1", text: "x" })).toMatchObject({
    ok: true,
    channel: "D1",
  });
  expect((await run.sim.driver.person("ada").directMessages()).map(({ text }) => text)).toEqual(["x"]);
  expect(violations()).toEqual([]);
});

test("a text is needed, beside blocks too, and has an end", async () => {
  const divider = [{ type: "divider" }];
  expect(await call("chat.postMessage", { channel: "C1" })).toMatchObject({ error: "no_text" });
  expect(await call("chat.postMessage", { channel: "C1", blocks: divider })).toMatchObject({
    error: "no_text",
    response_metadata: { messages: [expect.stringContaining("screen readers")] },
  });
  const tooLong = "x".repeat(40_001);
  expect(await call("chat.postMessage", { channel: "C1", text: tooLong })).toMatchObject({
    error: "msg_too_long",
  });
  expect(violations()).toHaveLength(3);
});

test("broken blocks come back with the place of what is wrong", async () => {
  const blocks = [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }];
  expect(await call("chat.postMessage", { channel: "C1", text: "x", blocks })).toMatchObject({
    error: "invalid_blocks",
    response_metadata: {
      messages: ["[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]"],
    },
  });
  expect(violations()).toEqual(["chat.postMessage invalid_blocks"]);
});

test("an edit with a text alone takes the blocks away and marks the message as edited", async () => {
  const blocks = [{ type: "divider" as const }];
  const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "with a line", blocks });
  const seen = async () => (await run.sim.driver.person("ada").reads("C1")).at(0);
  await run.slack.chat.update({ channel: "C1", ts: String(ts), text: "another line", blocks });
  expect(await seen()).toMatchObject({ text: "another line", blocks: [{ type: "divider" }], edited: false });
  await run.slack.chat.update({ channel: "C1", ts: String(ts), text: "no line" });
  expect(await seen()).toMatchObject({ text: "no line", edited: true });
  expect((await seen())?.blocks).toBeUndefined();
});

test("only the app's own messages can be changed or deleted, and ephemeral ones by nobody", async () => {
  const ada = run.sim.driver.person("ada");
  await ada.types("#homework", "mine");
  const ts = (await ada.reads("#homework")).at(0)?.ts;
  expect(await call("chat.update", { channel: "C1", ts, text: "yours" })).toMatchObject({
    error: "cant_update_message",
  });
  expect(await call("chat.delete", { channel: "C1", ts })).toMatchObject({ error: "cant_delete_message" });
  expect(violations()).toHaveLength(2);
  const { message_ts } = await run.slack.chat.postEphemeral({ channel: "C1", user: "U1", text: "psst" });
  expect(await call("chat.update", { channel: "C1", ts: message_ts, text: "x" })).toMatchObject({
    error: "message_not_found",
  });
});

test("an ephemeral message needs its reader in the channel", async () => {
  expect(await call("chat.postEphemeral", { channel: "C1", user: "U9", text: "x" })).toMatchObject({
    error: "user_not_found",
  });
  run.sim.takeViolations();
});

test("replies stand in the thread, and in the channel only when broadcast", async () => {
  const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "parent" });
  const thread_ts = String(ts);
  const reply = await run.slack.chat.postMessage({ channel: "C1", text: "reply", thread_ts });
  await run.slack.chat.postMessage({
    channel: "C1",
    text: "loud",
    thread_ts: String(reply.ts),
    reply_broadcast: true,
  });
  const ada = run.sim.driver.person("ada");
  expect((await ada.reads("C1")).map(({ text, replyCount }) => [text, replyCount])).toEqual([
    ["parent", 2],
    ["loud", 0],
  ]);
  expect((await ada.readsThread("C1", thread_ts)).map(({ text }) => text)).toEqual([
    "parent",
    "reply",
    "loud",
  ]);
  expect(
    await call("chat.postMessage", { channel: "C1", text: "x", thread_ts: "1000000000.000000" }),
  ).toMatchObject({
    error: "thread_not_found",
  });
});

test("history gives the newest first, page by page, with metadata on request", async () => {
  await run.stop();
  run = await runSim({ app: { scopes: ["chat:write", "channels:history"] } });
  const metadata = { event_type: "card", event_payload: { id: 7 } };
  for (const text of ["1", "2", "3"]) await run.slack.chat.postMessage({ channel: "C1", text, metadata });
  const newest = await run.slack.conversations.history({ channel: "C1", limit: 2 });
  expect(newest.messages?.map(({ text }) => text)).toEqual(["3", "2"]);
  expect(newest.messages?.[0]?.metadata).toBeUndefined();
  const cursor = newest.response_metadata?.next_cursor ?? "";
  const rest = await run.slack.conversations.history({ channel: "C1", cursor, include_all_metadata: true });
  expect(rest).toMatchObject({ has_more: false, messages: [{ text: "1", metadata }] });
  const oldest = rest.messages?.[0]?.ts ?? "";
  const after = await run.slack.conversations.history({ channel: "C1", oldest });
  expect(after.messages?.map(({ text }) => text)).toEqual(["3", "2"]);
  const inclusive = await run.slack.conversations.history({ channel: "C1", oldest, inclusive: true });
  expect(inclusive.messages).toHaveLength(3);
  expect(await call("conversations.history", { channel: "C1", cursor: "x" })).toMatchObject({
    error: "invalid_cursor",
  });
});

test("a person's locale, zone and e-mail follow the scopes", async () => {
  const { user } = await run.slack.users.info({ user: "U1", include_locale: true });
  expect(user).toMatchObject({
    locale: "sv-SE",
    tz: "Europe/Stockholm",
    tz_offset: 3600,
    real_name: "Ada Alm",
  });
  const bo = await run.slack.users.info({ user: "U2" });
  expect([bo.user?.locale, bo.user?.profile?.email]).toEqual([undefined, undefined]);
  await run.stop();
  run = await runSim({ app: { scopes: ["users:read", "users:read.email"] } });
  const withEmail = await run.slack.users.info({ user: "U2" });
  expect(withEmail.user?.profile?.email).toBe("bo@example.com");
});

test("a link to a message leads to this workspace", async () => {
  const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "x" });
  const { permalink } = await run.slack.chat.getPermalink({ channel: "C1", message_ts: String(ts) });
  expect(permalink).toBe(`${run.sim.url}/archives/C1/p1795435200000000`);
});

test("metadata has a shape and a size", async () => {
  const post = (metadata: object) => call("chat.postMessage", { channel: "C1", text: "x", metadata });
  expect(await post({ event_type: "card" })).toMatchObject({ error: "invalid_arguments" });
  expect(await post({ event_type: "card", event_payload: { long: "x".repeat(17_000) } })).toMatchObject({
    error: "metadata_too_large",
  });
  expect(violations()).toHaveLength(2);
});

test("each call is kept with its arguments and answer", async () => {
  await run.slack.chat.postMessage({ channel: "C1", text: "kept" });
  expect(run.sim.log).toMatchObject([
    { method: "chat.postMessage", status: 200, args: { channel: "C1", text: "kept" }, answer: { ok: true } },
  ]);
});

test("a body without end is cut off", async () => {
  const answer = await fetch(`${run.sim.url}/api/chat.postMessage`, {
    method: "POST",
    body: "x".repeat(1_100_000),
  });
  expect(answer.status).toBe(413);
});

test("the app's own posts are told to it only where it listens to the channel", async () => {
  await run.stop();
  run = await runSim({ app: { events: ["message.channels"] } });
  const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "first" });
  await expect.poll(() => run.app.received.length).toBe(1);
  expect(run.app.last.body.event).toMatchObject({ type: "message", bot_id: "B1", text: "first" });
  await run.slack.chat.update({ channel: "C1", ts: String(ts), text: "second" });
  await expect.poll(() => run.app.received.length).toBe(2);
  expect(run.app.last.body.event).toMatchObject({
    ...{ subtype: "message_changed", message: { text: "second" }, previous_message: { text: "first" } },
  });
});
