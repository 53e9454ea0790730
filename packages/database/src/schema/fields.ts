import { storedDate, toInstant } from "./values.ts";

/** How one field of a domain value is read from a row, and what columns that takes. */
export type Field<Row, Value> = {
  readonly columns: readonly (keyof Row & string)[];
  readonly read: (row: Row) => Value;
  /** Whether it is what stands in the one column. */
  readonly isPlain?: true;
};

/** All of a domain value's fields. */
export type Fields<T, Row> = { readonly [Name in keyof T]-?: Field<Row, T[Name]> };

/** A field that is a column's value as it is. */
export function as<Row, Column extends keyof Row & string>(column: Column): Field<Row, Row[Column]> {
  return { columns: [column], read: (row) => row[column], isPlain: true };
}

/** A flag, which a driver may give as a number. */
export function asFlag<Row, Column extends keyof Row & string>(column: Column): Field<Row, boolean> {
  return { columns: [column], read: (row) => Boolean(row[column]) };
}

/** An instant, which SQLite gives as the text it keeps. */
export function asInstant<Column extends string, Row extends { readonly [Key in Column]: Date }>(
  column: Column & keyof Row & string,
): Field<Row, Temporal.Instant> {
  return { columns: [column], read: (row) => toInstant(storedDate(row[column])) };
}

/** Makes values of rows: with all of their fields, or with those that are named alone. */
export function mapperOf<T extends object, Row>(
  fields: Fields<T, Row>,
  names: readonly (keyof T)[] = Object.keys(fields) as (keyof T)[],
): (row: Row) => T {
  const readers = names.map((name) => [name, fields[name].read] as const);
  return (row) => {
    const value: Partial<T> = {};
    for (const [name, read] of readers) value[name] = read(row);
    return value as T;
  };
}

/** The columns that those fields are read from. */
export function columnsOf<T, Row>(
  fields: Fields<T, Row>,
  names: readonly (keyof T)[],
): readonly (keyof Row & string)[] {
  return [...new Set(names.flatMap((name) => fields[name].columns))];
}
