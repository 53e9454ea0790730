import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { EntityManager, EntitySchema, ObjectLiteral } from "typeorm";
import type { DatabaseClock } from "../engine/engine.ts";
import type { Answer, Statement } from "../engine/statement.ts";
import { Expression, sqlOf, type Where } from "./table-sql.ts";

/** Where a transaction works: its connection, and the landlord whose rows alone it sees. */
export type Scope = {
  /** Throws once the transaction has ended: what was not awaited must not write into somebody else's. */
  readonly manager: EntityManager;
  /** Runs one statement. @throws once the transaction has ended */
  run(statement: Statement): Promise<Answer>;
  readonly landlordId: LandlordId;
  readonly clock: DatabaseClock;
  /** Whether the database locks rows one by one. */
  readonly hasRowLocks: boolean;
};

type OwnedRow = ObjectLiteral & { landlord_id: LandlordId };
type Order<Row> = readonly (keyof Row & string)[];

/** Reads and writes one table's rows as the domain's values, within one landlord. */
export function rowsOf<Row extends OwnedRow, Value>(
  scope: Scope,
  table: EntitySchema<Row>,
  toValue: (row: Row) => Value,
  toRow: (value: Value) => Row,
) {
  const { landlordId, hasRowLocks } = scope;
  const sql = sqlOf(scope.manager.dataSource, table);
  const ownRow = (value: Value): Row => {
    const row = toRow(value);
    if (row.landlord_id !== landlordId) {
      throw new Error(`A ${table.options.name} of ${row.landlord_id} in a transaction of ${landlordId}`);
    }
    return row;
  };
  const own = (where: Where<Row>): Where<Row> => ({ ...where, landlord_id: landlordId });
  // The compiler cannot know that a generic row has an id.
  const byId = (id: string) => own({ id } as unknown as Where<Row>);
  const values = async (statement: Statement) => sql.toRows(await scope.run(statement)).map(toValue);
  const changeOne = async (statement: Statement, what: string) => {
    const { affected } = await scope.run(statement);
    if (affected !== 1) throw new Error(`There is no ${table.options.name} ${what}`);
  };

  return {
    async insert(value: Value): Promise<void> {
      await scope.run(sql.insert([ownRow(value)]));
    },
    async find(where: Where<Row>): Promise<Value | undefined> {
      const [value] = await values(sql.select(own(where)));
      return value;
    },
    list(where: Where<Row>, orderBy: Order<Row>): Promise<Value[]> {
      return values(sql.select(own(where), { orderBy }));
    },
    async lock(where: Where<Row>): Promise<Value | undefined> {
      const [value] = await values(sql.select(own(where), { forUpdate: hasRowLocks }));
      return value;
    },
    lockAll(where: Where<Row>, orderBy: Order<Row>): Promise<Value[]> {
      return values(sql.select(own(where), { orderBy, forUpdate: hasRowLocks }));
    },
    /** Overwrites the row, which must be there. */
    async save(value: Value & { readonly id: string }): Promise<void> {
      await changeOne(sql.update(ownRow(value), byId(value.id)), `${value.id} to save`);
    },
    /**
     * As `save`, of a row whose version nobody reads: raising it makes this a write even if nothing else has changed. One that
     * changes nothing is not told to a cluster's other nodes, whatever was locked for it.
     */
    async saveRaised(value: Value & { readonly id: string }): Promise<void> {
      const raised = { ...ownRow(value), version: new Expression("version + 1", []) };
      await changeOne(sql.update(raised, byId(value.id)), `${value.id} to save`);
    },
    /** Deletes the rows with these values; true if there were any. */
    async deleteWhere(where: Where<Row>): Promise<boolean> {
      const { affected } = await scope.run(sql.delete(own(where)));
      return affected > 0;
    },
    /** Deletes the row, which must be there. */
    async delete(id: string): Promise<void> {
      await changeOne(sql.delete(byId(id)), `${id} to delete`);
    },
  };
}
