import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "demo-"));
});
afterEach(() => rm(directory, { recursive: true }));

function demo() {
  return spawn(process.execPath, [join(import.meta.dirname, "demo.ts")], {
    env: { TMPDIR: directory },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("every scene goes as it should, and nothing is left behind", async () => {
  const child = demo();
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(errors).toBe("");
  expect(output).toContain("\n  ▸ /pledge 3h läxhjälp tisdag\n");
  expect(output).toMatch(/scenes, all as they should be\.\n$/);
  expect(child.exitCode).toBe(0);
  expect(await readdir(directory)).toEqual([]);
}, 120_000);

test("a demo that is stopped half-way fails, and leaves nothing behind", async () => {
  const child = demo();
  const errors = text(child.stderr);
  for await (const chunk of child.stdout) if (String(chunk).includes("Starting")) child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
  expect(await errors).toBe("The demo was stopped.\n");
  expect(child.exitCode).toBe(1);
  expect(await readdir(directory)).toEqual([]);
}, 60_000);
