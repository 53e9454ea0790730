import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StartError } from "@socialsmart/runtime/start-error";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockDataFolder, makeDataFolder } from "./data-folder.ts";
import { dataFolder } from "./settings.ts";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "data-folder-"));
});
afterEach(() => rm(directory, { recursive: true }));

test("a folder has one holder at a time, and others have others", () => {
  const folder = dataFolder(directory);
  const first = lockDataFolder(folder);
  const another = () => lockDataFolder(folder);
  expect(another).toThrow(StartError);
  expect(another).toThrow(
    `Socialsmart already runs with ${directory}; stop it, or set DATA_DIR to another folder.`,
  );
  lockDataFolder(dataFolder(join(directory, "other"))).release();

  first.release();
  another().release();
});

test("a holder that was killed holds nothing any more", async () => {
  const folder = dataFolder(directory);
  const script = `
    const { lockDataFolder } = await import(${JSON.stringify(join(import.meta.dirname, "data-folder.ts"))});
    globalThis.held = lockDataFolder(${JSON.stringify(folder)});
    console.log("held");
    setInterval(() => {}, 1000);
  `;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  expect(() => lockDataFolder(folder)).toThrow("already runs");

  holder.kill("SIGKILL");
  await once(holder, "close");
  lockDataFolder(folder).release();
});

test("it is made with the folders above it, for its owner's eyes alone", async () => {
  const path = join(directory, "a", "b");
  makeDataFolder(path);
  expect((await stat(path)).mode & 0o777).toBe(0o700);
});

test.runIf(process.platform === "linux")("a folder where none can be made is one line, at once", () => {
  expect(() => makeDataFolder("/proc/nowhere/data")).toThrow(
    /^DATA_DIR=\/proc\/nowhere\/data cannot be written to: [^\n]+$/,
  );
});
