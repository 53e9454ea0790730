import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

/** How far a landlord's ledger has come: the row that whoever appends to it raises first, so that numbers follow the commits. */
export type LedgerHeadRow = {
  landlord_id: LandlordId;
  last_seq: number;
};

export const ledgerHeadTable = new EntitySchema<LedgerHeadRow>({
  name: "ledger_head",
  columns: {
    landlord_id: { ...column.id, primary: true },
    last_seq: column.integer,
  } satisfies Record<keyof LedgerHeadRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("ledger_head_landlord", "landlord_id", "landlord")],
});
