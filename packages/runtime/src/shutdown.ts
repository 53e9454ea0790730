import type { Log } from "./log.ts";
import { reportFault } from "./reference.ts";

/** One step of stopping, named so that a log can say which one hung. */
export interface StopStep {
  readonly name: string;
  readonly run: () => Promise<unknown> | unknown;
}

/**
 * A Ctrl-C comes twice where a script runner passes on what the terminal already gave to everybody. Only a signal
 * later than this is a person who has had enough.
 */
const SAME_SIGNAL_MS = 500;

/**
 * Sees a process to its end. On SIGINT or SIGTERM the steps are run in order, once, and the process exits with 0; with
 * 1 if a step failed (the others are still run), if they are not done within the grace, or on a second signal, and
 * the log names the step that it waited for. A fault that nobody caught is logged under a reference before the process
 * exits with 1.
 *
 * @param stop in order: first what takes work in, last what everything else stands on.
 * @param graceMs how long all steps may take together, in milliseconds.
 */
export function runUntilSignal({
  log,
  stop,
  graceMs = 4_000,
}: {
  log: Log;
  stop: readonly StopStep[];
  graceMs?: number;
}): void {
  let stoppingSince: number | undefined;
  let current = "none";

  const giveUp = (why: string) => {
    log.fatal({ step: current }, `${why} while waiting for: ${current}`);
    process.exit(1);
  };

  const onSignal = (signal: NodeJS.Signals) => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) giveUp(`a second ${signal}`);
      return;
    }
    stoppingSince = performance.now();
    log.info({ signal }, "stopping");
    setTimeout(() => giveUp(`not stopped within ${graceMs} ms`), graceMs);
    void runSteps();
  };

  const runSteps = async () => {
    let failed = false;
    for (const { name, run } of stop) {
      current = name;
      try {
        await run();
      } catch (error) {
        failed = true;
        reportFault(log, error, { step: name });
      }
    }
    log.info("stopped");
    process.exit(failed ? 1 : 0);
  };

  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  process.on("uncaughtException", (error, origin) => {
    reportFault(log, error, { origin });
    process.exit(1);
  });
  process.on("unhandledRejection", (error) => {
    reportFault(log, error, { origin: "unhandledRejection" });
    process.exit(1);
  });
}
