import { columnsOf, type Fields } from "../schema/fields.ts";

/** Some of a value's fields, out of the columns of the listed table `t`. */
export type Narrowed<T, Row> = {
  /** Behind SELECT. */
  readonly select: readonly string[];
  /** What that looks at. */
  readonly columns: readonly (keyof Row & string)[];
  /**
   * Makes of the driver's row the value, all of whose other fields are left out: where there are thousands, to make each of them anew
   * takes longer than to read them.
   */
  readonly change: (row: Row) => T;
};

export function narrowed<T extends { readonly id: string }, Row extends object>(
  fields: Fields<T, Row>,
  names: readonly (keyof T & string)[],
): Narrowed<T, Row> {
  // A statement reads something, also where only how much there is was asked for.
  const needed = names.length > 0 ? [...new Set(names)] : (["id"] as const);
  const plain = needed.filter((name) => fields[name].isPlain);
  const others = needed.filter((name) => !fields[name].isPlain);
  return {
    columns: columnsOf(fields, needed),
    select: [
      ...plain.map((name) => `t.${fields[name].columns[0]} AS ${name}`),
      ...columnsOf(fields, others).map((column) => `t.${column}`),
    ],
    change(row) {
      const value = row as Record<string, unknown>;
      for (const name of others) value[name] = fields[name].read(row);
      return value as T;
    },
  };
}
