import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { Json } from "@socialsmart/domain/kernel/json";
import type { Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Store } from "@socialsmart/domain/store/store";
import type { Transaction } from "@socialsmart/domain/store/transaction";

/**
 * What a use case runs on that is to be part of a transaction: it commits with that one or not at all. Commands have no keys
 * there, and a refusal is to end the whole.
 */
export function joined(deps: Deps, tx: Transaction): Deps {
  function transaction<T extends Json, E extends Json>(
    command: Command & { readonly key: null },
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>>;
  function transaction<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>>;
  async function transaction<T extends Json, E extends Json>(
    { key }: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    if (key !== null) throw new Error("What is part of a transaction has no key of its own");
    return work(tx);
  }
  const store: Store = Object.assign(Object.create(deps.store), { transaction });
  return { ...deps, store };
}
