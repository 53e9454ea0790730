import { isId } from "@socialsmart/domain/kernel/ids";
import type { Row, Sql } from "./pledge/sql.ts";
import type { OneOfEach } from "./pledge/town.ts";

/** What differs from the one that is copied: column → SQL, in which `n` is the copy's number and `t` the one. */
type Overrides = (n: string) => Readonly<Record<string, string>>;

export type Copier = {
  /** Copies the one row of a table so many times, numbered from 0 on. */
  copy(table: string, count: number, overrides: Overrides): Promise<void>;
  /** The id of the copy of that number. */
  readonly id: (kind: string, n: string) => string;
  /** How often `size` goes into the number, whole. */
  readonly part: (n: string, size: number) => string;
  finish(): Promise<void>;
};

const AT_ONCE = 100_000;

/** Fills tables by the hundred thousand from the one row of each that the use cases have made. */
export async function copierOf(sql: Sql, one: OneOfEach): Promise<Copier> {
  await makeNumbers(sql, AT_ONCE);
  const templates: Readonly<Record<string, string>> = {
    organisation: `id = '${one.organisationId}'`,
    outbox_message: "fact LIKE '%PledgeConfirmed%'",
    outbox_lane: "lane LIKE 'channel:%'",
    audit_event: "action = 'pledgePlaces'",
  };
  return {
    id: (kind, n) => `CONCAT('${kind}_01j', ${sql.padded(n)})`,
    part: (n, size) => `CAST((${n} - ${n} % ${size}) / ${size} AS SIGNED)`,
    async copy(table, count, overrides) {
      await sql.run(
        `CREATE TABLE bench_template AS SELECT * FROM ${table} WHERE ${templates[table] ?? "1 = 1"}`,
      );
      const [template, ...more] = await sql.rows("SELECT * FROM bench_template");
      if (!template || more.length > 0) throw new Error(`${1 + more.length} rows of ${table} to copy from`);
      const { columns, values } = columnsAndValues(template, overrides("n"));
      for (let from = 0; from < count; from += AT_ONCE) {
        const number = `(SELECT n + ${from} AS n FROM bench_number WHERE n + ${from} < ${count})`;
        await sql.run(
          `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${number} x CROSS JOIN bench_template t ORDER BY x.n`,
        );
      }
      await sql.run("DROP TABLE bench_template");
    },
    finish: () => sql.run("DROP TABLE bench_number"),
  };
}

function columnsAndValues(template: Row, overrides: Readonly<Record<string, string>>) {
  const columns = Object.keys(template);
  const values = columns.map((column) => overrides[column] ?? `t.${column}`);
  return { columns: columns.join(", "), values: values.join(", ") };
}

async function makeNumbers(sql: Sql, count: number): Promise<void> {
  await sql.run("CREATE TABLE bench_number (n INTEGER NOT NULL PRIMARY KEY)");
  for (let from = 0; from < count; from += 10_000) {
    const rows = range(Math.min(10_000, count - from), from).map((n) => `(${n})`);
    await sql.run(`INSERT INTO bench_number VALUES ${rows.join(",")}`);
  }
}

export function range(count: number, from = 0): number[] {
  return Array.from({ length: count }, (_, n) => from + n);
}

/** The id that `Copier.id` gives the copy of that number. */
export function idOf<K extends "shift" | "organisation" | "district" | "initiative">(kind: K, n: number) {
  const id = `${kind}_01j${String(n).padStart(23, "0")}`;
  if (!isId(kind, id)) throw new Error(`Not an id: ${id}`);
  return id;
}
