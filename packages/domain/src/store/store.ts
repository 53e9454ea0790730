import type { CalendarFeedId, LandlordId, ServiceTokenId } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";
import type { Result } from "../kernel/result.ts";
import type { Command, CommandKeyReused } from "./command.ts";
import type { Directory, Reader } from "./reader.ts";
import type { Transaction } from "./transaction.ts";

export interface Store {
  /**
   * Runs the work as one transaction within the actor's landlord. Commits what it did if it answers ok; rolls back on a
   * refusal or a throw. The **whole** work runs again when the database gave it up (deadlock, lock wait, a cluster's
   * certification) or another writer changed what it had locked, so it touches nothing but `tx`.
   *
   * With a key, the answer is remembered in the same commit and a repeated command is given that answer; the work does not
   * run again. A refusal is remembered too: nobody who was told no finds a yes behind it.
   *
   * Without a key nothing is remembered, and no key can be reused.
   *
   * @throws StoreUnavailable when the database cannot be reached, or still gives up after the last try
   */
  transaction<T extends Json, E extends Json>(
    command: Command & { readonly key: null },
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>>;
  transaction<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>>;

  /**
   * When the signal fires, all that the reader is asked rejects with the signal's reason, and the database stops looking for the
   * answers.
   */
  reader(landlordId: LandlordId, options?: { readonly signal?: AbortSignal }): Reader;

  readonly directory: Directory;

  /**
   * Notes that a service token was used, unless a later use is noted. It is no change that anybody decides on: it has no audit
   * event, and of what is lost nothing is missed but a minute.
   *
   * @throws StoreUnavailable
   */
  noteTokenUse(id: ServiceTokenId, at: Temporal.Instant): Promise<void>;

  /** The same of a calendar's address. @throws StoreUnavailable */
  noteCalendarUse(id: CalendarFeedId, at: Temporal.Instant): Promise<void>;

  /** Resolves if the database answers. @throws StoreUnavailable */
  ping(): Promise<void>;
}

/** The database did not answer, or did not get the work done in time. Whether the work took effect is not known. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}
