import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { EntitySchema, ObjectLiteral } from "typeorm";
import type { Statement, StoredValue } from "../engine/statement.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import type { Condition } from "./conditions.ts";
import { listOf } from "./id-list.ts";
import { type ReadOptions, read } from "./read.ts";
import type { Reading } from "./reading.ts";

/** A table as it is listed: sorted by one column and, where that is equal, by id. */
export type Listing<Row extends ListedRow, Value> = {
  readonly table: EntitySchema<Row>;
  readonly toValue: (row: Row) => Value;
  readonly sortBy: keyof Row & string;
  readonly direction: "ASC" | "DESC";
  /** By landlord and then as the list is sorted: what a page of all that the landlord has is read by. */
  readonly index?: string;
  /** What a cursor's key is compared as. */
  readonly toSortKey: (key: string) => string | Date;
};

export type ListedRow = ObjectLiteral & { readonly id: string; readonly landlord_id: LandlordId };

/**
 * The landlord's column where ids find the rows and the landlord is only checked. The plus does nothing but keep SQLite, which
 * prefers one landlord to many ids, from going through all that the landlord has.
 */
const CHECKED_ONLY = "+t.landlord_id = ?";

/** Lists one landlord's rows, one statement each time. Its texts hold no value, so that each is prepared once. */
export function listingOf<Row extends ListedRow, Value, Id extends string>(
  options: ReadOptions,
  landlordId: LandlordId,
  { table, toValue, sortBy, direction, toSortKey, index }: Listing<Row, Value>,
) {
  const { name } = table.options;
  const { toRows } = sqlOf(options.engine.dataSource, table);
  const order = `t.${sortBy} ${direction}, t.id ${direction}`;
  const rowsOf = async (statement: Statement) => toRows(await read(options, statement));

  const owned: Condition = { sql: "t.landlord_id = ?", values: [landlordId] };
  const checked: Condition = { sql: CHECKED_ONLY, values: [landlordId] };
  const among = (column: keyof Row & string, ids: readonly string[]): Condition => {
    const { marks, values } = listOf(ids);
    return { sql: `t.${column} IN ${marks}`, values };
  };
  const behind = ({ after }: PageRequest): Condition[] => {
    if (!after) return [];
    const then = direction === "ASC" ? ">" : "<";
    const key = toSortKey(after.key);
    // Said twice, so that an index on the sort column can start at the cursor.
    const sql = `t.${sortBy} ${then}= ? AND (t.${sortBy} ${then} ? OR t.id ${then} ?)`;
    return [{ sql, values: [key, key, after.id] }];
  };
  const whole: Reading<Row, Value> = { select: "t.*", join: "", toValue };
  const listed = (conditions: readonly Condition[], hint = "", { select, join } = whole): Statement =>
    statementOf(`SELECT ${select} FROM ${name} t ${hint} ${join} WHERE`, conditions, `ORDER BY ${order}`);
  const limited = async (
    conditions: readonly Condition[],
    request: PageRequest,
    hint?: string,
    reading = whole,
  ): Promise<Page<Value>> => {
    const { sql, values } = listed([...conditions, ...behind(request)], hint, reading);
    const rows = await rowsOf({ sql: `${sql} LIMIT ?`, values: [...values, request.first + 1] });
    return toPage(rows, request, reading.toValue);
  };

  return {
    async byIds(ids: readonly Id[]): Promise<readonly Value[]> {
      if (ids.length === 0) return [];
      const conditions = [among("id", ids), checked];
      return (await rowsOf(statementOf(`SELECT t.* FROM ${name} t WHERE`, conditions))).map(toValue);
    },

    /** All that the conditions let through; they name the rows, the landlord is only checked. */
    async list(conditions: readonly Condition[]): Promise<readonly Value[]> {
      return (await rowsOf(listed([...conditions, checked]))).map(toValue);
    },

    /** All of each parent's rows. */
    async listByParents<Parent extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[] = [],
    ): Promise<ReadonlyMap<Parent, readonly Value[]>> {
      if (ids.length === 0) return new Map();
      const rows = await rowsOf(listed([among(parent, ids), ...conditions, checked]));
      const byParent = Map.groupBy(rows, (row) => String(row[parent]));
      return new Map(ids.map((id) => [id, (byParent.get(id) ?? []).map(toValue)]));
    },

    page(conditions: readonly Condition[], request: PageRequest): Promise<Page<Value>> {
      const isNarrow = conditions.some((condition) => condition.isNarrow);
      const hint = index && !isNarrow ? options.engine.readBy(index) : "";
      return limited([owned, ...conditions], request, hint);
    },

    async count(conditions: readonly Condition[]): Promise<number> {
      const counted = statementOf(`SELECT COUNT(*) AS n FROM ${name} t WHERE`, [owned, ...conditions]);
      const [row] = (await read(options, counted)).rows;
      return Number(row?.n);
    },

    /**
     * Each parent's page. Of one parent it is read in the index's order, up to its end; of several, one statement ranks the
     * children's ids and then fetches the rows of those that are on a page: a server writes what it ranks into a table, whole
     * rows with their texts onto a disk.
     */
    async pageByParents<Parent extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[],
      request: PageRequest,
      reading = whole,
    ): Promise<ReadonlyMap<Parent, Page<Value>>> {
      const [only, ...others] = ids;
      if (only === undefined) return new Map();
      if (others.length === 0) {
        const own = { sql: `t.${parent} = ?`, values: [only] };
        return new Map([[only, await limited([own, ...conditions, checked], request, "", reading)]]);
      }
      const ranked = statementOf(
        `SELECT t.id, ROW_NUMBER() OVER (PARTITION BY t.${parent} ORDER BY ${order}) AS place FROM ${name} t WHERE`,
        [among(parent, ids), ...conditions, ...behind(request)],
      );
      const rows = await rowsOf({
        sql: `SELECT ${reading.select}, t.${parent} AS parent, ranked.place
          FROM (${ranked.sql}) ranked JOIN ${name} t ON t.id = ranked.id ${reading.join}
          WHERE ranked.place <= ? AND ${CHECKED_ONLY}`,
        values: [...ranked.values, request.first + 1, landlordId],
      });
      const pages = new Map<string, Row[]>(ids.map((id) => [id, []]));
      for (const row of rows) {
        const page = pages.get(String(row.parent));
        if (page) page[Number(row.place) - 1] = row;
      }
      return new Map(ids.map((id) => [id, toPage(pages.get(id) ?? [], request, reading.toValue)]));
    },

    async countByParents<Parent extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[],
    ): Promise<ReadonlyMap<Parent, number>> {
      if (ids.length === 0) return new Map();
      const counted = statementOf(
        `SELECT t.${parent} AS parent, COUNT(*) AS n FROM ${name} t WHERE`,
        [among(parent, ids), ...conditions, checked],
        `GROUP BY t.${parent}`,
      );
      const { rows } = await read(options, counted);
      const counts = new Map(rows.map(({ parent: id, n }) => [id, Number(n)]));
      return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
    },
  };
}

function statementOf(select: string, conditions: readonly Condition[], end = ""): Statement {
  const values: StoredValue[] = [];
  for (const condition of conditions) values.push(...condition.values);
  return { sql: `${select} ${conditions.map(({ sql }) => sql).join(" AND ")} ${end}`.trimEnd(), values };
}

function toPage<Row, Value>(
  rows: readonly Row[],
  { first }: PageRequest,
  toValue: (row: Row) => Value,
): Page<Value> {
  return { items: rows.slice(0, first).map(toValue), hasNextPage: rows.length > first };
}
