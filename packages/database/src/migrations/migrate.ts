import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { DataSource } from "typeorm";
import type { Engine } from "../engine/engine.ts";
import { MIGRATIONS } from "./migrations.ts";

/** TypeORM's own, where it writes down what was applied. */
const APPLIED = "migrations";

/**
 * Brings the tables up to date, one process at a time. Answers the names of the migrations that were applied.
 *
 * @throws {StoreUnavailable} where another version of the program has made the database, with tables that this one does not
 *   know
 */
export async function migrate({ dataSource, whileMigrating }: Engine): Promise<readonly string[]> {
  const applied = await whileMigrating(async () => {
    const [unknown] = await unknownMigrations(dataSource);
    if (unknown) {
      throw new StoreUnavailable(
        `another version of the program has made the tables (${unknown}): run that version, or begin with an empty database`,
      );
    }
    return dataSource.runMigrations({ transaction: "none" });
  });
  return applied.map(({ name }) => name);
}

async function unknownMigrations(dataSource: DataSource): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable(APPLIED))) return [];
    const rows: { name: string }[] = await runner.query(`SELECT name FROM ${APPLIED} ORDER BY id`);
    const known = new Set<string>(MIGRATIONS.map((Migration) => new Migration().name));
    return rows.map(({ name }) => name).filter((name) => !known.has(name));
  } finally {
    await runner.release();
  }
}
