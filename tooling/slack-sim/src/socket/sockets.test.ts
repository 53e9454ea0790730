import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { VirtualClock } from "../clock.ts";
import { type SlackSim, startSlackSim } from "../slack-sim.ts";
import { clientFor } from "../testing/running-sim.ts";
import { botToken, signingSecret } from "../testing/test-app.ts";
import { testSeed } from "../testing/test-seed.ts";

let sim: SlackSim;
const open: WebSocket[] = [];
beforeEach(async () => {
  const clock = new VirtualClock("2026-11-23T12:00:00Z");
  sim = await startSlackSim({ workspace: testSeed(), clock, botToken, signingSecret, appToken: "xapp-1" });
});
afterEach(async () => {
  for (const socket of open.splice(0)) socket.terminate();
  await sim.close();
});

type Heard = { type: string; envelope_id?: string; payload?: { event?: unknown }; [field: string]: unknown };

/** A socket of the app's, and a way to hear its messages one after the other. */
async function connect() {
  const { url } = await clientFor(sim, "xapp-1").apps.connections.open();
  const socket = new WebSocket(String(url));
  open.push(socket);
  const heard: Heard[] = [];
  let tell = () => {};
  socket.on("message", (data) => {
    heard.push(JSON.parse(data.toString()));
    tell();
  });
  const next = async (): Promise<Heard> => {
    while (heard.length === 0) await new Promise<void>((resolve) => (tell = resolve));
    return heard.shift() ?? { type: "none" };
  };
  const ack = (to: Heard, payload?: object) =>
    socket.send(JSON.stringify({ envelope_id: to.envelope_id, ...(payload && { payload }) }));
  return { socket, url: String(url), next, ack };
}

test("an app is greeted, gets commands and acknowledges them with an answer", async () => {
  const { next, ack } = await connect();
  expect(await next()).toMatchObject({
    type: "hello",
    num_connections: 1,
    connection_info: { app_id: "A1" },
  });
  const ada = sim.driver.person("ada");
  const typed = ada.types("#homework", "/help-me maths");
  const envelope = await next();
  expect(envelope).toMatchObject({
    ...{ type: "slash_commands", accepts_response_payload: true },
    payload: { command: "/help-me", text: "maths", team_id: "T1", user_id: "U1" },
  });
  ack(envelope, { text: "Coming" });
  expect(await typed).toEqual({ state: "acked" });
  expect((await ada.reads("#homework")).map(({ text }) => text)).toEqual(["Coming"]);
  sim.assertNoViolations();
});

test("an event is sent again where nobody acknowledges it, and takes no answer", async () => {
  const { next, ack } = await connect();
  await next();
  sim.faults.deliveries({ kind: "event" }, { kind: "ack_lost" });
  const opened = sim.driver.person("ada").opensHome();
  const first = await next();
  expect(first).toMatchObject({ type: "events_api", accepts_response_payload: false, retry_attempt: 0 });
  ack(first);
  await opened;
  const again = await next();
  expect(again).toMatchObject({ retry_attempt: 1, retry_reason: "http_timeout" });
  expect(again.payload).toEqual(first.payload);
  ack(again, { text: "?" });
  ack({ type: "ack", envelope_id: "made-up" });
  await sim.driver.person("ada").until(async () => sim.violations.length === 2);
  expect(sim.takeViolations().map(({ detail }) => detail)).toEqual([
    `${again.envelope_id} takes no answer`,
    'nothing waits for this acknowledgement: {"envelope_id":"made-up"}',
  ]);
});

test("of several sockets one gets each envelope, and Slack asks for new ones now and then", async () => {
  const [one, two] = [await connect(), await connect()];
  await one.next();
  expect(await two.next()).toMatchObject({ num_connections: 2 });
  const typed = sim.driver.person("ada").types("#homework", "/help-me");
  two.ack(await two.next());
  expect(await typed).toEqual({ state: "acked" });
  sim.sockets.disconnect("refresh_requested");
  expect(await one.next()).toMatchObject({ type: "disconnect", reason: "refresh_requested" });
  one.socket.close();
  await sim.sockets.untilOpen(1);
});

test("a ticket serves once, and only an app-level token gets one", async () => {
  const { url, next } = await connect();
  await next();
  const second = new WebSocket(url);
  const refused = await new Promise<Error>((resolve) => second.on("error", resolve));
  expect(refused.message).toContain("403");
  await expect(clientFor(sim).apps.connections.open()).rejects.toThrow("not_allowed_token_type");
  await expect(clientFor(sim, "xapp-2").apps.connections.open()).rejects.toThrow("invalid_auth");
  sim.takeViolations();
});

test("a command fails for the person where the app has no socket open", async () => {
  const { next, socket } = await connect();
  await next();
  const ada = sim.driver.person("ada");
  const typed = ada.types("#homework", "/help-me");
  await next();
  socket.terminate();
  expect(await typed).toEqual({ state: "failed" });
  expect((await ada.reads("#homework"))[0]?.text).toContain("dispatch_failed");
});
