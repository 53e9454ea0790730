import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { afterEach, beforeEach, expect, test } from "vitest";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "demo-"));
});
afterEach(() => rm(directory, { recursive: true }));

/** `pnpm demo` to its end. @param stopAt is what it says when it is told to stop */
async function play({ stopAt }: { stopAt?: string } = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "demo.ts")], {
    env: { ...programEnv, TMPDIR: directory },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (stopAt && text.includes(stopAt)) child.kill("SIGTERM");
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  await once(child, "close");
  return { output, errors, exitCode: child.exitCode, leftBehind: await readdir(directory) };
}

test("every scene goes as it should, and nothing is left behind", async () => {
  const { output, errors, exitCode, leftBehind } = await play();
  expect(errors).toBe("");
  expect(output).toMatch(/\n {2}▸ \/pledge 3h läxhjälp (?:tisdag|[\d-]+)\n/);
  expect(output).toMatch(/scenes, all as they should be\.\n$/);
  expect(exitCode).toBe(0);
  expect(leftBehind).toEqual([]);
}, 120_000);

test("a demo that is stopped half-way fails, and leaves nothing behind", async () => {
  const { errors, exitCode, leftBehind } = await play({ stopAt: "Starting" });
  expect(errors).toBe("The demo was stopped.\n");
  expect(exitCode).toBe(1);
  expect(leftBehind).toEqual([]);
}, 60_000);
