import { type QueryRunner, Table, type TableColumnOptions, TableIndex } from "typeorm";

type Column = Omit<TableColumnOptions, "name">;

/** A table as a migration describes it, once for both databases. */
export type TableSketch = {
  readonly columns: Readonly<Record<string, Column>>;
  readonly primaryKey: readonly string[];
  /** Constraint name → column → the table whose id it names. */
  readonly foreignKeys?: Readonly<Record<string, readonly [column: string, table: string]>>;
  readonly uniques?: Readonly<Record<string, readonly string[]>>;
  readonly checks?: Readonly<Record<string, string>>;
  readonly indices?: Readonly<Record<string, readonly string[]>>;
};

/** How each kind of column is stored in the database that is being migrated. */
export function columnTypes(runner: QueryRunner) {
  const mysql = isMysql(runner);
  // Ids and digests compare byte by byte and take a byte a character, so that they fit well into keys.
  const ascii = mysql ? { charset: "ascii", collation: "ascii_bin" } : {};
  // Named, so that a server's own default cannot make two names equal that differ in an accent.
  const unicode = mysql ? { charset: "utf8mb4", collation: "utf8mb4_bin" } : {};
  return {
    id: { type: "varchar", length: "40", ...ascii },
    word: { type: "varchar", length: "30", ...ascii },
    token: { type: "varchar", length: "200", ...ascii },
    name: { type: "varchar", length: "300", ...unicode },
    text: { type: "text", ...unicode },
    instant: mysql ? { type: "datetime", precision: 3 } : { type: "datetime" },
    date: { type: "date" },
    integer: mysql ? { type: "int" } : { type: "integer" },
    flag: mysql ? { type: "tinyint" } : { type: "boolean" },
    milliseconds: { type: "bigint" },
  } as const satisfies Record<string, Column>;
}

export function nullable<C extends Column>(column: C) {
  return { ...column, isNullable: true };
}

/**
 * Creates the table. One that is there already is left alone: MySQL commits every CREATE TABLE by itself, so a migration
 * that broke off half-way is run again from its start.
 */
export async function createTable(runner: QueryRunner, name: string, sketch: TableSketch): Promise<void> {
  if (await runner.hasTable(name)) return;
  const mysql = isMysql(runner);
  const checks = Object.entries(sketch.checks ?? {});
  const table = new Table({
    name,
    columns: Object.entries(sketch.columns).map(([column, options]) => ({
      name: column,
      ...options,
      isPrimary: sketch.primaryKey.includes(column),
    })),
    foreignKeys: Object.entries(sketch.foreignKeys ?? {}).map(([key, [column, referenced]]) => ({
      name: key,
      columnNames: [column],
      referencedTableName: referenced,
      referencedColumnNames: ["id"],
      // Said outright: left out, MariaDB calls it RESTRICT and MySQL NO ACTION.
      onDelete: "NO ACTION",
      onUpdate: "NO ACTION",
    })),
    uniques: Object.entries(sketch.uniques ?? {}).map(([key, columns]) => ({
      name: key,
      columnNames: [...columns],
    })),
    indices: Object.entries(sketch.indices ?? {}).map(
      ([index, columns]) => new TableIndex({ name: index, columnNames: [...columns] }),
    ),
    checks: mysql ? [] : checks.map(([key, expression]) => ({ name: key, expression })),
    ...(mysql ? { engine: "InnoDB" } : {}),
  });
  await runner.createTable(table);
  if (!mysql) return;
  // TypeORM leaves CHECKs out on MySQL, where both servers have had them for years.
  for (const [key, expression] of checks) {
    await runner.query(`ALTER TABLE ${name} ADD CONSTRAINT ${key} CHECK (${expression})`);
  }
}

function isMysql(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === "mysql";
}
