import {
  type ColumnType,
  type DataSource,
  type EntitySchema,
  FindOperator,
  type ObjectLiteral,
} from "typeorm";
import type { Answer, Statement, StoredValue } from "../engine/statement.ts";
import { storedDate } from "../schema/values.ts";

/** What columns are compared with: a value, null, In, or an operator out of SIGNS. */
export type Where<Row> = { readonly [Column in keyof Row]?: Row[Column] | FindOperator<Row[Column]> };

/** What the database is to work out for itself where a value could stand. */
export class Expression {
  readonly sql: string;
  readonly values: readonly StoredValue[];
  constructor(sql: string, values: readonly StoredValue[]) {
    this.sql = sql;
    this.values = values;
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
  as(alias: string): Joined<Row>;
};

/** One table in a join of several: its columns are named `alias_column`. */
export type Joined<Row> = {
  readonly list: string;
  /** The rows that the join has found of this table. */
  toRows(answer: Answer): Row[];
};

const SIGNS: Readonly<Record<string, string>> = { moreThan: ">", moreThanOrEqual: ">=" };

type Answered = Answer["rows"][number];

/** How a value of that kind comes out of the driver's answer; of all other kinds it is in a row as it is in the answer. */
const CONVERTERS: ReadonlyMap<ColumnType, (value: unknown) => unknown> = new Map<
  ColumnType,
  (value: unknown) => unknown
>([
  ["boolean", (value) => value !== null && value !== 0 && value !== false],
  ["datetime", (value) => (value === null ? null : storedDate(value as Date | string))],
]);

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
  const known = ofSource.get(table) as TableSql<Row> | undefined;
  if (known) return known;
  const sql = makeTableSql(source, table);
  ofSource.set(table, sql);
  return sql;
}

function makeTableSql<Row extends ObjectLiteral>(
  source: DataSource,
  table: EntitySchema<Row>,
): TableSql<Row> {
  const { driver } = source;
  const { columns, tableName } = source.getMetadata(table);
  const known = new Map(
    columns.map((of) => [of.databaseName, { of, quoted: driver.escape(of.databaseName) }]),
  );
  const column = (name: string) => {
    const found = known.get(name);
    if (!found) throw new Error(`${tableName} has no column ${name}`);
    return found;
  };
  const quoted = (name: string) => column(name).quoted;
  const name = driver.escape(tableName);
  const list = [...known.keys()].map(quoted).join(", ");

  const stored = (name: string, value: unknown): StoredValue =>
    driver.preparePersistentValue(value, column(name).of) ?? null;
  /** What stands for the value in the text; the value itself goes to the others. */
  const written = (name: string, value: unknown, values: StoredValue[]): string => {
    if (value instanceof Expression) {
      values.push(...value.values);
      return value.sql;
    }
    values.push(stored(name, value));
    return "?";
  };
  const condition = (name: string, wanted: unknown, values: StoredValue[]): string => {
    if (wanted === null) return `${quoted(name)} IS NULL`;
    if (!(wanted instanceof FindOperator)) return `${quoted(name)} = ${written(name, wanted, values)}`;
    if (!Array.isArray(wanted.value)) {
      return `${quoted(name)} ${signOf(wanted)} ${written(name, wanted.value, values)}`;
    }
    const all = wanted.value.map((one) => written(name, one, values));
    return `${quoted(name)} IN (${all.join(", ")})`;
  };
  const conditions = (where: Where<Row>, values: StoredValue[]): string => {
    const texts = Object.entries(where).map(([name, wanted]) => condition(name, wanted, values));
    return texts.length > 0 ? texts.join(" AND ") : "1 = 1";
  };

  const fields = columns.map(({ databaseName, type }) => ({
    name: databaseName,
    convert: CONVERTERS.get(type),
  }));
  const converted = fields.flatMap(({ name, convert }) => (convert ? [{ name, convert }] : []));
  /** In place: the answer is the caller's own, and most of its values stay what they are. */
  const read = (answered: Answered): Row => {
    const row = answered as Record<string, unknown>;
    for (const { name, convert } of converted) row[name] = convert(row[name]);
    return row as Row;
  };
  const joined = new Map<string, Joined<Row>>();
  const join = (alias: string): Joined<Row> => {
    const readJoined = (answered: Answered): Row => {
      const row: Record<string, unknown> = {};
      for (const { name, convert } of fields) {
        const value = answered[`${alias}_${name}`];
        row[name] = convert ? convert(value) : value;
      }
      return row as Row;
    };
    const found = `${alias}_${columns.find((of) => of.isPrimary)?.databaseName}`;
    return {
      list: [...known].map(([name, { quoted }]) => `${alias}.${quoted} AS ${alias}_${name}`).join(", "),
      toRows: ({ rows }) => rows.filter((row) => row[found] !== null).map(readJoined),
    };
  };

  return {
    insert(rows) {
      const values: StoredValue[] = [];
      const texts = rows.map((row) =>
        [...known.keys()].map((name) => written(name, row[name], values)).join(", "),
      );
      return { sql: `INSERT INTO ${name} (${list}) VALUES (${texts.join("), (")})`, values };
    },
    update(changed, where) {
      const values: StoredValue[] = [];
      const texts = Object.entries(changed).map(
        ([name, value]) => `${quoted(name)} = ${written(name, value, values)}`,
      );
      return { sql: `UPDATE ${name} SET ${texts.join(", ")} WHERE ${conditions(where, values)}`, values };
    },
    delete(where) {
      const values: StoredValue[] = [];
      return { sql: `DELETE FROM ${name} WHERE ${conditions(where, values)}`, values };
    },
    select(where, { orderBy = [], forUpdate = false } = {}) {
      const values: StoredValue[] = [];
      const order = orderBy.length > 0 ? ` ORDER BY ${orderBy.map(quoted).join(", ")}` : "";
      return {
        sql: `SELECT ${list} FROM ${name} WHERE ${conditions(where, values)}${order}${forUpdate ? " FOR UPDATE" : ""}`,
        values,
      };
    },
    stored,
    toRows: ({ rows }) => rows.map(read),
    as(alias) {
      const one = joined.get(alias) ?? join(alias);
      joined.set(alias, one);
      return one;
    },
  };
}

function signOf({ type }: FindOperator<unknown>): string {
  const sign = SIGNS[type];
  if (!sign) throw new Error(`Nothing is looked up by ${type}`);
  return sign;
}
