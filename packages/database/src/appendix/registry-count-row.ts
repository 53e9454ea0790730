import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import type { Scope } from "../transaction/rows.ts";
import { Expression, sqlOf } from "../transaction/table-sql.ts";

type RegistryCountRow = { landlord_id: LandlordId; year: number; taken: number };

/** How many numbers of a landlord's registry a year has had. */
export const registryCountTable = new EntitySchema<RegistryCountRow>({
  name: "registry_count",
  columns: {
    landlord_id: { ...column.id, primary: true },
    year: { ...column.integer, primary: true },
    taken: column.integer,
  } satisfies Record<keyof RegistryCountRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("registry_count_landlord", "landlord_id", "landlord")],
});

/** The count's row is raised before it is read, and so is this transaction's own until it ends. */
export async function nextRegistryCount(scope: Scope, year: number): Promise<number> {
  const { manager, landlordId, run } = scope;
  const sql = sqlOf(manager.dataSource, registryCountTable);
  const key = { landlord_id: landlordId, year };
  const { affected } = await run(sql.update({ taken: new Expression("taken + 1", []) }, key));
  // Somebody else who begins the year at the same time makes this insert a duplicate, and the whole work runs again.
  if (affected === 0) await run(sql.insert([{ ...key, taken: 1 }]));
  const [row] = sql.toRows(await run(sql.select(key)));
  if (!row) throw new Error(`The registry of ${year} has no count`);
  return row.taken;
}
