import { setTimeout as pause } from "node:timers/promises";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { EntityManager } from "typeorm";
import { presentable } from "../engine/database-fault.ts";
import type { Engine } from "../engine/engine.ts";
import type { Patience } from "../transaction/run-transaction.ts";

export type ReadOptions = { readonly engine: Engine; readonly patience: Patience };

const PAUSE_MS = 50;

/**
 * Reads committed data, once more if the connection turns out to be gone: a pool only notices when it uses one.
 *
 * @throws {StoreUnavailable}
 */
export async function read<T>(
  { engine, patience }: ReadOptions,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + patience.attemptMs;
  for (;;) {
    const left = Math.max(1, deadline - performance.now());
    try {
      return await engine.withReader(left, ({ manager }) => work(manager));
    } catch (error) {
      const failure = engine.failure(error);
      if (failure === "FAULT" || failure === "DUPLICATE") throw presentable(error);
      if (performance.now() + PAUSE_MS >= deadline) {
        throw new StoreUnavailable("The database cannot be read from", { cause: presentable(error) });
      }
      await pause(PAUSE_MS);
    }
  }
}
