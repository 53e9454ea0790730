import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runSim } from "../testing/running-sim.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "slack-sim-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("messages keep their time stamps over a restart, and can be edited after it", async () => {
  const stateFile = join(folder, "deep", "slack.json");
  const before = await runSim({ stateFile });
  const { ts } = await before.slack.chat.postMessage({ channel: "C1", text: "the card" });
  await before.sim.driver.person("bo").joins("#quiet");
  await before.stop();
  expect(readdirSync(join(folder, "deep"))).toEqual(["slack.json"]);

  const after = await runSim({ stateFile });
  const ada = after.sim.driver.person("ada");
  expect(await ada.reads("#homework")).toMatchObject([{ ts, text: "the card" }]);
  await after.slack.chat.update({ channel: "C1", ts: String(ts), text: "the card, edited" });
  const second = await after.slack.chat.postMessage({ channel: "C1", text: "another" });
  expect(Number(second.ts)).toBeGreaterThan(Number(ts));
  expect((await after.sim.driver.person("bo").reads("#quiet")).map(({ joined }) => joined)).toEqual([true]);
  await after.stop();
});

test("changes reach the disk soon, without a close", async () => {
  const stateFile = join(folder, "slack.json");
  const run = await runSim({ stateFile });
  await run.slack.chat.postMessage({ channel: "C1", text: "safe" });
  await expect
    .poll(() => readdirSync(folder).includes("slack.json") && readFileSync(stateFile, "utf8"))
    .toContain("safe");
  await run.stop();
});

test("a channel that is new in the seed appears beside what was kept", async () => {
  const stateFile = join(folder, "slack.json");
  const state = {
    version: 1,
    teamId: "T1",
    counters: {},
    lastTs: 0,
    conversations: [],
    homes: {},
    readUntil: {},
  };
  writeFileSync(stateFile, JSON.stringify(state));
  const run = await runSim({ stateFile });
  expect(await run.sim.driver.person("ada").reads("#homework")).toEqual([]);
  await run.stop();
});

test.each([
  ["something else", "{}", "is not a local Slack workspace's state"],
  ["half a file", '{"version":1,', "is not a local Slack workspace's state"],
  ["another team's state", '{"version":1,"teamId":"T9"}', "belongs to the workspace T9, not to T1"],
])("%s is not overwritten", async (_, text, message) => {
  const stateFile = join(folder, "slack.json");
  writeFileSync(stateFile, text);
  await expect(runSim({ stateFile })).rejects.toThrow(message);
  expect(readFileSync(stateFile, "utf8")).toBe(text);
});
