import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { EntitySchema, ObjectLiteral, QueryDeepPartialEntity } from "typeorm";
import { ConcurrentChange } from "./concurrent-change.ts";
import type { Scope } from "./rows.ts";

type VersionedRow = ObjectLiteral & { id: string; landlord_id: LandlordId; version: number };

/**
 * Overwrites the row in one UPDATE guarded by the version it was read at, and raises it: that holds on every node of a
 * cluster, where a row lock reaches one only.
 *
 * @throws {ConcurrentChange} when the row has another version by now
 */
export async function saveOverVersion<Row extends VersionedRow>(
  { manager, landlordId }: Scope,
  table: EntitySchema<Row>,
  row: Row,
): Promise<void> {
  const { id, version } = row;
  const what = table.options.name;
  if (row.landlord_id !== landlordId) throw new Error(`The ${what} ${id} belongs to ${row.landlord_id}`);
  // TypeORM's own types lose sight of a generic row.
  const changed = { ...row, version: version + 1 } as QueryDeepPartialEntity<Row>;
  const { affected } = await manager
    .createQueryBuilder()
    .update(table)
    .set(changed)
    .where("id = :id AND landlord_id = :landlordId AND version = :version", { id, landlordId, version })
    .execute();
  if (affected === 1) return;
  const exists = await manager
    .createQueryBuilder(table, "t")
    .where("t.id = :id AND t.landlord_id = :landlordId", { id, landlordId })
    .getExists();
  if (!exists) throw new Error(`There is no ${what} ${id} to save`);
  throw new ConcurrentChange(`The ${what} ${id} is no longer at version ${version}`);
}
