import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { afterEach, beforeEach, expect, test } from "vitest";
import { USAGE } from "./arguments.ts";
import { example } from "./testing/trial.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "set-up-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

function setUp(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "set-up-cli.ts"), ...args],
    { encoding: "utf8", env: { ...programEnv, DATABASE_URL: `sqlite:${join(folder, "new.sqlite")}` } },
  );
  return { status, stdout, stderr };
}

/** A landlord with nothing that has a date, so that it can be set up on any day. */
async function timelessFile(): Promise<string> {
  const path = join(folder, "landlord.json");
  const initiatives = example().initiatives.map((initiative) => ({ ...initiative, shifts: [] }));
  await writeFile(path, JSON.stringify({ ...example(), initiatives }));
  return path;
}

test("a file is set up in the database of DATABASE_URL, and a code is printed", async () => {
  const file = await timelessFile();
  const first = setUp("--", file, "--invite", "amina");
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(first.stdout).toMatch(/16 new, .*\ncode {5}amina, .*: \/socialsmart link \w{5}-\w{5}\n$/);
  expect(setUp(file).stdout).toMatch(/\n0 new, 16 there already, 0 changed, 0 refused\.\n$/);
});

test("whoever asks for help gets it", () => {
  expect(setUp("--help")).toEqual({ status: 0, stdout: `${USAGE}\n`, stderr: "" });
});

test("a check makes no database", async () => {
  const file = await timelessFile();
  expect(setUp(file, "--check")).toMatchObject({ status: 0, stderr: "" });
  expect(existsSync(join(folder, "new.sqlite"))).toBe(false);
});

test("a file that is not there is one line, a file with mistakes is 1, and a command that is none is 2", async () => {
  const missing = setUp(join(folder, "missing.json"));
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/^\S+missing\.json cannot be read: ENOENT.*\n$/);
  const broken = join(folder, "broken.json");
  await writeFile(broken, "{}");
  expect(setUp(broken)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("landlord: must be given"),
  });
  expect(setUp()).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage:") });
});
