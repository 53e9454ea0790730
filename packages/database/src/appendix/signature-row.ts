import type { Party } from "@socialsmart/domain/appendix/appendix";
import type { Signature, SignatureMethod } from "@socialsmart/domain/appendix/signature";
import type { AppendixId, LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";
import { toDate, toInstant } from "../schema/values.ts";

export type SignatureRow = {
  appendix_id: AppendixId;
  party: Party;
  landlord_id: LandlordId;
  person_id: PersonId;
  name: string;
  capacity: string;
  signed_at: Date;
  method: SignatureMethod;
  document_hash: string;
};

/** Nothing updates or deletes a row of it. */
export const signatureTable = new EntitySchema<SignatureRow>({
  name: "appendix_signature",
  columns: {
    appendix_id: { ...column.id, primary: true },
    party: { ...column.word, primary: true },
    landlord_id: column.id,
    person_id: column.id,
    name: column.name,
    capacity: column.name,
    signed_at: column.instant,
    method: column.word,
    document_hash: column.token,
  } satisfies Record<keyof SignatureRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("appendix_signature_landlord", "landlord_id", "landlord"),
    foreignKey("appendix_signature_appendix", "appendix_id", "appendix"),
    foreignKey("appendix_signature_person", "person_id", "person"),
  ],
});

export function toSignature(row: SignatureRow): Signature {
  return {
    appendixId: row.appendix_id,
    landlordId: row.landlord_id,
    party: row.party,
    personId: row.person_id,
    name: row.name,
    capacity: row.capacity,
    signedAt: toInstant(row.signed_at),
    method: row.method,
    documentHash: row.document_hash,
  };
}

export function toSignatureRow(signature: Signature): SignatureRow {
  return {
    appendix_id: signature.appendixId,
    landlord_id: signature.landlordId,
    party: signature.party,
    person_id: signature.personId,
    name: signature.name,
    capacity: signature.capacity,
    signed_at: toDate(signature.signedAt),
    method: signature.method,
    document_hash: signature.documentHash,
  };
}
