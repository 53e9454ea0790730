import { afterEach, beforeEach, expect, test } from "vitest";
import { startSlackSim } from "./slack-sim.ts";
import { type Running, runSim } from "./testing/running-sim.ts";
import { botToken, signingSecret } from "./testing/test-app.ts";
import { testSeed } from "./testing/test-seed.ts";

let run: Running;
beforeEach(async () => {
  run = await runSim();
});
afterEach(() => run.stop());

test("a port in use is named", async () => {
  const port = Number(new URL(run.sim.url).port);
  const second = startSlackSim({ workspace: testSeed(), botToken, signingSecret, port });
  await expect(second).rejects.toThrow(`port ${port} is in use`);
});

test("closing lets go of windows that wait for a change, and of deliveries under way", async () => {
  run.app.answer = () => "never";
  const { revision } = await run.sim.driver.person("ada").screen();
  const waiting = fetch(`${run.sim.url}/client/wait?since=${revision}`);
  const typed = run.sim.driver.person("ada").types("#homework", "/help-me");
  await run.sim.untilDelivering();
  const ends = Promise.allSettled([waiting, typed]);
  await run.sim.close();
  expect((await ends).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("a broken rule is told at once to whoever wants to hear of it", async () => {
  const heard: string[] = [];
  const listening = await startSlackSim({
    ...{ workspace: testSeed(), botToken, signingSecret },
    onViolation: ({ method, error }) => heard.push(`${method} ${error}`),
  });
  await fetch(`${listening.url}/api/chat.shout`, { headers: { Authorization: `Bearer ${botToken}` } });
  await listening.close();
  expect(heard).toEqual(["chat.shout unknown_method"]);
});

test("an app that nobody has named yet cannot be reached", async () => {
  run.sim.requestUrl = undefined;
  const bo = run.sim.driver.person("bo");
  expect(await bo.types("#homework", "/help-me")).toEqual({ state: "failed" });
  expect((await bo.reads("#homework")).at(0)?.text).toContain("dispatch_failed");
  await expect(run.sim.deliverRaw({ form: {} })).rejects.toThrow("no requestUrl");
});

test("a link to a message opens the page at it", async () => {
  const response = await fetch(`${run.sim.url}/archives/C1/p1795435200000001`, { redirect: "manual" });
  expect(response.headers.get("location")).toBe("/?at=C1&message=1795435200.000001");
});

test("whoever goes past the driver meets the same refusals", async () => {
  const does = async (as: string, deed: string, input: object) => {
    const response = await fetch(`${run.sim.url}/client/${deed}?as=${as}`, {
      ...{ method: "POST", body: JSON.stringify(input) },
      headers: { "Content-Type": "application/json" },
    });
    return (await response.json()).error;
  };
  const options = [{ text: { type: "plain_text", text: "Edit" }, value: "e" }];
  const overflow = { type: "overflow", action_id: "more", options };
  run.app.answer = () => ({
    json: { text: "x", blocks: [{ type: "actions", block_id: "row", elements: [overflow] }] },
  });
  const ada = run.sim.driver.person("ada");
  await ada.types("#homework", "/help-me");
  run.app.answer = () => undefined;
  const ts = (await ada.reads("#homework")).at(0)?.ts;
  const act = { in: { channel: "C1", ts }, blockId: "row", actionId: "more", value: "e" };
  expect(await does("bo", "act", act)).toBe(`bo sees no message ${ts} there`);
  expect(await does("ada", "act", { ...act, value: "d" })).toContain('no option with the value "d"');
  expect(await does("ada", "act", { ...act, actionId: "other" })).toContain('no element "other"');
  expect(await does("bo", "type", { channel: "C2", text: "x" })).toBe("bo is not in #quiet");
  expect(await does("bo", "type", { channel: "D1", text: "x" })).toBe('bo sees no conversation "D1"');
  expect(await does("ada", "submit", { viewId: "V1", values: {} })).toContain("does not have the modal V1");
  expect(await does("ada", "type", { text: "x" })).toContain("channel");
  expect(await does("ada", "act", act)).toBeUndefined();
});

test.each([
  ["GET", "/client/screen?as=U404", 404],
  ["GET", "/client/nothing", 404],
  ["GET", "/elsewhere", 404],
  ["POST", "/client/type?as=ada", 415],
  ["POST", "/response/unknown", 404],
])("%s %s is refused with %i", async (method, path, status) => {
  const response = await fetch(run.sim.url + path, { method, ...(method === "POST" && { body: "{}" }) });
  expect(response.status).toBe(status);
});
