import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { LandlordId, ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { fromJson, toDate, toInstant, toOptionalDate, toOptionalInstant } from "../schema/values.ts";

export type ServiceTokenRow = {
  id: ServiceTokenId;
  landlord_id: LandlordId;
  name: string;
  digest: string;
  scopes: string;
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
};

export const serviceTokenTable = new EntitySchema<ServiceTokenRow>({
  name: "service_token",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    name: column.name,
    digest: column.token,
    scopes: column.text,
    created_at: column.instant,
    expires_at: column.optionalInstant,
    revoked_at: column.optionalInstant,
    last_used_at: column.optionalInstant,
  } satisfies Record<keyof ServiceTokenRow, EntitySchemaColumnOptions>,
  foreignKeys: [foreignKey("service_token_landlord", "landlord_id", "landlord")],
  uniques: [{ name: "service_token_digest", columns: ["digest"] }],
});

export function toServiceToken(row: ServiceTokenRow): ServiceToken {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    name: row.name,
    digest: row.digest,
    scopes: fromJson(row.scopes),
    createdAt: toInstant(row.created_at),
    expiresAt: toOptionalInstant(row.expires_at),
    revokedAt: toOptionalInstant(row.revoked_at),
    lastUsedAt: toOptionalInstant(row.last_used_at),
  };
}

export function toServiceTokenRow(serviceToken: ServiceToken): ServiceTokenRow {
  return {
    id: serviceToken.id,
    landlord_id: serviceToken.landlordId,
    name: serviceToken.name,
    digest: serviceToken.digest,
    scopes: JSON.stringify(serviceToken.scopes),
    created_at: toDate(serviceToken.createdAt),
    expires_at: toOptionalDate(serviceToken.expiresAt),
    revoked_at: toOptionalDate(serviceToken.revokedAt),
    last_used_at: toOptionalDate(serviceToken.lastUsedAt),
  };
}
