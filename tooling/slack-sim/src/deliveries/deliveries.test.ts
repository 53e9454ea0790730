import { afterEach, beforeEach, expect, test } from "vitest";
import { type Running, runSim } from "../testing/running-sim.ts";

let run: Running;
beforeEach(async () => {
  run = await runSim();
});
afterEach(() => run.stop());

const button = (text: string, extra = {}) => ({
  ...{ type: "button" as const, action_id: text.toLowerCase(), text: { type: "plain_text" as const, text } },
  ...extra,
});
const actions = (...elements: ReturnType<typeof button>[]) => [
  { type: "actions" as const, block_id: "buttons", elements },
];

test("a slash command arrives signed, with who, where and what", async () => {
  const ada = run.sim.driver.person("ada");
  expect(await ada.types("#homework", "/help-me maths & physics")).toEqual({ state: "acked" });
  expect(run.app.last.body).toMatchObject({
    ...{ command: "/help-me", text: "maths & physics", team_id: "T1", team_domain: "testhuset" },
    ...{ channel_id: "C1", channel_name: "homework", user_id: "U1", user_name: "ada", api_app_id: "A1" },
    ...{ is_enterprise_install: "false", response_url: expect.stringContaining(run.sim.url) },
    trigger_id: expect.any(String),
  });
});

test("what the app answers to a command is seen only by the person who gave it", async () => {
  run.app.answer = () => ({ json: { text: "Which subject?" } });
  await run.sim.driver.person("ada").types("#homework", "/help-me");
  const seen = await run.sim.driver.person("ada").reads("#homework");
  expect(seen).toMatchObject([{ text: "Which subject?", ephemeral: true, author: "Helper" }]);
  expect(await run.sim.driver.person("bo").reads("#homework")).toEqual([]);
});

test("a plain text is an answer too, and in_channel shows it to everybody", async () => {
  const [ada, bo] = [run.sim.driver.person("ada"), run.sim.driver.person("bo")];
  run.app.answer = () => ({ text: "Working on it" });
  await ada.types("#homework", "/help-me");
  run.app.answer = () => ({ json: { response_type: "in_channel", text: "Ada asks for help" } });
  await ada.types("#homework", "/help-me");
  expect((await bo.reads("#homework")).map(({ text }) => text)).toEqual(["Ada asks for help"]);
  expect((await ada.reads("#homework")).map(({ text }) => text)).toEqual([
    "Working on it",
    "Ada asks for help",
  ]);
});

test("three seconds without an ack, and Slack tells the person so", async () => {
  run.app.answer = () => "never";
  const bo = run.sim.driver.person("bo");
  const typed = bo.types("#homework", "/help-me");
  await run.sim.untilDelivering();
  await run.clock.advance(3000);
  expect(await typed).toEqual({ state: "timed_out" });
  expect(await bo.reads("#homework")).toMatchObject([
    { author: "Slackbot", ephemeral: true, text: '/help-me failed with the error "operation_timeout"' },
  ]);
});

test("an app that is not there is a dispatch_failed, in the person's language", async () => {
  run.sim.requestUrl = "http://127.0.0.1:9/";
  const ada = run.sim.driver.person("ada");
  expect(await ada.types("#homework", "/help-me")).toEqual({ state: "failed" });
  const [said] = await ada.reads("#homework");
  expect(said?.text).toBe('/help-me misslyckades med felet "dispatch_failed"');
});

test("a command that does not exist, and any command in a thread, never reach the app", async () => {
  const { ts } = await run.slack.chat.postMessage({ channel: "C1", text: "Hello" });
  const bo = run.sim.driver.person("bo");
  await bo.types("#homework", "/nonsense");
  await bo.types("#homework", "/help-me", { thread: String(ts) });
  expect(run.app.received).toEqual([]);
  const texts = (await bo.reads("#homework")).map(({ text }) => text);
  expect(texts.slice(1)).toEqual([
    "/nonsense is not a valid command. Type / to see those that are.",
    "/help-me is not supported in threads. Sorry!",
  ]);
});

