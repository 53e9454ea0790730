import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { getSystemErrorMessage } from "node:util";
import { Failure } from "../exit.ts";

export type Output = {
  /** Where to write; standard output if there is none. */
  readonly file: string | undefined;
  readonly stdout: Writable;
  readonly signal: AbortSignal;
};

/**
 * Writes a text as it comes in. A file is there whole or not at all: until its end it has another name beside its own.
 * A reader of standard output that has seen enough ends it quietly.
 *
 * @throws Failure if the file cannot be written.
 */
export async function write(text: AsyncIterable<string>, { file, stdout, signal }: Output): Promise<void> {
  if (file !== undefined) return writeFile(text, file, signal);
  try {
    await pipeline(Readable.from(text), stdout, { end: false, signal });
  } catch (error) {
    if (!isOfSystem(error) || error.code !== "EPIPE") throw reasonOf(error, "Standard output", signal);
  }
}

async function writeFile(text: AsyncIterable<string>, file: string, signal: AbortSignal): Promise<void> {
  // A link stays one, and a device or a pipe is not replaced by a file.
  const target = await realpath(file).catch(() => file);
  const isReplaced = await stat(target).then(
    (found) => found.isFile(),
    () => true,
  );
  const path = isReplaced ? join(dirname(target), `.${basename(target)}.${randomUUID()}.part`) : target;
  try {
    const destination = createWriteStream(path, isReplaced ? { flags: "wx", flush: true } : {});
    await pipeline(Readable.from(text), destination, { signal });
    if (isReplaced) await rename(path, target);
  } catch (error) {
    if (isReplaced) await rm(path, { force: true });
    throw reasonOf(error, file, signal);
  }
}

/** Why it ended: a pipeline that is aborted says no more than that. */
function reasonOf(error: unknown, where: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return isOfSystem(error)
    ? new Failure(`${where} cannot be written: ${getSystemErrorMessage(error.errno)}.`)
    : error;
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException & { readonly errno: number } {
  return error instanceof Error && "syscall" in error && "errno" in error;
}
