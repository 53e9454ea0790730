import type { Deps } from "@socialsmart/domain/kernel/deps";
import type { ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import type { Log } from "@socialsmart/runtime/log";

const EVERY_MS = 60_000;

/**
 * Remembers when tokens were used, and writes it once a minute, outside of any request: no request waits for it or fails with it.
 * A process that is killed loses its last minute.
 */
export class TokenUses {
  readonly #store: Deps["store"];
  readonly #log: Log;
  readonly #timer: NodeJS.Timeout;
  #uses = new Map<ServiceTokenId, Temporal.Instant>();

  constructor({ store, log }: Pick<Deps, "store"> & { readonly log: Log }) {
    this.#store = store;
    this.#log = log;
    this.#timer = setInterval(() => void this.#write(), EVERY_MS).unref();
  }

  note(id: ServiceTokenId, at: Temporal.Instant): void {
    this.#uses.set(id, at);
  }

  /** Writes what was noted, and no more after that. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#write();
  }

  async #write(): Promise<void> {
    const uses = this.#uses;
    this.#uses = new Map();
    for (const [id, at] of uses) {
      try {
        await this.#store.noteTokenUse(id, at);
      } catch (error) {
        this.#log.warn({ err: error, tokenId: id }, "a token's last use was not noted");
        this.#keep(uses);
        return;
      }
      uses.delete(id);
    }
  }

  /** Those that were not written are tried again with the next minute's, which are later. */
  #keep(uses: ReadonlyMap<ServiceTokenId, Temporal.Instant>): void {
    this.#uses = new Map([...uses, ...this.#uses]);
  }
}
