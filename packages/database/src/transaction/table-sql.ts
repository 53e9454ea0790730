import { type DataSource, type EntitySchema, FindOperator, type ObjectLiteral } from "typeorm";
import type { Answer, Statement, StoredValue } from "../engine/statement.ts";

/** What columns are compared with: a value, null, In, or an operator out of SIGNS. */
export type Where<Row> = { readonly [Column in keyof Row]?: Row[Column] | FindOperator<Row[Column]> };

/** What the database is to work out for itself where a value could stand. */
export class Expression {
  readonly statement: Statement;
  constructor(sql: string, values: readonly StoredValue[]) {
    this.statement = { sql, values };
  }
}

type Written<Row> = { readonly [Column in keyof Row]: Row[Column] | Expression };

type Lookup<Row> = {
  readonly orderBy?: readonly (keyof Row & string)[];
  readonly forUpdate?: boolean;
};

/** One table's statements. */
export type TableSql<Row> = {
  insert(rows: readonly Written<Row>[]): Statement;
  /** Columns that are not named stay as they are. */
  update(changed: Partial<Written<Row>>, where: Where<Row>): Statement;
  delete(where: Where<Row>): Statement;
  select(where: Where<Row>, lookup?: Lookup<Row>): Statement;
  /** A value as its column keeps it, for a statement that is written by hand. */
  stored(column: keyof Row & string, value: unknown): StoredValue;
  toRows(answer: Answer): Row[];
};

const SIGNS: Readonly<Record<string, string>> = { moreThan: ">", moreThanOrEqual: ">=" };

const made = new WeakMap<DataSource, WeakMap<EntitySchema, unknown>>();

/**
 * The table's SQL, in few texts that hold no value: TypeORM takes longer to build a query than a server to answer it, and writes
 * numbers into the text, so that nothing is ever prepared twice the same.
 */
export function sqlOf<Row extends ObjectLiteral>(
  source: DataSource,
  table: EntitySchema<Row>,
): TableSql<Row> {
  const ofSource = made.get(source) ?? new WeakMap<EntitySchema, unknown>();
  made.set(source, ofSource);
  const sql = (ofSource.get(table) as TableSql<Row> | undefined) ?? makeTableSql(source, table);
  ofSource.set(table, sql);
  return sql;
}

function makeTableSql<Row extends ObjectLiteral>(
  source: DataSource,
  table: EntitySchema<Row>,
): TableSql<Row> {
  const { driver } = source;
  const metadata = new Map(source.getMetadata(table).columns.map((column) => [column.databaseName, column]));
  const columns = [...metadata.keys()];
  const quoted = (column: string) => driver.escape(column);
  const list = columns.map(quoted).join(", ");
  const name = quoted(source.getMetadata(table).tableName);

  const stored = (column: string, value: unknown): StoredValue => {
    const of = metadata.get(column);
    if (!of) throw new Error(`${table.options.name} has no column ${column}`);
    return driver.preparePersistentValue(value, of) ?? null;
  };
  const written = (column: string, value: unknown): Statement =>
    value instanceof Expression ? value.statement : { sql: "?", values: [stored(column, value)] };
  const condition = ([column, wanted]: [string, unknown]): Statement => {
    const left = quoted(column);
    if (wanted === null) return { sql: `${left} IS NULL`, values: [] };
    if (!(wanted instanceof FindOperator)) return { sql: `${left} = ?`, values: [stored(column, wanted)] };
    if (Array.isArray(wanted.value)) {
      const values = wanted.value.map((one) => stored(column, one));
      return { sql: `${left} IN (${values.map(() => "?").join(", ")})`, values };
    }
    return { sql: `${left} ${signOf(wanted)} ?`, values: [stored(column, wanted.value)] };
  };
  const conditions = (where: Where<Row>): Statement => {
    const all = Object.entries(where).map(condition);
    return { sql: all.map(({ sql }) => sql).join(" AND "), values: all.flatMap(({ values }) => values) };
  };

  return {
    insert(rows) {
      const all = rows.map((row) => columns.map((column) => written(column, row[column])));
      const texts = all.map((row) => `(${row.map(({ sql }) => sql).join(", ")})`);
      return {
        sql: `INSERT INTO ${name} (${list}) VALUES ${texts.join(", ")}`,
        values: all.flat().flatMap(({ values }) => values),
      };
    },
    update(changed, where) {
      const { sql, values } = conditions(where);
      const all = Object.entries(changed).map(([column, value]) => ({ column, ...written(column, value) }));
      const texts = all.map((one) => `${quoted(one.column)} = ${one.sql}`);
      return {
        sql: `UPDATE ${name} SET ${texts.join(", ")} WHERE ${sql}`,
        values: [...all.flatMap((one) => one.values), ...values],
      };
    },
    delete(where) {
      const { sql, values } = conditions(where);
      return { sql: `DELETE FROM ${name} WHERE ${sql}`, values };
    },
    select(where, { orderBy = [], forUpdate = false } = {}) {
      const { sql, values } = conditions(where);
      const order = orderBy.length > 0 ? ` ORDER BY ${orderBy.map(quoted).join(", ")}` : "";
      return {
        sql: `SELECT ${list} FROM ${name} WHERE ${sql}${order}${forUpdate ? " FOR UPDATE" : ""}`,
        values,
      };
    },
    stored,
    toRows: ({ rows }) =>
      rows.map((answered) => {
        const row: Record<string, unknown> = {};
        for (const [column, of] of metadata) row[column] = driver.prepareHydratedValue(answered[column], of);
        return row as Row;
      }),
  };
}

function signOf({ type }: FindOperator<unknown>): string {
  const sign = SIGNS[type];
  if (!sign) throw new Error(`Nothing is looked up by ${type}`);
  return sign;
}
