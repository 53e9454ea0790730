import type { Party } from "@socialsmart/domain/appendix/appendix";
import type { SignatureMethod } from "@socialsmart/domain/appendix/signature";
import type { SigningCode } from "@socialsmart/domain/appendix/signing-code";
import type { AppendixId, LandlordId, PersonId, SigningCodeId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant, toOptionalDate, toOptionalInstant } from "../schema/values.ts";

export type SigningCodeRow = {
  id: SigningCodeId;
  landlord_id: LandlordId;
  appendix_id: AppendixId;
  party: Party;
  person_id: PersonId;
  document_hash: string;
  method: SignatureMethod;
  round: number;
  hour_began: Date;
  asked_in_hour: number;
  digest: string | null;
  expires_at: Date | null;
  wrong_attempts: number;
  used_at: Date | null;
};

export const signingCodeTable = new EntitySchema<SigningCodeRow>({
  name: "signing_code",
  columns: {
    id: { ...column.id, primary: true },
    landlord_id: column.id,
    appendix_id: column.id,
    party: column.word,
    person_id: column.id,
    document_hash: column.token,
    method: column.word,
    round: column.integer,
    hour_began: column.instant,
    asked_in_hour: column.integer,
    digest: column.optionalToken,
    expires_at: column.optionalInstant,
    wrong_attempts: column.integer,
    used_at: column.optionalInstant,
  } satisfies Record<keyof SigningCodeRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("signing_code_landlord", "landlord_id", "landlord"),
    foreignKey("signing_code_appendix", "appendix_id", "appendix"),
    foreignKey("signing_code_person", "person_id", "person"),
  ],
  uniques: [{ name: "signing_code_party", columns: ["appendix_id", "party"] }],
});

export function toSigningCode(row: SigningCodeRow): SigningCode {
  return {
    id: row.id,
    landlordId: row.landlord_id,
    appendixId: row.appendix_id,
    party: row.party,
    personId: row.person_id,
    documentHash: row.document_hash,
    method: row.method,
    round: row.round,
    hourBegan: toInstant(row.hour_began),
    askedInHour: row.asked_in_hour,
    digest: row.digest,
    expiresAt: toOptionalInstant(row.expires_at),
    wrongAttempts: row.wrong_attempts,
    usedAt: toOptionalInstant(row.used_at),
  };
}

export function toSigningCodeRow(code: SigningCode): SigningCodeRow {
  return {
    id: code.id,
    landlord_id: code.landlordId,
    appendix_id: code.appendixId,
    party: code.party,
    person_id: code.personId,
    document_hash: code.documentHash,
    method: code.method,
    round: code.round,
    hour_began: toDate(code.hourBegan),
    asked_in_hour: code.askedInHour,
    digest: code.digest,
    expires_at: toOptionalDate(code.expiresAt),
    wrong_attempts: code.wrongAttempts,
    used_at: toOptionalDate(code.usedAt),
  };
}
