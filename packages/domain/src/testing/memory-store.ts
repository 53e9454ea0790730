import { actorId } from "../access/actor.ts";
import type { AuditEvent } from "../audit/audit-event.ts";
import type { CalendarFeedId, LandlordId, ServiceTokenId } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";
import { err, type Result } from "../kernel/result.ts";
import type { OutboxMessage } from "../outbox/delivery-queue.ts";
import type { Command, CommandKeyReused } from "../store/command.ts";
import { MAX_COMMAND_KEY_LENGTH } from "../store/command-key.ts";
import type { Directory, Reader } from "../store/reader.ts";
import type { Store } from "../store/store.ts";
import type { Transaction } from "../store/transaction.ts";
import type { TimerQueue } from "../timer/timer-queue.ts";
import { canonicalJson } from "./canonical-json.ts";
import { memoryReader } from "./memory-reader.ts";
import {
  chatKey,
  commandKey,
  copyTables,
  emptyTables,
  type MemoryTables,
  type StoredTimer,
  signInKey,
} from "./memory-tables.ts";
import { memoryTimers } from "./memory-timers.ts";
import { memoryTransaction } from "./memory-transaction.ts";
import { BY_NAME } from "./orders.ts";
import { sequentialIds } from "./sequential-ids.ts";

/**
 * The store that the domain is tested against. Transactions run one after another, each on a copy of the tables that takes
 * their place on commit. Work that waits for another transaction of the same store waits for ever.
 */
export class MemoryStore implements Store {
  #tables = emptyTables();
  #lastTransaction: Promise<unknown> = Promise.resolve();
  #abortsLeft = 0;
  /** For what has no id of its own in a use case: messages and timers. */
  readonly #ids = sequentialIds();

  /** Everything written to the audit trail, of all landlords, in order. */
  get auditEvents(): readonly AuditEvent[] {
    return this.#tables.auditEvents.all();
  }

  /** Everything that was to be told, of all landlords, in order. */
  get outboxMessages(): readonly OutboxMessage[] {
    return this.#tables.outboxMessages.all();
  }

  /** The timers that have not been run, of all landlords, in the order they were set. */
  get timers(): readonly StoredTimer[] {
    return this.#tables.timers.all();
  }

  /** Its leases are on the real clock. */
  readonly timerQueue: TimerQueue = memoryTimers(
    (change) =>
      this.#whenFree(() => {
        const next = copyTables(this.#tables);
        const answer = change(next.timers);
        this.#tables = next;
        return answer;
      }),
    () => performance.now(),
  );

  /** All that is stored but remembered answers, as text to compare: the same before and after if nothing was written. */
  get contents(): string {
    const { answeredCommands: _, ...tables } = this.#tables;
    return JSON.stringify(
      Object.entries(tables).map(([name, table]) => [name, table.all()]),
      null,
      2,
    );
  }

  /** Lets the next transaction's work run to its end and then again, as a database that chose it as a deadlock's victim. */
  abortNext(): void {
    this.#abortsLeft += 1;
  }

  transaction<T extends Json, E extends Json>(
    command: Command & { readonly key: null },
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>>;
  transaction<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>>;
  transaction<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>> {
    return this.#whenFree(() => this.#answer(command, work));
  }

  reader(landlordId: LandlordId, { signal }: { readonly signal?: AbortSignal } = {}): Reader {
    const committed = () => {
      signal?.throwIfAborted();
      return this.#tables;
    };
    return memoryReader(committed, landlordId);
  }

  readonly directory: Directory = {
    landlordByChatTeam: async (teamId) =>
      this.#tables.landlords.all().find((landlord) => landlord.chatTeamId === teamId),
    chatIdentity: async (landlordId, teamId, userId) =>
      this.#tables.chatIdentities.of(landlordId).find(chatKey(landlordId, teamId, userId)),
    signInIdentity: async (landlordId, issuer, subject) =>
      this.#tables.signInIdentities.of(landlordId).find(signInKey(landlordId, issuer, subject)),
    appendixByDocumentHash: async (hash) =>
      this.#tables.appendices.all().find(({ offer }) => offer?.documentHash === hash),
    readingLinkByDigest: async (digest) =>
      this.#tables.readingLinks.all().find((link) => link.digest === digest),
    calendarFeedByDigest: async (digest) =>
      this.#tables.calendarFeeds.all().find((feed) => feed.digest === digest),
    serviceTokenByDigest: async (digest) =>
      this.#tables.serviceTokens.all().find((token) => token.digest === digest),
    landlords: async () => this.#tables.landlords.all().toSorted(BY_NAME.compare),
  };

  noteTokenUse(id: ServiceTokenId, at: Temporal.Instant): Promise<void> {
    return this.#whenFree(() => {
      const token = this.#tables.serviceTokens.all().find((row) => row.id === id);
      if (!token || (token.lastUsedAt && Temporal.Instant.compare(token.lastUsedAt, at) >= 0)) return;
      const next = copyTables(this.#tables);
      next.serviceTokens.of(token.landlordId).save({ ...token, lastUsedAt: at });
      this.#tables = next;
    });
  }

  noteCalendarUse(id: CalendarFeedId, at: Temporal.Instant): Promise<void> {
    return this.#whenFree(() => {
      const feed = this.#tables.calendarFeeds.all().find((row) => row.id === id);
      if (!feed || (feed.lastUsedAt && Temporal.Instant.compare(feed.lastUsedAt, at) >= 0)) return;
      const next = copyTables(this.#tables);
      next.calendarFeeds.of(feed.landlordId).save({ ...feed, lastUsedAt: at });
      this.#tables = next;
    });
  }

  async ping(): Promise<void> {}

  #whenFree<T>(work: () => T | Promise<T>): Promise<T> {
    const answer = this.#lastTransaction.then(work);
    this.#lastTransaction = answer.catch(() => undefined);
    return answer;
  }

  async #answer<T extends Json, E extends Json>(
    command: Command,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | CommandKeyReused>> {
    const { actor, key, name, input } = command;
    const fingerprint = canonicalJson([actor.kind, actorId(actor), name, input]);
    if (key !== null) {
      if (key.length > MAX_COMMAND_KEY_LENGTH)
        throw new Error(`The command key is longer than ${MAX_COMMAND_KEY_LENGTH}`);
      const answered = this.#tables.answeredCommands
        .of(actor.landlordId)
        .find(commandKey(actor.landlordId, key));
      if (answered) {
        return answered.fingerprint === fingerprint
          ? JSON.parse(answered.answer)
          : err({ type: "CommandKeyReused" });
      }
    }
    const { answer, tables } = await this.#run(actor.landlordId, work);
    const next = copyTables(answer.ok ? tables : this.#tables);
    if (key === null) {
      this.#tables = next;
      return answer;
    }
    const remembered = JSON.stringify(answer);
    next.answeredCommands
      .of(actor.landlordId)
      .insert({ landlordId: actor.landlordId, key, fingerprint, answer: remembered });
    this.#tables = next;
    // As it will be given the next time, so that the first time is no different.
    return JSON.parse(remembered);
  }

  async #run<T extends Json, E extends Json>(
    landlordId: LandlordId,
    work: (tx: Transaction) => Promise<Result<T, E>>,
  ): Promise<{ answer: Result<T, E>; tables: MemoryTables }> {
    const tables = copyTables(this.#tables);
    const answer = await work(memoryTransaction(tables, landlordId, this.#ids)).finally(() => {
      for (const table of Object.values(tables)) table.seal();
    });
    if (this.#abortsLeft === 0) return { answer, tables };
    this.#abortsLeft -= 1;
    return this.#run(landlordId, work);
  }
}
