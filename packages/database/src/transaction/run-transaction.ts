import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { QueryRunner } from "typeorm";
import { codeOf, presentable } from "../engine/database-fault.ts";
import type { Engine, EngineLog } from "../engine/engine.ts";
import { ConcurrentChange } from "./concurrent-change.ts";

export type Patience = {
  /** How long to go on trying, in milliseconds. A Galera node that dies stalls every commit for 5–7 s. */
  readonly totalMs: number;
  /** How long one attempt may take before its connection is given up. */
  readonly attemptMs: number;
};

export type TransactionOptions = {
  readonly engine: Engine;
  readonly patience: Patience;
  readonly log: EngineLog | undefined;
  /**
   * Whether the work may run again when nobody knows if it took effect: only if it begins by finding out, by its command
   * key, or if doing it twice does no harm.
   */
  readonly repeatable: boolean;
};

/** What to do with what the work has done. */
export type Outcome<T> = { readonly end: "COMMIT" | "ROLLBACK"; readonly value: T };

const MIN_PAUSE_MS = 2;
const MAX_PAUSE_MS = 200;
const DUPLICATE_TRIES = 3;

/**
 * Runs the work as one transaction, and again from its start when the database gave it up, until `patience` ends.
 *
 * @param lookUp asked before each attempt on the same connection, and outside of the transaction: at REPEATABLE READ whatever a
 *   transaction reads is as old as its first read. Where it has an answer there is nothing to do.
 * @throws {StoreUnavailable} when the database is not to be had, gives up every time, or lost the answer to a COMMIT that
 *   may not be repeated
 */
export async function runTransaction<T>(
  options: TransactionOptions,
  work: (runner: QueryRunner) => Promise<Outcome<T>>,
  lookUp: (runner: QueryRunner) => Promise<T | undefined> = async () => undefined,
): Promise<T> {
  const { engine, patience, log } = options;
  const deadline = performance.now() + patience.totalMs;
  let duplicates = 0;
  for (let attempt = 1; ; attempt += 1) {
    const left = deadline - performance.now();
    const progress = { commitSent: false };
    try {
      return await engine.withWriter(
        Math.max(1, Math.min(left, patience.attemptMs)),
        async (runner) => (await lookUp(runner)) ?? runOnce(engine, runner, progress, work),
      );
    } catch (error) {
      const reason = reasonToRepeat(engine, error);
      if (reason === "DUPLICATE" && ++duplicates === DUPLICATE_TRIES) throw presentable(error);
      if (reason === undefined) throw presentable(error);
      if (reason === "CONNECTION_LOST" && progress.commitSent && !options.repeatable) {
        throw new StoreUnavailable("The connection broke at COMMIT: what was done may or may not be in", {
          cause: presentable(error),
        });
      }
      const rest = Math.min(MAX_PAUSE_MS, MIN_PAUSE_MS * 2 ** attempt) * Math.random();
      if (performance.now() + rest >= deadline) {
        throw new StoreUnavailable(`The database did not get the work done in ${patience.totalMs} ms`, {
          cause: presentable(error),
        });
      }
      log?.warn({ attempt, reason, code: codeOf(error) }, "A transaction runs again");
      await pause(Math.max(MIN_PAUSE_MS, rest));
    }
  }
}

async function runOnce<T>(
  engine: Engine,
  runner: QueryRunner,
  progress: { commitSent: boolean },
  work: (runner: QueryRunner) => Promise<Outcome<T>>,
): Promise<T> {
  await engine.begin(runner);
  try {
    const outcome = await work(runner);
    if (outcome.end === "COMMIT") {
      progress.commitSent = true;
      await engine.commit(runner);
    } else {
      await engine.rollback(runner);
    }
    return outcome.value;
  } catch (error) {
    // Where even that fails, the engine sees an open transaction and destroys the connection.
    await engine.rollback(runner).catch(() => {});
    throw error;
  }
}

/** Why the whole work should run again, or undefined where that would mend nothing. */
function reasonToRepeat(engine: Engine, error: unknown) {
  if (error instanceof ConcurrentChange) return "CONCURRENT_CHANGE";
  const failure = engine.failure(error);
  // A value that was not there when the work looked, and is now: the second look finds it.
  return failure === "FAULT" ? undefined : failure;
}
