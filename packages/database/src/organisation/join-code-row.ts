import type { JoinCodeId, LandlordId, OrganisationId } from "@socialsmart/domain/kernel/ids";
import type { JoinCode } from "@socialsmart/domain/organisation/join-code";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type JoinCodeRow = {
  id: JoinCodeId;
  landlord_id: LandlordId;
  organisation_id: OrganisationId;
  code_digest: string;
  expires_at: Date;
};

export const joinCodeTable = new EntitySchema<JoinCodeRow>({
  name: "join_code",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    organisation_id: column.id,
    code_digest: column.token,
    expires_at: column.instant,
  } satisfies Record<keyof JoinCodeRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("join_code_landlord", "landlord_id", "landlord"),
    foreignKey("join_code_organisation", "organisation_id", "organisation"),
  ],
  uniques: [
    { name: "join_code_code", columns: ["code_digest"] },
    { name: "join_code_of", columns: ["organisation_id"] },
  ],
});

export function toJoinCode(row: JoinCodeRow): JoinCode {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    organisationId: row.organisation_id,
    codeDigest: row.code_digest,
    expiresAt: toInstant(row.expires_at),
  };
}

export function toJoinCodeRow(code: JoinCode): JoinCodeRow {
  return {
    id: code.id,
    landlord_id: code.landlordId,
    organisation_id: code.organisationId,
    code_digest: code.codeDigest,
    expires_at: toDate(code.expiresAt),
  };
}
