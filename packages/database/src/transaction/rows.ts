import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type {
  EntityManager,
  EntitySchema,
  FindOperator,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
  SelectQueryBuilder,
} from "typeorm";

/** Where a transaction works: its connection, and the landlord whose rows alone it sees. */
export type Scope = {
  /** Throws once the transaction has ended: what was not awaited must not write into somebody else's. */
  readonly manager: EntityManager;
  readonly landlordId: LandlordId;
  /** Whether the database locks rows one by one. */
  readonly hasRowLocks: boolean;
};

type OwnedRow = ObjectLiteral & { landlord_id: LandlordId };

type Where<Row> = { readonly [Column in keyof Row]?: Row[Column] | FindOperator<Row[Column]> };

/** Reads and writes one table's rows as the domain's values, within one landlord. */
export function rowsOf<Row extends OwnedRow, Value>(
  scope: Scope,
  table: EntitySchema<Row>,
  toValue: (row: Row) => Value,
  toRow: (value: Value) => Row,
) {
  const { landlordId, hasRowLocks } = scope;
  const ownRow = (value: Value): Row => {
    const row = toRow(value);
    if (row.landlord_id !== landlordId) {
      throw new Error(`A ${table.options.name} of ${row.landlord_id} in a transaction of ${landlordId}`);
    }
    return row;
  };
  // TypeORM's own types lose sight of a generic row.
  const partial = (row: Row) => row as QueryDeepPartialEntity<Row>;
  const own = (where: Where<Row>) => ({ ...where, landlord_id: landlordId }) as FindOptionsWhere<Row>;
  const selected = (where: Where<Row>, orderBy: readonly (keyof Row & string)[]) => {
    const query = scope.manager.createQueryBuilder(table, "t").where(own(where));
    for (const column of orderBy) query.addOrderBy(`t.${column}`);
    return query;
  };
  const locking = (query: SelectQueryBuilder<Row>) =>
    hasRowLocks ? query.setLock("pessimistic_write") : query;

  return {
    async insert(value: Value): Promise<void> {
      await scope.manager.insert(table, partial(ownRow(value)));
    },
    async find(where: Partial<Row>): Promise<Value | undefined> {
      const row = await scope.manager.findOneBy(table, own(where));
      return row ? toValue(row) : undefined;
    },
    async list(where: Where<Row>, orderBy: readonly (keyof Row & string)[]): Promise<Value[]> {
      return (await selected(where, orderBy).getMany()).map(toValue);
    },
    async lock(where: Partial<Row>): Promise<Value | undefined> {
      const row = await locking(selected(where, [])).getOne();
      return row ? toValue(row) : undefined;
    },
    async lockAll(where: Where<Row>, orderBy: readonly (keyof Row & string)[]): Promise<Value[]> {
      return (await locking(selected(where, orderBy)).getMany()).map(toValue);
    },
    /** Overwrites the row, which must be there. */
    async save(value: Value & { readonly id: string }): Promise<void> {
      const row = ownRow(value);
      const { affected } = await scope.manager.update(
        table,
        own({ id: value.id } as unknown as Partial<Row>),
        partial(row),
      );
      if (affected !== 1) throw new Error(`There is no ${table.options.name} ${value.id} to save`);
    },
    /**
     * As `save`, of a row whose version nobody reads: raising it makes this a write even if nothing else has changed. One that
     * changes nothing is not told to a cluster's other nodes, whatever was locked for it.
     */
    async saveRaised(value: Value & { readonly id: string }): Promise<void> {
      const row = { ...ownRow(value), version: () => "version + 1" };
      const where = own({ id: value.id } as unknown as Partial<Row>);
      const { affected } = await scope.manager.update(table, where, partial(row));
      if (affected !== 1) throw new Error(`There is no ${table.options.name} ${value.id} to save`);
    },
    /** Deletes the row, which must be there. */
    async delete(id: string): Promise<void> {
      const { affected } = await scope.manager.delete(table, own({ id } as unknown as Partial<Row>));
      if (affected !== 1) throw new Error(`There is no ${table.options.name} ${id} to delete`);
    },
  };
}
