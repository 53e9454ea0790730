import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";

/** An invitation to install that was taken, so that it serves once. */
export type InstallationNumberRow = { number: string; expires_at: Date };

export const installationNumberTable = new EntitySchema<InstallationNumberRow>({
  name: "installation_number",
  columns: {
    number: { ...column.token, primary: true },
    expires_at: column.instant,
  } satisfies Record<keyof InstallationNumberRow, EntitySchemaColumnOptions>,
});
