import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Cursor, Page, PageRequest } from "@socialsmart/domain/store/page";
import type { EntitySchema, ObjectLiteral } from "typeorm";
import type { Statement, StoredValue } from "../engine/statement.ts";
import { sqlOf } from "../transaction/table-sql.ts";
import type { Condition } from "./conditions.ts";
import { listOf } from "./id-list.ts";
import { type ReadOptions, read } from "./read.ts";
import type { Reading } from "./reading.ts";
import { type Sums, selectOf, sumsIn } from "./sums.ts";

/** A table as it is listed: sorted by one column and, where that is equal, by id. */
export type Listing<Row extends ListedRow, Value> = {
  readonly table: EntitySchema<Row>;
  readonly toValue: (row: Row) => Value;
  /** What is read of each row, where that is more than the table's own. */
  readonly reading?: Reading<Row, Value>;
  readonly sortBy: keyof Row & string;
  readonly direction: Direction;
  /** By landlord and then as the list is sorted: what a page of all that the landlord has is read by. */
  readonly index?: string;
  /** What a cursor's key is compared as. */
  readonly toSortKey: (key: string) => string | number | Date;
};

type Direction = "ASC" | "DESC";
type Turned = Pick<PageRequest, "reversed" | "fromEnd">;

/** How a list is read, where that is not its own order, whole rows, by whichever index. */
type How<Row, Value> = {
  readonly turn?: Turned;
  readonly hint?: string;
  readonly reading?: Reading<Row, Value>;
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
  { table, toValue, sortBy, direction, toSortKey, index, reading: usual }: Listing<Row, Value>,
) {
  const { name } = table.options;
  const { toRows } = sqlOf(options.engine.dataSource, table);
  const whole: Reading<Row, Value> = usual ?? { select: "t.*", join: "", toValue };
  const rowsOf = async (statement: Statement, { isRaw }: Pick<Reading<Row, Value>, "isRaw"> = whole) => {
    const answer = await read(options, statement);
    return isRaw ? (answer.rows as unknown as Row[]) : toRows(answer);
  };

  const owned: Condition = { sql: "t.landlord_id = ?", values: [landlordId] };
  const checked: Condition = { sql: CHECKED_ONLY, values: [landlordId] };
  /** The landlord's rows that the conditions let through. */
  const ownOf = (conditions: readonly Condition[]): Condition[] =>
    areNarrow(conditions) ? [...conditions, checked] : [owned, ...conditions];
  const among = (column: keyof Row & string, ids: readonly string[]): Condition => {
    const { marks, values } = listOf(ids);
    return { sql: `t.${column} IN ${marks}`, values };
  };
  /** The order in which rows are read: against the list's own where its end is asked for. */
  const orderOf = ({ reversed, fromEnd }: Turned): string => {
    const to = turned(direction, reversed !== fromEnd);
    return `t.${sortBy} ${to}, t.id ${to}`;
  };
  const beyond = ({ key, id }: Cursor, to: Direction): Condition => {
    const then = to === "ASC" ? ">" : "<";
    const value = toSortKey(key);
    // Said twice, so that an index on the sort column can start at the cursor.
    const sql = `t.${sortBy} ${then}= ? AND (t.${sortBy} ${then} ? OR t.id ${then} ?)`;
    return { sql, values: [value, value, id] };
  };
  const between = ({ after, before, reversed }: PageRequest): Condition[] => {
    const to = turned(direction, reversed);
    return [...(after ? [beyond(after, to)] : []), ...(before ? [beyond(before, turned(to, true))] : [])];
  };
  const listed = (
    conditions: readonly Condition[],
    { turn = {}, hint = "", reading: { select, join } = whole }: How<Row, Value> = {},
  ): Statement =>
    statementOf(
      `SELECT ${select} FROM ${name} t ${hint} ${join} WHERE`,
      conditions,
      `ORDER BY ${orderOf(turn)}`,
    );
  const limited = async (
    conditions: readonly Condition[],
    request: PageRequest,
    hint?: string,
    reading = whole,
  ): Promise<Page<Value>> => {
    const how = { turn: request, reading, ...(hint && { hint }) };
    const { sql, values } = listed([...conditions, ...between(request)], how);
    const rows = await rowsOf({ sql: `${sql} LIMIT ?`, values: [...values, request.first + 1] }, reading);
    return toPage(rows, request, reading.toValue);
  };

  return {
    async byIds(ids: readonly Id[]): Promise<readonly Value[]> {
      if (ids.length === 0) return [];
      const conditions = [among("id", ids), checked];
      const { select, join } = whole;
      const found = statementOf(`SELECT ${select} FROM ${name} t ${join} WHERE`, conditions);
      return (await rowsOf(found)).map(whole.toValue);
    },

    /** All that the conditions let through; they name the rows, the landlord is only checked. */
    async list(conditions: readonly Condition[]): Promise<readonly Value[]> {
      return (await rowsOf(listed([...conditions, checked]))).map(whole.toValue);
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
      return new Map(ids.map((id) => [id, (byParent.get(id) ?? []).map(whole.toValue)]));
    },

    page(conditions: readonly Condition[], request: PageRequest, reading = whole): Promise<Page<Value>> {
      const hint = index && !areNarrow(conditions) ? options.engine.readBy(index) : "";
      return limited(ownOf(conditions), request, hint, reading);
    },

    async count(conditions: readonly Condition[]): Promise<number> {
      const counted = statementOf(`SELECT COUNT(*) AS n FROM ${name} t WHERE`, ownOf(conditions));
      const [row] = (await read(options, counted)).rows;
      return Number(row?.n);
    },

    /**
     * Each parent's page. Of one parent it is read in the index's order, up to its end; of several, one statement ranks the
     * children. What it ranks a server writes into a table, whole rows with their texts onto a disk: it ranks ids, and then fetches
     * the rows of those that are on a page, unless the few columns that are read are ranked as quickly.
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
      const place = `ROW_NUMBER() OVER (PARTITION BY t.${parent} ORDER BY ${orderOf(request)}) AS place`;
      const { columns, hint } = reading.ranked
        ? { columns: reading.ranked.columns, hint: options.engine.readBy(reading.ranked.index) }
        : { columns: ["id"], hint: "" };
      const ranked = statementOf(
        `SELECT ${columns.map((column) => `t.${column}`).join(", ")}, ${place}
          FROM ${name} t ${hint} WHERE`,
        [among(parent, ids), ...conditions, ...between(request), ...(reading.ranked ? [checked] : [])],
      );
      const paged = reading.ranked
        ? {
            sql: `SELECT ${reading.select}, t.${parent} AS parent, t.place
              FROM (${ranked.sql}) t ${reading.join} WHERE t.place <= ?`,
            values: [...ranked.values, request.first + 1],
          }
        : {
            sql: `SELECT ${reading.select}, t.${parent} AS parent, ranked.place
              FROM (${ranked.sql}) ranked JOIN ${name} t ON t.id = ranked.id ${reading.join}
              WHERE ranked.place <= ? AND ${CHECKED_ONLY}`,
            values: [...ranked.values, request.first + 1, landlordId],
          };
      const pages = new Map<string, Row[]>(ids.map((id) => [id, []]));
      // A parent's rows mostly come one after the other, and to look each of them up is to hash each of them.
      let parentBefore: unknown;
      let page: Row[] | undefined;
      for (const row of await rowsOf(paged, reading)) {
        if (row.parent !== parentBefore) page = pages.get(String(row.parent));
        parentBefore = row.parent;
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

    async sums<Name extends string>(conditions: readonly Condition[], sums: Sums<Name>) {
      const summed = statementOf(`SELECT ${selectOf(sums)} FROM ${name} t WHERE`, ownOf(conditions));
      const { rows } = await read(options, { ...summed, values: [...sums.values, ...summed.values] });
      return sumsIn(rows[0], sums);
    },

    async sumsByParents<Parent extends string, Name extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[],
      sums: Sums<Name>,
    ) {
      if (ids.length === 0) return new Map<Parent, Record<Name, number>>();
      const summed = statementOf(
        `SELECT t.${parent} AS parent, ${selectOf(sums)} FROM ${name} t WHERE`,
        [among(parent, ids), ...conditions, checked],
        `GROUP BY t.${parent}`,
      );
      const { rows } = await read(options, { ...summed, values: [...sums.values, ...summed.values] });
      const byParent = new Map(rows.map((row) => [row.parent, row]));
      return new Map(ids.map((id) => [id, sumsIn(byParent.get(id), sums)]));
    },
  };
}

function areNarrow(conditions: readonly Condition[]): boolean {
  return conditions.some(({ isNarrow }) => isNarrow);
}

function turned(direction: Direction, isTurned: boolean | undefined): Direction {
  return isTurned ? (direction === "ASC" ? "DESC" : "ASC") : direction;
}

function statementOf(select: string, conditions: readonly Condition[], end = ""): Statement {
  const values: StoredValue[] = [];
  for (const condition of conditions) values.push(...condition.values);
  return { sql: `${select} ${conditions.map(({ sql }) => sql).join(" AND ")} ${end}`.trimEnd(), values };
}

function toPage<Row, Value>(
  rows: readonly Row[],
  { first, fromEnd }: PageRequest,
  toValue: (row: Row) => Value,
): Page<Value> {
  const items = rows.slice(0, first).map(toValue);
  return { items: fromEnd ? items.reverse() : items, hasNextPage: rows.length > first };
}
