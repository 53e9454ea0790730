import { columnsOf, type Fields, mapperOf } from "../schema/fields.ts";

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
  names: readonly (keyof T)[] = Object.keys(fields) as (keyof T)[],
): Joined<T> {
  const columns = columnsOf(fields, names).map((column) => [column, `${alias}_${column}`] as const);
  const toValue = mapperOf(fields, names);
  return {
    select: columns.map(([column, named]) => `${alias}.${column} AS ${named}`),
    read(row) {
      const own: Partial<Record<keyof Row, unknown>> = {};
      for (const [column, named] of columns) own[column] = Reflect.get(row, named);
      return toValue(own as Row);
    },
  };
}
