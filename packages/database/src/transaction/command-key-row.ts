import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";

export type CommandKeyRow = {
  landlord_id: LandlordId;
  command_key: string;
  /** What the key was first used for: see fingerprint.ts. */
  fingerprint: string;
  /** The Result as JSON. */
  answer: string;
  answered_at: Date;
};

export const commandKeyTable = new EntitySchema<CommandKeyRow>({
  name: "command_key",
  columns: {
    landlord_id: { ...column.id, primary: true },
    command_key: { ...column.name, primary: true },
    fingerprint: column.token,
    answer: column.text,
    answered_at: column.instant,
  } satisfies Record<keyof CommandKeyRow, EntitySchemaColumnOptions>,
});
