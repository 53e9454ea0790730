import type { CalendarFeedId, LandlordId, ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import type { Json } from "@socialsmart/domain/kernel/json";
import type { Err, Result } from "@socialsmart/domain/kernel/result";
import type { Command, CommandKeyReused } from "@socialsmart/domain/store/command";
import type { Directory, Reader } from "@socialsmart/domain/store/reader";
import type { Store } from "@socialsmart/domain/store/store";
import type { Transaction } from "@socialsmart/domain/store/transaction";

const ROLLED_BACK = new Error("Refused");

/**
 * A store that remembers what was done under a key and not what was refused: whoever is told what is wrong with an entry
 * mends it and comes again with the same key. (Elsewhere a refusal is remembered, since nobody there edits the question.)
 */
export class ForgivingStore implements Store {
  readonly #store: Store;
  #worked = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** What was done, and whether it was done just now or is the answer of an earlier time. */
  async watching<T>(act: () => Promise<T>): Promise<{ readonly answer: T; readonly isNew: boolean }> {
    this.#worked = false;
    const answer = await act();
    return { answer, isNew: this.#worked };
  }

  transaction<T extends Json, E extends Json>(
    command: Command & { readonly key: null },
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>>;
  transaction<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>>;
  async transaction<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>> {
    let refused: Err<E> | undefined;
    try {
      return await this.#store.transaction<T, E>(command, async (tx) => {
        refused = undefined;
        const result = await work(tx);
        if (!result.ok) {
          refused = result;
          throw ROLLED_BACK;
        }
        this.#worked = true;
        return result;
      });
    } catch (error) {
      if (error === ROLLED_BACK && refused) return refused;
      throw error;
    }
  }

  reader(landlordId: LandlordId): Reader {
    return this.#store.reader(landlordId);
  }

  get directory(): Directory {
    return this.#store.directory;
  }

  noteTokenUse(id: ServiceTokenId, at: Temporal.Instant): Promise<void> {
    return this.#store.noteTokenUse(id, at);
  }

  noteCalendarUse(id: CalendarFeedId, at: Temporal.Instant): Promise<void> {
    return this.#store.noteCalendarUse(id, at);
  }

  ping(): Promise<void> {
    return this.#store.ping();
  }
}
