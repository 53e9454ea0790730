import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase } from "@socialsmart/mariadb/create-database";
import { startMariadb } from "@socialsmart/mariadb/throw-away-server";
import { createConnection } from "mysql2/promise";

/** Where databases can be made; all of it is gone behind it. */
export interface Place {
  newUrl(name: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * A server as durable as production has to be, on a real disk, with memory for a million pledges: what is to be seen is what a
 * pledge costs, not how a small cache copes.
 */
export async function onServer(): Promise<Place> {
  const server = await startMariadb({ durability: "full" });
  const root = await createConnection(server.rootUrl);
  await root.query("SET GLOBAL innodb_buffer_pool_size = 3 * 1024 * 1024 * 1024");
  await root.query("SET GLOBAL innodb_log_file_size = 1024 * 1024 * 1024");
  await root.end();
  return {
    newUrl: async (name) => (await createDatabase(server.url, name)).url,
    close: () => server.stop(),
  };
}

/** A server as tests have it, for seeing whether a bench works. */
export async function onSmallServer(): Promise<Place> {
  const server = await startMariadb();
  return {
    newUrl: async (name) => (await createDatabase(server.url, name)).url,
    close: () => server.stop(),
  };
}

/** Files on a real disk. */
export async function inFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "socialsmart-bench-"));
  return {
    newUrl: async (name) => `sqlite:${join(folder, `${name}.db`)}`,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
