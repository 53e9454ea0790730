import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { presentable } from "../engine/database-fault.ts";
import type { Engine } from "../engine/engine.ts";
import type { Answer, Statement } from "../engine/statement.ts";
import type { Patience } from "../transaction/run-transaction.ts";

export type ReadOptions = {
  readonly engine: Engine;
  readonly patience: Patience;
  /** Fires when nobody waits for what is read any more. */
  readonly signal?: AbortSignal | undefined;
};

const PAUSE_MS = 50;

/**
 * Reads committed data, once more if the connection turns out to be gone: a pool only notices when it uses one.
 *
 * @throws {StoreUnavailable}
 * @throws the signal's reason
 */
export async function read({ engine, patience, signal }: ReadOptions, statement: Statement): Promise<Answer> {
  const deadline = performance.now() + patience.attemptMs;
  for (;;) {
    signal?.throwIfAborted();
    const limitMs = Math.max(1, deadline - performance.now());
    try {
      return await engine.read(statement, { limitMs, signal });
    } catch (error) {
      signal?.throwIfAborted();
      const failure = engine.failure(error);
      if (failure === "FAULT" || failure === "DUPLICATE") throw presentable(error);
      if (performance.now() + PAUSE_MS >= deadline) {
        throw new StoreUnavailable("The database cannot be read from", { cause: presentable(error) });
      }
      await pause(PAUSE_MS);
    }
  }
}
