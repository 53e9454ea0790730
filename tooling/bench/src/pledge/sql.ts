import SqliteDatabase from "better-sqlite3";
import { createConnection } from "mysql2/promise";

export type Row = Readonly<Record<string, Value>>;
export type Value = string | number | Date | null;

/** SQL on a database past its store: for laying out rows by the million and for counting them. */
export interface Sql {
  /** An expression: the number with zeros before it, as text of 23 digits. */
  readonly padded: (expression: string) => string;
  /** An instant as the database keeps it. */
  readonly instant: (date: Date) => Value;
  rows(sql: string, values?: readonly Value[]): Promise<readonly Row[]>;
  /** For statements that answer no rows. */
  run(sql: string, values?: readonly Value[]): Promise<void>;
  close(): Promise<void>;
}

export async function openSql(url: string): Promise<Sql> {
  return url.startsWith("sqlite:") ? onFile(url.slice("sqlite:".length)) : onServer(url);
}

async function onServer(url: string): Promise<Sql> {
  const connection = await createConnection({ uri: url, timezone: "Z" });
  // What is laid out here is right by construction, and looking it up again would take longer than laying it out.
  await connection.query("SET SESSION foreign_key_checks = 0, unique_checks = 0");
  return {
    padded: (expression) => `LPAD(${expression}, 23, '0')`,
    instant: (date) => date,
    async rows(sql, values = []) {
      const [rows] = await connection.query(sql, [...values]);
      return rows as Row[];
    },
    async run(sql, values = []) {
      await connection.query(sql, [...values]);
    },
    close: () => connection.end(),
  };
}

function onFile(path: string): Sql {
  const file = new SqliteDatabase(path);
  file.pragma("busy_timeout = 5000");
  file.pragma("foreign_keys = OFF");
  return {
    padded: (expression) => `printf('%023d', ${expression})`,
    instant: (date) => date.toISOString().replace("T", " ").replace("Z", ""),
    rows: async (sql, values = []) => file.prepare<unknown[], Row>(sql).all(...values),
    async run(sql, values = []) {
      file.prepare(sql).run(...values);
    },
    async close() {
      file.close();
    },
  };
}
