import { execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Failure, Interrupted } from "../exit.ts";
import { write } from "./destination.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "destination-"));
});
afterEach(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;
const stdout = new PassThrough();

async function* lines(...given: readonly string[]): AsyncGenerator<string> {
  for (const line of given) yield line;
}

test("a file is there under its name when all of it is written, and not before", async () => {
  const file = join(folder, "out.csv");
  await writeFile(file, "old");
  const seen: string[] = [];
  const slow = async function* () {
    yield "new ";
    seen.push(await readFile(file, "utf8"));
    yield "text";
  };
  await write(slow(), { file, stdout, signal: never });
  expect(seen).toEqual(["old"]);
  expect(await readFile(file, "utf8")).toBe("new text");
  expect(await readdir(folder)).toEqual(["out.csv"]);
});

test("a file that was begun and not finished leaves nothing behind", async () => {
  const file = join(folder, "out.csv");
  const interruption = new AbortController();
  const reason = new Interrupted("SIGINT");
  const interrupted = async function* () {
    yield "half";
    interruption.abort(reason);
    yield "of it";
  };
  await expect(write(interrupted(), { file, stdout, signal: interruption.signal })).rejects.toBe(reason);
  const fault = new Error("The API is gone");
  const failing = async function* () {
    yield "half";
    throw fault;
  };
  await expect(write(failing(), { file, stdout, signal: never })).rejects.toBe(fault);
  expect(await readdir(folder)).toEqual([]);
});

test("a link stays a link", async () => {
  await writeFile(join(folder, "real.csv"), "old");
  await symlink("real.csv", join(folder, "link.csv"));
  await write(lines("new"), { file: join(folder, "link.csv"), stdout, signal: never });
  expect(await readFile(join(folder, "real.csv"), "utf8")).toBe("new");
});

test("a pipe is written to, as a device is, and not replaced by a file", async () => {
  // Not a device of the system's: it would be gone, if this were wrong.
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const read = textOf(createReadStream(pipe));
  await write(lines("through ", "it"), { file: pipe, stdout, signal: never });
  expect(await read).toBe("through it");
  expect((await stat(pipe)).isFIFO()).toBe(true);
});

test("a file that cannot be written is a failure that says why", async () => {
  const file = join(folder, "no such folder", "out.csv");
  await expect(write(lines("x"), { file, stdout, signal: never })).rejects.toThrow(
    new Failure(`${file} cannot be written: no such file or directory.`),
  );
});

test("standard output is written and left open", async () => {
  const out = new PassThrough();
  await write(lines("a", "b"), { file: undefined, stdout: out, signal: never });
  expect(out.writableEnded).toBe(false);
  expect(await textOf(out.end())).toBe("ab");
});

test("a reader that has seen enough ends it quietly", async () => {
  const enough = Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write", errno: -32 });
  const out = new Writable({ write: (_chunk, _encoding, done) => done(enough) });
  out.on("error", () => {});
  await write(lines("a", "b"), { file: undefined, stdout: out, signal: never });
});
