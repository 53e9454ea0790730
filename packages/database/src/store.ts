import type { Actor } from "@socialsmart/domain/access/actor";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { Json } from "@socialsmart/domain/kernel/json";
import type { Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Store } from "@socialsmart/domain/store/store";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import type { QueryRunner } from "typeorm";
import { OutboxBuffer } from "./outbox/outbox-buffer.ts";
import { makeDirectory } from "./reader/directory.ts";
import { read } from "./reader/read.ts";
import { makeReader } from "./reader/reader.ts";
import { type KeyedCommand, storeAnswer, takeKey } from "./transaction/command-keys.ts";
import type { Scope } from "./transaction/rows.ts";
import { type Outcome, runTransaction, type TransactionOptions } from "./transaction/run-transaction.ts";
import { makeTransaction } from "./transaction/transaction.ts";

export type StoreOptions = Omit<TransactionOptions, "repeatable"> & { readonly ids: Ids };

const PING_LIMIT_MS = 3_000;

export function makeStore(options: StoreOptions): Store {
  const { engine, ids } = options;

  /** Lends the connection to a transaction until `end` is called. */
  function openScope(runner: QueryRunner, { landlordId }: Actor): { scope: Scope; end(): void } {
    const { manager } = runner;
    let hasEnded = false;
    const checkNotEnded = () => {
      if (hasEnded) throw new Error("The transaction has ended: something in it was not awaited");
    };
    const scope: Scope = {
      landlordId,
      hasRowLocks: engine.hasRowLocks,
      get manager() {
        checkNotEnded();
        return manager;
      },
      async run(statement) {
        checkNotEnded();
        return engine.run(runner, statement);
      },
    };
    return {
      scope,
      end: () => {
        hasEnded = true;
      },
    };
  }

  /** One attempt at the work, up to but without COMMIT. */
  async function attempt<T extends Json, E extends Json>(
    runner: QueryRunner,
    { actor }: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Outcome<Result<T, E>>> {
    const outbox = new OutboxBuffer();
    const { scope, end } = openScope(runner, actor);
    const result = await work(makeTransaction(scope, outbox)).finally(end);
    if (!result.ok) return { end: "ROLLBACK", value: result };
    await outbox.flush(openScope(runner, actor).scope, ids);
    return { end: "COMMIT", value: result };
  }

  async function keyed<T extends Json, E extends Json>(
    command: KeyedCommand,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>> {
    type Answered = { readonly answer: Result<T, E | CommandKeyReused>; readonly stored: boolean };
    const repeatable = { ...options, repeatable: true };
    const { answer, stored } = await runTransaction<Answered>(repeatable, async (runner) => {
      // The insert is also the look-up after a COMMIT whose answer was lost: it waits until that one is decided.
      const { scope } = openScope(runner, command.actor);
      const earlier = await takeKey<T, E>(engine, scope, command, null);
      if (earlier) return { end: "ROLLBACK", value: { answer: earlier, stored: true } };
      const { end, value } = await attempt(runner, command, work);
      const answer = asStored(value);
      if (end === "COMMIT") await storeAnswer(scope, command, answer);
      return { end, value: { answer, stored: end === "COMMIT" } };
    });
    if (stored) return answer;
    // The refusal's own transaction was rolled back, and the key with it. If another attempt has got in meanwhile, its
    // answer is the one that everybody is given.
    return runTransaction<Result<T, E | CommandKeyReused>>(repeatable, async (runner) => {
      const earlier = await takeKey<T, E>(engine, openScope(runner, command.actor).scope, command, answer);
      return earlier ? { end: "ROLLBACK", value: earlier } : { end: "COMMIT", value: answer };
    });
  }

  return {
    async transaction(command, work) {
      const { key } = command;
      if (key !== null) return keyed({ ...command, key }, work);
      return runTransaction({ ...options, repeatable: false }, (runner) => attempt(runner, command, work));
    },
    reader: (landlordId) => makeReader(options, landlordId),
    directory: makeDirectory(options),
    async ping() {
      const limitMs = Math.min(PING_LIMIT_MS, options.patience.attemptMs);
      const hasty = { ...options, patience: { totalMs: limitMs, attemptMs: limitMs } };
      await read(hasty, (manager) => manager.query("SELECT 1"));
    },
  };
}

/** The answer as it will be given the next time, so that the first time is no different. */
function asStored<T>(answer: T): T {
  return JSON.parse(JSON.stringify(answer));
}
