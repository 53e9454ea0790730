import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeServer, listen } from "@socialsmart/runtime/listen";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { connectDriver } from "@socialsmart/slack-sim/driver";
import { afterEach, beforeAll, expect, test } from "vitest";

let directory: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "start-"));
  return () => rm(directory, { recursive: true });
});
afterEach(() => {
  // Whatever a failed test left: its programs end with it.
  for (const child of started) child.kill("SIGKILL");
});

/** `pnpm start`, in a process group of its own as a terminal gives it one. */
function start(env: NodeJS.ProcessEnv = {}, argv: readonly string[] = []) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "start.ts"), ...argv], {
    detached: true,
    env: { ...programEnv, DATA_DIR: directory, API_PORT: "0", SLACK_PORT: "0", SLACK_SIM_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let output = "";
  const hear = (chunk: unknown) => {
    output += String(chunk);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const closed = once(child, "close");
  return {
    pid: child.pid ?? 0,
    async said(text: string): Promise<string> {
      while (!output.includes(text)) {
        await Promise.race([once(child.stdout, "data"), closed]);
        if (child.exitCode !== null && !output.includes(text)) throw new Error(`It ended: ${output}`);
      }
      return output;
    },
    async ended() {
      await closed;
      return { exitCode: child.exitCode, output };
    },
  };
}

function addressOf(name: string, output: string): string {
  const found = new RegExp(`${name} +(http://[\\d.:]+)`).exec(output)?.[1];
  if (!found) throw new Error(`No address of ${name} in: ${output}`);
  return found;
}

test("what it prints can be done, what was done survives a restart, and no program outlives it", async () => {
  const first = start();
  const output = await first.said("Three things to try");
  expect(output).toContain("Seeding");
  const amina = connectDriver(addressOf("Local Slack", output)).person("amina");
  const [pledge = ""] = /\/pledge 3h läxhjälp \S+/.exec(output) ?? [];
  await amina.types("#läxhjälp-vivalla", pledge);
  await amina.until(
    async () =>
      (await amina.reads("#läxhjälp-vivalla")).find(({ asText }) => asText.includes("plats 4 av 6")),
    { what: "the answer", timeoutMs: 15_000 },
  );
  expect(await readRosters(output)).toContain("Kaffebönan Exempel AB");
  const [document = ""] = /http\S+\/documents\/\S+/.exec(output) ?? [];
  expect(await (await fetch(document)).text()).toMatch(/Kaffebönan Exempel AB.*Engångskod i chatten/s);
  expect(await othersMayRead(directory)).toEqual([]);

  const besides = await start({}, ["--fresh"]).ended();
  expect(besides).toEqual({
    exitCode: 1,
    output: `Socialsmart already runs with ${directory}; stop it, or set DATA_DIR to another folder.\n`,
  });
  expect(await readRosters(output)).toContain("Kaffebönan Exempel AB");

  // Ctrl-C: the terminal signals the whole group.
  process.kill(-first.pid, "SIGINT");
  expect(await first.ended()).toMatchObject({ exitCode: 0, output: expect.stringMatching(/Stopped\.\n$/) });
  await expectNobodyAt(output);

  const second = start();
  const again = await second.said("Three things to try");
  expect(again).not.toContain("Seeding");
  expect(await readRosters(again)).toContain("Kaffebönan Exempel AB");

  const log = await readFile(join(directory, "logs/api.log"), "utf8");
  const { pid } = JSON.parse(log.trim().split("\n").at(-1) ?? "");
  process.kill(pid, "SIGKILL");
  const { exitCode, output: all } = await second.ended();
  expect(exitCode).toBe(1);
  expect(all).toContain("The API was killed (SIGKILL; see ");
  await expectNobodyAt(again);
}, 120_000);

/** The files that not only their owner may read. */
async function othersMayRead(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  const modes = await Promise.all(entries.map(async (entry) => (await stat(join(folder, entry))).mode));
  return entries.filter((_, index) => ((modes[index] ?? 0) & 0o077) !== 0);
}

/** What the printed command reads. */
async function readRosters(output: string): Promise<string> {
  const [, url] = /curl -s (\S+)/.exec(output) ?? [];
  const [, authorization] = /'authorization: ([^']+)'/.exec(output) ?? [];
  const [, body] = /--data '([^']+)'/.exec(output) ?? [];
  const headers = { "content-type": "application/json", authorization: String(authorization) };
  const response = await fetch(String(url), { method: "POST", headers, body: String(body) });
  const text = await response.text();
  expect(text).not.toContain('"errors"');
  return text;
}

async function expectNobodyAt(output: string): Promise<void> {
  for (const name of ["Local Slack", "API", "Slack bot"]) {
    await expect(fetch(addressOf(name, output)), name).rejects.toThrow();
  }
}

test.runIf(process.platform === "linux")(
  "it stops when the npx that started it is gone, which passes no signal on",
  async () => {
    // The grandchild of something that looks like npx; its error output ends when it ends.
    const script = `
    process.title = "npm exec pnpm start";
    require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(`"${process.execPath}" "${join(import.meta.dirname, "start.ts")}"; true`)}], { stdio: "inherit" });
  `;
    const npx = spawn(process.execPath, ["-e", script, "x".repeat(40)], {
      env: { ...programEnv, DATA_DIR: directory, API_PORT: "0", SLACK_PORT: "0", SLACK_SIM_PORT: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const told = new Promise<void>((resolve) => {
      npx.stdout.on("data", (chunk) => {
        output += String(chunk);
        if (output.includes("Three things to try")) resolve();
      });
    });
    await Promise.race([told, once(npx, "close")]);
    npx.kill("SIGTERM");
    await once(npx, "close");
    expect(output).toMatch(/Stopped\.\n$/);
    await expectNobodyAt(output);
  },
  120_000,
);

test("of two first starts at once one goes on, and the other says why it does not", async () => {
  const elsewhere = join(directory, "at-once");
  const both = [start({ DATA_DIR: elsewhere }), start({ DATA_DIR: elsewhere })] as const;
  const refused = await Promise.race(both.map((one) => one.ended()));
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toMatch(/^Socialsmart already runs with [^\n]+\n$/);
  const going = await Promise.any(both.map((one) => one.said("Three things to try")));
  expect(going).toContain("Seeding");
}, 60_000);

test("a port that is taken is one line that names it and its variable, and nothing is begun", async () => {
  const server = createServer();
  const port = await listen(server, { port: 0, variable: "API_PORT" });
  const elsewhere = join(directory, "untouched");
  const { exitCode, output } = await start({ API_PORT: String(port), DATA_DIR: elsewhere }).ended();
  expect(exitCode).toBe(1);
  expect(output).toMatch(new RegExp(`^API_PORT=${port} is taken by another program[^\\n]*\\n$`));
  expect(await readdir(elsewhere)).toEqual(["lock"]);
  await closeServer(server);
});

test.each([
  [{ SLACK_PORT: "http" }, [], 'SLACK_PORT must be a port from 0 to 65535, not "http"'],
  [{}, ["--", "--frseh"], "Unknown argument --frseh"],
  [{ DATABASE_URL: "mysql://u:p@127.0.0.1/d" }, ["--fresh"], "--fresh empties the demo's own database only"],
])("%j %j is one line: %s", async (env, argv, line) => {
  const { exitCode, output } = await start(env, argv).ended();
  expect(exitCode).toBe(1);
  expect(output).toContain(line);
  expect(output.trim()).not.toContain("\n");
});
