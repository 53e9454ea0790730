import type { EntitySchema, ObjectLiteral } from "typeorm";
import { sqlOf, type Where } from "../transaction/table-sql.ts";
import { type ReadOptions, read } from "./read.ts";

/** The one row whose columns have these values. */
export async function lookUp<Row extends ObjectLiteral>(
  options: ReadOptions,
  table: EntitySchema<Row>,
  where: Where<Row>,
): Promise<Row | undefined> {
  const [row] = await lookUpAll(options, table, where);
  return row;
}

/** The rows whose columns have these values; all of the table's if none is named. */
export async function lookUpAll<Row extends ObjectLiteral>(
  options: ReadOptions,
  table: EntitySchema<Row>,
  where: Where<Row>,
  orderBy: readonly (keyof Row & string)[] = [],
): Promise<readonly Row[]> {
  const sql = sqlOf(options.engine.dataSource, table);
  return sql.toRows(await read(options, sql.select(where, { orderBy })));
}
