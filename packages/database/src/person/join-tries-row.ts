import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { JoinTries } from "@socialsmart/domain/person/join-tries";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type JoinTriesRow = {
  landlord_id: LandlordId;
  /** A person's id, or a chat account's. */
  tried_by: string;
  wrong: number;
  since: Date;
};

export const joinTriesTable = new EntitySchema<JoinTriesRow>({
  name: "join_tries",
  columns: {
    landlord_id: { ...column.id, primary: true },
    tried_by: { ...column.token, primary: true },
    wrong: column.integer,
    since: column.instant,
  } satisfies Record<keyof JoinTriesRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("join_tries_landlord", "landlord_id", "landlord")],
});

export function toJoinTries(row: JoinTriesRow): JoinTries {
  return {
    landlordId: row.landlord_id,
    by: row.tried_by,
    wrong: row.wrong,
    since: toInstant(row.since),
  };
}

export function toJoinTriesRow(tries: JoinTries): JoinTriesRow {
  return {
    landlord_id: tries.landlordId,
    tried_by: tries.by,
    wrong: tries.wrong,
    since: toDate(tries.since),
  };
}
