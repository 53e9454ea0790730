import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { EntityManager, EntitySchema, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { type ReadOptions, read } from "./read.ts";

/** Part of a WHERE, in which `t` is the table that is listed. */
export type Condition = { readonly sql: string; readonly parameters: ObjectLiteral };

/** A table as it is listed: sorted by one column and, where that is equal, by id. */
export type Listing<Row extends ListedRow, Value> = {
  readonly table: EntitySchema<Row>;
  readonly toValue: (row: Row) => Value;
  readonly sortBy: keyof Row & string;
  readonly direction: "ASC" | "DESC";
  /** What a cursor's key is compared as. */
  readonly toSortKey: (key: string) => string | Date;
};

export type ListedRow = ObjectLiteral & { readonly id: string; readonly landlord_id: LandlordId };

/**
 * The landlord's column where ids find the rows and the landlord is only checked. The plus does nothing but keep SQLite, which
 * prefers one landlord to many ids, from going through all that the landlord has.
 */
const CHECKED_ONLY = "+t.landlord_id";

type ParentCount = { readonly parent: string; readonly n: number | string };

/** Lists one landlord's rows, one statement each time. */
export function listingOf<Row extends ListedRow, Value, Id extends string>(
  options: ReadOptions,
  landlordId: LandlordId,
  { table, toValue, sortBy, direction, toSortKey }: Listing<Row, Value>,
) {
  const narrowed = (
    manager: EntityManager,
    conditions: readonly Condition[],
    landlordColumn = "t.landlord_id",
  ): SelectQueryBuilder<Row> => {
    const query = manager
      .createQueryBuilder(table, "t")
      .where(`${landlordColumn} = :landlordId`, { landlordId });
    for (const { sql, parameters } of conditions) query.andWhere(sql, parameters);
    return query;
  };
  const behind = ({ after }: PageRequest): Condition[] => {
    if (!after) return [];
    const then = direction === "ASC" ? ">" : "<";
    return [
      {
        // Said twice, so that an index on the sort column can start at the cursor.
        sql: `t.${sortBy} ${then}= :afterKey AND (t.${sortBy} ${then} :afterKey OR t.id ${then} :afterId)`,
        parameters: { afterKey: toSortKey(after.key), afterId: after.id },
      },
    ];
  };
  const ofParents = (parent: keyof Row & string, ids: readonly string[]): Condition => ({
    sql: `t.${parent} IN (:...parents)`,
    parameters: { parents: ids },
  });

  return {
    async byIds(ids: readonly Id[]): Promise<readonly Value[]> {
      if (ids.length === 0) return [];
      const rows = await read(options, (manager) =>
        narrowed(manager, [{ sql: "t.id IN (:...ids)", parameters: { ids } }], CHECKED_ONLY).getMany(),
      );
      return rows.map(toValue);
    },

    /** All that the conditions let through; they name the rows, the landlord is only checked. */
    async list(conditions: readonly Condition[]): Promise<readonly Value[]> {
      const rows = await read(options, (manager) =>
        narrowed(manager, conditions, CHECKED_ONLY)
          .orderBy(`t.${sortBy}`, direction)
          .addOrderBy("t.id", direction)
          .getMany(),
      );
      return rows.map(toValue);
    },

    /** All of each parent's rows. */
    async listByParents<Parent extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[] = [],
    ): Promise<ReadonlyMap<Parent, readonly Value[]>> {
      if (ids.length === 0) return new Map();
      const rows = await read(options, (manager) =>
        narrowed(manager, [ofParents(parent, ids), ...conditions], CHECKED_ONLY)
          .orderBy(`t.${sortBy}`, direction)
          .addOrderBy("t.id", direction)
          .getMany(),
      );
      const byParent = Map.groupBy(rows, (row) => String(row[parent]));
      return new Map(ids.map((id) => [id, (byParent.get(id) ?? []).map(toValue)]));
    },

    async page(conditions: readonly Condition[], request: PageRequest): Promise<Page<Value>> {
      const rows = await read(options, (manager) =>
        narrowed(manager, [...conditions, ...behind(request)])
          .orderBy(`t.${sortBy}`, direction)
          .addOrderBy("t.id", direction)
          .limit(request.first + 1)
          .getMany(),
      );
      return toPage(rows, request, toValue);
    },

    async count(conditions: readonly Condition[]): Promise<number> {
      return read(options, (manager) => narrowed(manager, conditions).getCount());
    },

    /** Each parent's page: one statement ranks the children of all parents and takes the first of each. */
    async pageByParents<Parent extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[],
      request: PageRequest,
    ): Promise<ReadonlyMap<Parent, Page<Value>>> {
      if (ids.length === 0) return new Map();
      const rows = await read(options, (manager) => {
        const ranked = narrowed(
          manager,
          [ofParents(parent, ids), ...conditions, ...behind(request)],
          CHECKED_ONLY,
        )
          .select("t.id", "id")
          .addSelect(
            `ROW_NUMBER() OVER (PARTITION BY t.${parent} ORDER BY t.${sortBy} ${direction}, t.id ${direction})`,
            "place",
          );
        return manager
          .createQueryBuilder(table, "r")
          .where(
            `r.id IN (SELECT ranked.id FROM (${ranked.getQuery()}) ranked WHERE ranked.place <= :places)`,
            { ...ranked.getParameters(), places: request.first + 1 },
          )
          .orderBy(`r.${sortBy}`, direction)
          .addOrderBy("r.id", direction)
          .getMany();
      });
      const byParent = Map.groupBy(rows, (row) => String(row[parent]));
      return new Map(ids.map((id) => [id, toPage(byParent.get(id) ?? [], request, toValue)]));
    },

    async countByParents<Parent extends string>(
      parent: keyof Row & string,
      ids: readonly Parent[],
      conditions: readonly Condition[],
    ): Promise<ReadonlyMap<Parent, number>> {
      if (ids.length === 0) return new Map();
      const rows = await read(options, (manager) =>
        narrowed(manager, [ofParents(parent, ids), ...conditions], CHECKED_ONLY)
          .select(`t.${parent}`, "parent")
          .addSelect("COUNT(*)", "n")
          .groupBy(`t.${parent}`)
          .getRawMany<ParentCount>(),
      );
      const counts = new Map(rows.map(({ parent: id, n }) => [id, Number(n)]));
      return new Map(ids.map((id) => [id, counts.get(id) ?? 0]));
    },
  };
}

function toPage<Row, Value>(
  rows: readonly Row[],
  { first }: PageRequest,
  toValue: (row: Row) => Value,
): Page<Value> {
  return { items: rows.slice(0, first).map(toValue), hasNextPage: rows.length > first };
}
