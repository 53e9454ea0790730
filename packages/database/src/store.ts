import type { Actor } from "@socialsmart/domain/access/actor";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { Json } from "@socialsmart/domain/kernel/json";
import type { Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Store } from "@socialsmart/domain/store/store";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import type { QueryRunner } from "typeorm";
import { noteCalendarUse, noteTokenUse } from "./access/note-use.ts";
import type { Statement } from "./engine/statement.ts";
import { OutboxBuffer } from "./outbox/outbox-buffer.ts";
import { makeDirectory } from "./reader/directory.ts";
import { read } from "./reader/read.ts";
import { makeReader } from "./reader/reader.ts";
import { isKeyed, type KeyedCommand, keepAnswer, keptAnswer } from "./transaction/command-keys.ts";
import type { Scope } from "./transaction/rows.ts";
import { type Outcome, runTransaction, type TransactionOptions } from "./transaction/run-transaction.ts";
import { makeTransaction } from "./transaction/transaction.ts";

export type StoreOptions = Omit<TransactionOptions, "repeatable"> & { readonly ids: Ids };

const PING_LIMIT_MS = 3_000;

export function makeStore(options: StoreOptions): Store {
  const { engine, ids } = options;

  function openScope(runner: QueryRunner, { landlordId }: Actor): Scope {
    const { manager } = runner;
    const run = (statement: Statement) => engine.run(runner, statement);
    return { landlordId, hasRowLocks: engine.hasRowLocks, clock: engine.clock, manager, run };
  }

  /** One attempt at the work, up to but without COMMIT. A success is kept under the command's key. */
  async function attempt<T extends Json, E extends Json>(
    scope: Scope,
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Outcome<Result<T, E>>> {
    const outbox = new OutboxBuffer();
    const { lent, end } = lend(scope);
    const result = await work(makeTransaction(lent, outbox)).finally(end);
    if (!result.ok) return { end: "ROLLBACK", value: result };
    if (isKeyed(command)) await keepAnswer(scope, command, result);
    await outbox.flush(scope, ids);
    return { end: "COMMIT", value: result };
  }

  async function keyed<T extends Json, E extends Json>(
    command: KeyedCommand,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>> {
    type Answer = Result<T, E | CommandKeyReused>;
    type Answered = { readonly answer: Answer; readonly isKept: boolean };
    const repeatable = { ...options, repeatable: true };
    const lookUp = (runner: QueryRunner) => keptAnswer<T, E>(openScope(runner, command.actor), command);
    // Of two attempts at once, or one after a COMMIT whose answer was lost, one keeps its answer; the other one is rolled
    // back by the unique key, looks it up and finds it.
    const { answer, isKept } = await runTransaction<Answered>(
      repeatable,
      async (runner) => {
        const { end, value } = await attempt(openScope(runner, command.actor), command, work);
        return { end, value: { answer: asKept(value), isKept: end === "COMMIT" } };
      },
      async (runner) => {
        const earlier = await lookUp(runner);
        return earlier && { answer: earlier, isKept: true };
      },
    );
    if (isKept) return answer;
    // The refusal's own transaction was rolled back. If another attempt has got in meanwhile, its answer is the one that
    // everybody is given.
    const keep = async (runner: QueryRunner): Promise<Outcome<Answer>> => {
      await keepAnswer(openScope(runner, command.actor), command, answer);
      return { end: "COMMIT", value: answer };
    };
    return runTransaction(repeatable, keep, lookUp);
  }

  return {
    async transaction(command, work) {
      if (isKeyed(command)) return keyed(command, work);
      return runTransaction({ ...options, repeatable: false }, (runner) =>
        attempt(openScope(runner, command.actor), command, work),
      );
    },
    reader: (landlordId, { signal } = {}) => makeReader({ ...options, signal }, landlordId),
    directory: makeDirectory(options),
    noteCalendarUse: (id, at) => noteCalendarUse(options, id, at),
    noteTokenUse: (id, at) => noteTokenUse(options, id, at),
    async ping() {
      const limitMs = Math.min(PING_LIMIT_MS, options.patience.attemptMs);
      const hasty = { ...options, patience: { totalMs: limitMs, attemptMs: limitMs } };
      await read(hasty, { sql: "SELECT 1", values: [] });
    },
  };
}

/** Lends a scope until `end` is called. */
function lend({ manager, run, ...rest }: Scope): { lent: Scope; end(): void } {
  let hasEnded = false;
  const check = () => {
    if (hasEnded) throw new Error("The transaction has ended: something in it was not awaited");
  };
  const lent: Scope = {
    ...rest,
    get manager() {
      check();
      return manager;
    },
    async run(statement) {
      check();
      return run(statement);
    },
  };
  return {
    lent,
    end: () => {
      hasEnded = true;
    },
  };
}

/** The answer as it will be given the next time, so that the first time is no different. */
function asKept<T>(answer: T): T {
  return JSON.parse(JSON.stringify(answer));
}
