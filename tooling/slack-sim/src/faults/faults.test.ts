import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Running, runSim } from "../testing/running-sim.ts";
import { botToken } from "../testing/test-app.ts";

let run: Running;
beforeEach(async () => {
  run = await runSim();
});
afterEach(() => run.stop());

const post = (text: string, channel = "C1") => run.slack.chat.postMessage({ channel, text });
const texts = async () => (await run.sim.driver.person("ada").reads("C1")).map(({ text }) => text);

test("a rate limit strikes the next calls that match, and tells how long to wait", async () => {
  run.sim.faults.calls(
    { method: "chat.postMessage", channel: "C1", times: 2 },
    { kind: "rate_limited", retryAfter: 7 },
  );
  await expect(post("1")).rejects.toMatchObject({ code: "slack_webapi_rate_limited_error", retryAfter: 7 });
  await expect(post("other channel", "U1")).resolves.toMatchObject({ ok: true });
  await expect(post("2")).rejects.toMatchObject({ retryAfter: 7 });
  await post("3");
  expect(await texts()).toEqual(["3"]);
});

test("a fault spares as many calls as it is told, and strikes the next", async () => {
  run.sim.faults.calls({ method: "chat.postMessage", spares: 2 }, { kind: "unavailable", effect: false });
  for (const text of ["1", "2"]) await post(text);
  await expect(post("3")).rejects.toThrow("503");
  await post("4");
  expect(await texts()).toEqual(["1", "2", "4"]);
});

test("Slack can be unavailable before the effect or after it", async () => {
  run.sim.faults.calls({}, { kind: "unavailable", effect: false });
  await expect(post("lost")).rejects.toThrow("503");
  run.sim.faults.calls({}, { kind: "unavailable", effect: true });
  await expect(post("stored all the same")).rejects.toThrow("503");
  expect(await texts()).toEqual(["stored all the same"]);
  expect(run.sim.log.map(({ status }) => status)).toEqual([503, 503]);
});

test("Slack can say no, in a word of its own", async () => {
  run.sim.faults.calls({ channel: "C1" }, { kind: "refused", error: "is_archived" });
  await expect(post("1")).rejects.toMatchObject({ data: { error: "is_archived" } });
  await post("2");
  expect(await texts()).toEqual(["2"]);
});

test("answers can take their time", async () => {
  run.sim.faults.answerAfter(30);
  const before = performance.now();
  await post("slow");
  expect(performance.now() - before).toBeGreaterThanOrEqual(29);
  run.sim.faults.clear();
  expect(run.sim.faults.answersAfterMs).toBe(0);
});

test("a connection can break, with or without the effect", async () => {
  run.sim.faults.calls({ times: 1 }, { kind: "connection_reset", effect: true });
  await expect(post("stored")).rejects.toThrow();
  run.sim.faults.calls({ times: 1 }, { kind: "connection_reset", effect: false });
  await expect(post("lost")).rejects.toThrow();
  expect(await texts()).toEqual(["stored"]);
});

test("a call can stay without an answer", async () => {
  run.sim.faults.calls({}, { kind: "no_answer", effect: true });
  const giveUp = new AbortController();
  const asked = fetch(`${run.sim.url}/api/chat.postMessage`, {
    ...{ method: "POST", signal: giveUp.signal },
    body: new URLSearchParams({ token: botToken, channel: "C1", text: "stored" }),
  });
  const seen = run.sim.driver.person("ada").until(async () => (await texts()).length === 1);
  const first = await Promise.race([asked.then(() => "answered"), seen.then(() => "stored")]);
  giveUp.abort();
  await expect(asked).rejects.toThrow();
  expect(first).toBe("stored");
});

describe("an answer to a response_url", () => {
  const answer = (text: string, signal?: AbortSignal) =>
    fetch(run.app.last.body.response_url, {
      ...{ method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text }) },
      ...(signal && { signal }),
    });
  const seen = async () => (await run.sim.driver.person("ada").reads("#homework")).map(({ text }) => text);

  beforeEach(async () => {
    await run.sim.driver.person("ada").types("#homework", "/help-me");
  });

  test("can meet a Slack that is unavailable, with or without the effect, and is no call of the Web API", async () => {
    run.sim.faults.calls({}, { kind: "unavailable", effect: false });
    run.sim.faults.answers({ spares: 1 }, { kind: "unavailable", effect: false });
    run.sim.faults.answers({}, { kind: "unavailable", effect: true });
    const statuses: number[] = [];
    for (const text of ["1", "lost", "shown all the same", "4"]) statuses.push((await answer(text)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect(await seen()).toEqual(["1", "shown all the same", "4"]);
    await expect(post("5")).rejects.toThrow("503");
  });

  test("can break off, or never be answered itself", async () => {
    run.sim.faults.answers({}, { kind: "connection_reset", effect: false });
    await expect(answer("lost")).rejects.toThrow();
    run.sim.faults.answers({}, { kind: "no_answer", effect: true });
    const giveUp = new AbortController();
    const asked = answer("shown", giveUp.signal);
    await run.sim.driver.person("ada").until(async () => (await seen()).length === 1);
    giveUp.abort();
    await expect(asked).rejects.toThrow();
    expect(await seen()).toEqual(["shown"]);
  });

  test("goes through again once the faults are cleared", async () => {
    run.sim.faults.answers({}, { kind: "unavailable", effect: false });
    run.sim.faults.clear();
    expect((await answer("1")).status).toBe(200);
  });
});

test("one message a second and channel can be enforced", async () => {
  run.sim.faults.limitMessages();
  await post("1");
  await expect(post("2")).rejects.toMatchObject({ retryAfter: 1 });
  await post("elsewhere", "U1");
  await run.clock.advance(1000);
  await post("3");
  expect(await texts()).toEqual(["1", "3"]);
  run.sim.faults.clear();
  await post("4");
});

test("a double click is the same bytes twice", async () => {
  run.sim.faults.deliveries({ kind: "slash_command" }, { kind: "twice" });
  await run.sim.driver.person("ada").types("#homework", "/help-me");
  expect(run.app.received).toHaveLength(2);
  const [first, second] = run.sim.deliveries;
  expect(second?.body).toBe(first?.body);
});

test("a lost ack: the app ran, the person is told that it did not", async () => {
  run.sim.faults.deliveries({ kind: "slash_command" }, { kind: "ack_lost" });
  const bo = run.sim.driver.person("bo");
  expect(await bo.types("#homework", "/help-me")).toEqual({ state: "timed_out" });
  expect(run.app.received).toHaveLength(1);
  expect((await bo.reads("#homework")).at(0)?.text).toContain("operation_timeout");
});

test("an event whose ack is lost arrives again, with the same id", async () => {
  run.sim.faults.deliveries({ kind: "event" }, { kind: "ack_lost" });
  await run.sim.driver.person("ada").opensHome();
  await expect.poll(() => run.app.received.length).toBe(2);
  const [first, second] = run.app.received;
  expect(second?.body.event_id).toBe(first?.body.event_id);
  expect(second?.headers).toMatchObject({ "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" });
});

test("any earlier delivery can be sent again", async () => {
  await run.sim.driver.person("ada").types("#homework", "/help-me");
  const [delivery] = run.sim.deliveries;
  expect(delivery && (await run.sim.redeliver(delivery))).toMatchObject({ status: 200 });
  expect(run.app.received[1]?.body).toEqual(run.app.received[0]?.body);
});