test("a click tells which button of which message, and what the message's inputs hold", async () => {
  const { ts } = await run.slack.chat.postMessage({
    channel: "C1",
    text: "Choose",
    blocks: actions(button("Yes", { value: "yes-1" }), button("No")),
  });
  await run.sim.driver.person("ada").clicks("Yes");
  expect(run.app.last.body).toMatchObject({
    type: "block_actions",
    user: { id: "U1", username: "ada", team_id: "T1" },
    container: { type: "message", message_ts: ts, channel_id: "C1", is_ephemeral: false },
    channel: { id: "C1", name: "homework" },
    message: { ts, text: "Choose", bot_id: "B1" },
    actions: [
      { type: "button", action_id: "yes", block_id: "buttons", value: "yes-1", text: { text: "Yes" } },
    ],
    state: { values: {} },
  });
});

test("a click on an ephemeral message comes without the message, and its response_url can replace it", async () => {
  run.app.answer = () => ({ json: { text: "Undo?", blocks: actions(button("Undo")) } });
  const ada = run.sim.driver.person("ada");
  await ada.types("#homework", "/help-me");
  run.app.answer = () => undefined;
  await ada.clicks("Undo");
  const { body } = run.app.last;
  expect(body.message).toBeUndefined();
  expect(body.container?.is_ephemeral).toBe(true);
  await respond(body.response_url, { replace_original: true, text: "Undone" });
  expect((await ada.reads("#homework")).map(({ text }) => text)).toEqual(["Undone"]);
  await respond(body.response_url, { delete_original: true });
  expect(await ada.reads("#homework")).toEqual([]);
});

test("a response_url serves five times, and for thirty minutes", async () => {
  const ada = run.sim.driver.person("ada");
  await ada.types("#homework", "/help-me");
  const first = run.app.last.body.response_url;
  const statuses: number[] = [];
  for (const text of ["1", "2", "3", "4", "5", "6"]) statuses.push(await respond(first, { text }));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  await ada.types("#homework", "/help-me");
  await run.clock.advance(30 * 60_000 + 1);
  expect(await respond(run.app.last.body.response_url, { text: "late" })).toBe(404);
});

test("opening the Home is an event in its envelope, and is sent again when nobody acknowledges it", async () => {
  let answers = 0;
  run.app.answer = () => ({ status: ++answers < 3 ? 500 : 200 });
  const ada = run.sim.driver.person("ada");
  await ada.opensHome();
  await expect.poll(() => run.sim.deliveries[1]?.state).toBe("failed");
  await run.clock.advance(60_000);
  await expect.poll(() => run.app.received.length).toBe(3);
  const [first, second, third] = run.app.received;
  expect(first?.body).toMatchObject({
    ...{ type: "event_callback", team_id: "T1", api_app_id: "A1", event_id: expect.stringMatching(/^Ev/) },
    event: { type: "app_home_opened", user: "U1", channel: "D1", tab: "home" },
    authorizations: [{ team_id: "T1", user_id: "UB", is_bot: true }],
  });
  expect(first?.headers["x-slack-retry-num"]).toBeUndefined();
  expect(second?.body.event_id).toBe(first?.body.event_id);
  expect(second?.headers).toMatchObject({ "x-slack-retry-num": "1", "x-slack-retry-reason": "http_error" });
  expect(third?.headers).toMatchObject({ "x-slack-retry-num": "2" });
});

test("a mention and a direct message are told, a message in a channel only where subscribed", async () => {
  const ada = run.sim.driver.person("ada");
  expect(await ada.types("#homework", "just talking")).toEqual({ state: "none" });
  await ada.types("#homework", "@helper are you <there>?");
  expect(run.app.last.body.event).toMatchObject({
    ...{ type: "app_mention", user: "U1", channel: "C1", text: "<@UB> are you &lt;there&gt;?" },
  });
  await ada.types("@bot", "hello");
  expect(run.app.last.body.event).toMatchObject({
    type: "message",
    channel_type: "im",
    channel: "D1",
    text: "hello",
  });
});

test("bytes with a wrong, an old or no signature can be sent, and the app's answer is seen", async () => {
  const form = { command: "/help-me" };
  const hourAgo = Math.floor(Date.now() / 1000) - 3600;
  expect(await run.sim.deliverRaw({ form, signature: "wrong" })).toMatchObject({ status: 401 });
  expect(await run.sim.deliverRaw({ form, signature: "missing" })).toMatchObject({ status: 401 });
  expect(await run.sim.deliverRaw({ form, timestamp: hourAgo })).toMatchObject({ status: 401 });
  expect(await run.sim.deliverRaw({ form })).toMatchObject({ status: 200 });
});

async function respond(url: string, body: object): Promise<number> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return response.status;
}
