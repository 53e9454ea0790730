import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { type SlackSim, startSlackSim } from "@socialsmart/slack-sim/slack-sim";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { workspaceSeed } from "./testing/test-workspace.ts";

const MAIN = join(import.meta.dirname, "main.ts");
const secrets = {
  SLACK_BOT_TOKEN: "xoxb-local-test-token",
  SLACK_SIGNING_SECRET: "local-test-signing-secret",
};
let sim: SlackSim;
let folder: string;
let started: ChildProcess | undefined;

beforeAll(async () => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = secrets;
  sim = await startSlackSim({ workspace: workspaceSeed, botToken, signingSecret });
  folder = await mkdtemp(join(tmpdir(), "slack-bot-main-"));
});

afterEach(async () => {
  if (!started || started.exitCode !== null || started.signalCode !== null) return;
  const exited = once(started, "exit");
  started.kill("SIGKILL");
  await exited;
});
afterAll(async () => {
  await sim.close();
  await rm(folder, { recursive: true });
});

/** The program in a process of its own. */
function start(settings: Readonly<Record<string, string>>) {
  const env = {
    ...programEnv,
    SLACK_API_URL: `${sim.url}/api/`,
    DATABASE_URL: `sqlite:${join(folder, "bot.sqlite")}`,
    ...settings,
  };
  const child = spawn(execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  started = child;
  const said = { out: "", err: "" };
  const ready = Promise.withResolvers<string>();
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said.out += part;
    const url = /"url":"([^"]+)"/.exec(said.out)?.[1];
    if (url) ready.resolve(url);
  });
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said.err += part;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, said, ended, ready: Promise.race([ready.promise, ended.then(() => "")]) };
}

test("starts, tells where it is and that it is ready, answers Slack, and ends when it is told to", async () => {
  const { child, ready, ended, said } = start({ ...secrets, SLACK_PORT: "0" });
  const url = await ready;
  expect(said.err).toBe("");
  expect(await (await fetch(`${url}/readyz`)).text()).toBe("ready\n");
  sim.requestUrl = `${url}/slack/events`;
  await sim.driver.person("ali").types("#allmänt", "/socialsmart");
  await sim.driver
    .person("ali")
    .until(async (ali) => (await ali.reads("#allmänt"))[0]?.asText.includes("hyresvärd"), {
      timeoutMs: 15_000,
    });
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said.out).not.toContain(secrets.SLACK_BOT_TOKEN);
});

test.each([
  [
    {},
    "SLACK_BOT_TOKEN must be set for one workspace, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_INSTALLATION_KEYS for any number\nSLACK_SIGNING_SECRET must be set, or SLACK_APP_TOKEN without a public address\n",
  ],
  [{ ...secrets, SLACK_PORT: "x" }, 'SLACK_PORT must be a port from 0 to 65535, not "x"\n'],
  [
    { ...secrets, SLACK_BOT_TOKEN: "xoxb-another-token" },
    "SLACK_BOT_TOKEN is not accepted by Slack: invalid_auth\n",
  ],
])("says what is wrong with its settings, and ends: %o", async (settings, message) => {
  const { ended, said } = start({ SLACK_PORT: "0", ...settings });
  expect(await ended).toBe(1);
  expect(said.err).toBe(message);
});
