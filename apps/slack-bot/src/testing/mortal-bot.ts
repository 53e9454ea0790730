import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import type { BotProcessMessage, BotProcessSettings, Drain } from "./bot-process.ts";

const PROGRAM = join(import.meta.dirname, "bot-process.ts");

/** A bot in a process of its own, which can be killed. */
export type MortalBot = {
  readonly url: string;
  /** Does all that is due at `now`, in epoch milliseconds; false if the process was killed meanwhile. */
  drain(now: number): Promise<boolean>;
  /** kill -9: it ends where it stands. */
  kill(): Promise<void>;
};

export async function startMortalBot(settings: BotProcessSettings, now: number): Promise<MortalBot> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(settings)], {
    env: programEnv,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const message = await nextMessage(child);
  if (!message || !("url" in message)) throw new Error("The bot did not start");
  const drain = async (at: number) => {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const done = nextMessage(child);
    child.send({ now: at } satisfies Drain);
    return (await done) !== undefined;
  };
  await drain(now);
  return {
    url: message.url,
    drain,
    async kill() {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** What the process says next; undefined if it ends without a word. */
async function nextMessage(child: ChildProcess): Promise<BotProcessMessage | undefined> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]) => message as BotProcessMessage),
      once(child, "exit", { signal }).then(() => undefined),
    ]);
  } finally {
    settled.abort();
  }
}
