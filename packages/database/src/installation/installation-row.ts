import type { Installation, InstallationEnd } from "@socialsmart/domain/installation/installation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { fromJson, toInstant, toOptionalInstant } from "../schema/values.ts";

export type InstallationRow = {
  place_id: string;
  is_organisation: boolean;
  name: string;
  team_ids: string;
  secret: string | null;
  secret_key: string | null;
  secret_expires_at: Date | null;
  /** Whoever is getting a new secret, and until when. */
  lease_owner: string | null;
  lease_until_ms: number | null;
  installed_at: Date;
  installed_by: string;
  ended_at: Date | null;
  end_reason: InstallationEnd | null;
  version: number;
};

export const installationTable = new EntitySchema<InstallationRow>({
  name: "installation",
  columns: {
    place_id: { ...column.token, primary: true },
    is_organisation: column.flag,
    name: column.name,
    team_ids: column.text,
    secret: column.optionalText,
    secret_key: column.optionalToken,
    secret_expires_at: column.optionalInstant,
    lease_owner: column.optionalToken,
    lease_until_ms: column.optionalMilliseconds,
    installed_at: column.instant,
    installed_by: column.token,
    ended_at: column.optionalInstant,
    end_reason: { ...column.word, nullable: true },
    version: column.integer,
  } satisfies Record<keyof InstallationRow, EntitySchemaColumnOptions>,
});

export function toInstallation(row: InstallationRow): Installation {
  const { secret: text, secret_key: keyId } = row;
  return {
    placeId: row.place_id,
    isOrganisation: row.is_organisation,
    name: row.name,
    teamIds: fromJson(row.team_ids),
    secret: text === null || keyId === null ? null : { text, keyId },
    secretExpiresAt: toOptionalInstant(row.secret_expires_at),
    installedAt: toInstant(row.installed_at),
    installedBy: row.installed_by,
    endedAt: toOptionalInstant(row.ended_at),
    endReason: row.end_reason,
    version: row.version,
  };
}
