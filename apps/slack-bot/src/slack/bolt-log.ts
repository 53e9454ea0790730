import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "@socialsmart/runtime/log";

/** Lets Bolt and its client write to our log. */
export function boltLog(log: Log): Logger {
  const write =
    (level: "debug" | "info" | "warn" | "error") =>
    (...parts: unknown[]): void => {
      const err = parts.find((part) => part instanceof Error);
      const words = parts.filter((part) => typeof part === "string").join(" ");
      log[level](err ? { err } : {}, words || "bolt");
    };
  return {
    debug: write("debug"),
    // What Bolt calls information is of no use to whoever runs the bot.
    info: write("debug"),
    warn: write("warn"),
    error: write("error"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
