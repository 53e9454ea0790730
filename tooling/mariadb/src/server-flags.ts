import { join } from "node:path";
import { userFlags } from "./server-program.ts";
import { REDO_LOG_FLAG } from "./template.ts";

/** What an acknowledged commit survives: nothing worth counting on ("relaxed"), or a kill -9 and a power cut ("full"). */
export type Durability = "relaxed" | "full";

const SQL_MODE = [
  "STRICT_TRANS_TABLES",
  "ERROR_FOR_DIVISION_BY_ZERO",
  "NO_ZERO_DATE",
  "NO_ZERO_IN_DATE",
  "NO_ENGINE_SUBSTITUTION",
  "ONLY_FULL_GROUP_BY",
];

const DURABILITY_FLAGS: Record<Durability, readonly string[]> = {
  relaxed: [
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-flush-method=nosync",
    "--innodb-doublewrite=0",
    "--innodb-fast-shutdown=3",
  ],
  full: ["--innodb-flush-log-at-trx-commit=1", "--innodb-flush-method=O_DIRECT", "--innodb-doublewrite=1"],
};

/**
 * Small in memory, and set as production is to be set, not as MariaDB's own defaults are
 * (another time zone and isolation level, case-folding collations).
 */
export function serverFlags({
  directory,
  durability,
  port,
}: {
  directory: string;
  durability: Durability;
  port: number;
}): readonly string[] {
  return [
    "--no-defaults",
    ...userFlags(),
    `--datadir=${join(directory, "data")}`,
    `--tmpdir=${join(directory, "tmp")}`,
    `--pid-file=${join(directory, "server.pid")}`,
    // Taken relative to the data directory: an absolute path may exceed the 107 bytes that a socket's name may have.
    "--socket=server.sock",
    "--bind-address=127.0.0.1",
    `--port=${port}`,
    "--skip-name-resolve",
    "--skip-performance-schema",
    "--skip-log-bin",
    REDO_LOG_FLAG,
    "--innodb-buffer-pool-size=64M",
    "--innodb-buffer-pool-load-at-startup=0",
    "--innodb-buffer-pool-dump-at-shutdown=0",
    "--innodb-temp-data-file-path=ibtmp1:2M:autoextend",
    "--key-buffer-size=1M",
    "--aria-pagecache-buffer-size=2M",
    "--max-connections=300",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_bin",
    "--default-time-zone=+00:00",
    "--transaction-isolation=READ-COMMITTED",
    `--sql-mode=${SQL_MODE.join(",")}`,
    // Short, so that a test of a lock that is never released ends while somebody still watches.
    "--innodb-lock-wait-timeout=5",
    "--lock-wait-timeout=20",
    ...DURABILITY_FLAGS[durability],
  ];
}
