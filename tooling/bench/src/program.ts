import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";

/** What a process has used since it began. */
export type Meter = {
  /** On processors, as user and as system. */
  readonly cpuMs: number;
  readonly residentMiB: number;
  readonly peakMiB: number;
};

/** A contender in a process of its own. */
export type Program = {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  meter(): Promise<Meter>;
  close(): Promise<void>;
};

type Options = {
  /** The file that Node runs. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
};

const METER = join(import.meta.dirname, "meter.ts");

/** As apps/api/README.md has the API run where many ask; the others too, or one would have the better of them by it. */
const NODE_OPTIONS = ["--min-semi-space-size=64", "--max-semi-space-size=64"];

/** Starts a program that logs in JSON, and waits for the line by which it is ready and that has its address. */
export async function startProgram(options: Options): Promise<Program> {
  const { main, env } = options;
  const child = spawn(
    process.execPath,
    [...NODE_OPTIONS, "--import", METER, main, ...(options.arguments ?? [])],
    // Nothing but what is said here: how somebody's shell is set must not make a difference.
    { env: { ...programEnv, ...env }, stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  const url = await addressOf(child, main);
  return {
    url,
    async meter() {
      const answer = once(child, "message");
      child.send("meter");
      const [meter] = await answer;
      return meter as Meter;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}

async function addressOf(child: ChildProcess, main: string): Promise<string> {
  if (!child.stdout) throw new Error("unreachable");
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    // Heard to the end, or the program would wait for somebody to read.
    lines.on("line", (line) => {
      const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
      if (msg && /\bready\b/.test(msg) && url) resolve(url);
    });
    child.once("exit", (code, signal) => reject(new Error(`${main} ended with ${signal ?? code}`)));
  });
}
