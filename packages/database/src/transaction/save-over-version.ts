import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { EntitySchema, ObjectLiteral } from "typeorm";
import { ConcurrentChange } from "./concurrent-change.ts";
import type { Scope } from "./rows.ts";
import { sqlOf } from "./table-sql.ts";

type VersionedRow = ObjectLiteral & { id: string; landlord_id: LandlordId; version: number };

/**
 * Overwrites the row in one UPDATE guarded by the version it was read at, and raises it: that holds on every node of a
 * cluster, where a row lock reaches one only.
 *
 * @throws {ConcurrentChange} when the row has another version by now
 */
export async function saveOverVersion<Row extends VersionedRow>(
  { manager, landlordId, run }: Scope,
  table: EntitySchema<Row>,
  row: Row,
): Promise<void> {
  const { id, landlord_id, version } = row;
  const what = table.options.name;
  if (landlord_id !== landlordId) throw new Error(`The ${what} ${id} belongs to ${landlord_id}`);
  const { update, select } = sqlOf<VersionedRow>(manager.dataSource, table);
  const { affected } = await run(update({ ...row, version: version + 1 }, { id, landlord_id, version }));
  if (affected === 1) return;
  const { rows } = await run(select({ id, landlord_id }));
  if (rows.length === 0) throw new Error(`There is no ${what} ${id} to save`);
  throw new ConcurrentChange(`The ${what} ${id} is no longer at version ${version}`);
}
