import type { PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import type { Installations } from "@socialsmart/domain/installation/installations";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type { NoticesTold } from "@socialsmart/domain/notice/notices-told";
import type { DeliveryQueue } from "@socialsmart/domain/outbox/delivery-queue";
import type { FactFeed } from "@socialsmart/domain/outbox/fact-feed";
import type { OutboxOverview } from "@socialsmart/domain/outbox/outbox-overview";
import type { Store } from "@socialsmart/domain/store/store";
import type { TimerQueue } from "@socialsmart/domain/timer/timer-queue";
import { makePostedMessages } from "./chat/posted-messages.ts";
import { parseDatabaseUrl } from "./engine/database-url.ts";
import type { EngineLog } from "./engine/engine.ts";
import { openMysql } from "./engine/mysql-engine.ts";
import { openSqlite } from "./engine/sqlite-engine.ts";
import { makeInstallations } from "./installation/installations.ts";
import { migrate } from "./migrations/migrate.ts";
import { makeNoticesTold } from "./notice/notices-told.ts";
import { makeDeliveryQueue } from "./outbox/delivery-queue.ts";
import { makeFactFeed } from "./outbox/fact-feed.ts";
import { makeOutboxOverview } from "./outbox/outbox-overview.ts";
import { makeStore } from "./store.ts";
import { makeTimerQueue } from "./timer/timer-queue.ts";

export type DatabaseOptions = {
  /** `sqlite:<path>` or `mysql://user:password@host:port/database` (MariaDB too). */
  readonly url: string;
  /** Makes the ids of outbox messages and timers. */
  readonly ids: Ids;
  /** Hears why a transaction ran again; a pino logger fits. */
  readonly log?: EngineLog;
  /** Hears every SQL statement, for tests that count them. */
  readonly onStatement?: (sql: string) => void;
  /** How long a transaction is tried again, in milliseconds: above 10 s, since a cluster may stall for 7 s. */
  readonly patienceMs?: number;
  /** Connections to a server; the embedded database has one to write and one to read. */
  readonly poolSize?: number;
};

/** A database that is open: the domain's ports on it, and its upkeep. */
export interface Database {
  readonly store: Store;
  readonly deliveries: DeliveryQueue;
  readonly outbox: OutboxOverview;
  readonly facts: FactFeed;
  readonly timers: TimerQueue;
  readonly postedMessages: PostedMessages;
  readonly noticesTold: NoticesTold;
  readonly installations: Installations;
  /** Brings the tables up to date, one process at a time. @returns the names of the migrations that were applied */
  migrate(): Promise<readonly string[]>;
  /** Waits for the transaction that is running and closes every connection. */
  close(): Promise<void>;
}

const PATIENCE_MS = 12_000;
const POOL_SIZE = 10;

/**
 * Connects to the database; a SQLite file and its folder are made where there are none.
 *
 * @throws {StoreUnavailable} with one line that says why, for a URL that is none and a database that does not answer
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { ids, log, onStatement, patienceMs = PATIENCE_MS, poolSize = POOL_SIZE } = options;
  const url = parseDatabaseUrl(options.url);
  const engine =
    url.kind === "sqlite"
      ? await openSqlite(url.path, { log, onStatement })
      : await openMysql(url, { log, onStatement, poolSize });
  // Two attempts fit, the first one of them beyond the longest stall of a cluster.
  const patience = { totalMs: patienceMs, attemptMs: Math.min(patienceMs, 8_000) };
  const shared = { engine, patience, log, ids };
  return {
    store: makeStore(shared),
    deliveries: makeDeliveryQueue(shared),
    outbox: makeOutboxOverview(shared),
    facts: makeFactFeed(shared),
    timers: makeTimerQueue(shared),
    postedMessages: makePostedMessages(shared),
    noticesTold: makeNoticesTold(shared),
    installations: makeInstallations(shared),
    migrate: () => migrate(engine),
    close: () => engine.close(),
  };
}
