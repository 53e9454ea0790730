import type { Fields } from "../schema/fields.ts";

/** Another table's columns beside those of the listed one. */
export type Joined<T> = {
  /** Behind SELECT: `h.name AS h_name`. */
  readonly select: readonly string[];
  /** Out of a row of both. */
  readonly read: (row: object) => T;
};

/** Fields of a value whose columns come from the table that is called `alias` in the statement, and come out as they are. */
export function joinedAs<T extends object, Row extends object>(
  alias: string,
  fields: Fields<T, Row>,
  names: readonly (keyof T & string)[] = Object.keys(fields) as (keyof T & string)[],
): Joined<T> {
  const columns = names.map((name) => {
    const [column] = fields[name].columns;
    if (!fields[name].isPlain || column === undefined) throw new Error(`${name} is no column as it is`);
    return { name, column, named: `${alias}_${column}` };
  });
  return {
    select: columns.map(({ column, named }) => `${alias}.${column} AS ${named}`),
    read(row) {
      const value: Partial<Record<keyof T, unknown>> = {};
      for (const { name, named } of columns) value[name] = (row as Record<string, unknown>)[named];
      return value as T;
    },
  };
}
