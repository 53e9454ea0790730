import { type QueryRunner, Table, TableColumn, type TableColumnOptions, TableIndex } from "typeorm";

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
 * Creates the table. What is there already is left alone: MySQL commits every statement of a migration by itself, so one that
 * broke off half-way is run again from its start.
 */
export async function createTable(runner: QueryRunner, name: string, sketch: TableSketch): Promise<void> {
  if (!(await runner.hasTable(name))) await runner.createTable(toTable(runner, name, sketch));
  if (isMysql(runner)) await addMissingChecks(runner, name, sketch);
}

/** Adds the column where it is not there yet: a server commits it by itself, so that a migration may meet it again. */
export async function addColumn(
  runner: QueryRunner,
  table: string,
  name: string,
  column: Column,
): Promise<void> {
  if (!(await runner.hasColumn(table, name)))
    await runner.addColumn(table, new TableColumn({ name, ...column }));
}

type IndexSketch = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique?: boolean;
};

/** Adds the index where it is not there yet, as above. */
export async function addIndex(
  runner: QueryRunner,
  table: string,
  { name, columns, unique = false }: IndexSketch,
): Promise<void> {
  if (!(await hasIndex(runner, table, name)))
    await runner.createIndex(table, new TableIndex({ name, columnNames: [...columns], isUnique: unique }));
}

/** Adds the index and then drops the one that it makes needless. */
export async function replaceIndex(
  runner: QueryRunner,
  table: string,
  needless: string,
  index: IndexSketch,
): Promise<void> {
  await addIndex(runner, table, index);
  if (await hasIndex(runner, table, needless)) await runner.dropIndex(table, needless);
}

async function hasIndex(runner: QueryRunner, table: string, name: string): Promise<boolean> {
  const found = await runner.getTable(table);
  return found?.indices.some((index) => index.name === name) ?? false;
}

function toTable(runner: QueryRunner, name: string, sketch: TableSketch): Table {
  const checks = Object.entries(sketch.checks ?? {}).map(([key, expression]) => ({ name: key, expression }));
  return new Table({
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
    ...(isMysql(runner) ? { engine: "InnoDB" } : { checks }),
  });
}

/** TypeORM leaves CHECKs out on MySQL, where both servers have had them for years. */
async function addMissingChecks(
  runner: QueryRunner,
  name: string,
  { checks = {} }: TableSketch,
): Promise<void> {
  const rows: { name: string }[] = await runner.query(
    `SELECT CONSTRAINT_NAME AS name FROM information_schema.TABLE_CONSTRAINTS
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? AND CONSTRAINT_TYPE = 'CHECK'`,
    [name],
  );
  const present = new Set(rows.map((row) => row.name));
  for (const [key, expression] of Object.entries(checks)) {
    if (!present.has(key))
      await runner.query(`ALTER TABLE ${name} ADD CONSTRAINT ${key} CHECK (${expression})`);
  }
}

function isMysql(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === "mysql";
}
