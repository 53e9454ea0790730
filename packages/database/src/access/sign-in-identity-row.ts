import type { SignInIdentity } from "@socialsmart/domain/access/sign-in-identity";
import type { LandlordId, PersonId } from "@socialsmart/domain/kernel/ids";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import * as column from "../schema/columns.ts";
import { foreignKey } from "../schema/foreign-key.ts";

export type SignInIdentityRow = {
  issuer: string;
  subject: string;
  landlord_id: LandlordId;
  person_id: PersonId;
};

export const signInIdentityTable = new EntitySchema<SignInIdentityRow>({
  name: "sign_in_identity",
  columns: {
    issuer: { ...column.token, primary: true },
    subject: { ...column.token, primary: true },
    landlord_id: { ...column.id, primary: true },
    person_id: column.id,
  } satisfies Record<keyof SignInIdentityRow, EntitySchemaColumnOptions>,
  foreignKeys: [
    foreignKey("sign_in_identity_landlord", "landlord_id", "landlord"),
    foreignKey("sign_in_identity_person", "person_id", "person"),
  ],
  uniques: [{ name: "sign_in_identity_of_person", columns: ["person_id", "issuer"] }],
});

export function toSignInIdentity(row: SignInIdentityRow): SignInIdentity {
  return {
    issuer: row.issuer,
    subject: row.subject,
    landlordId: row.landlord_id,
    personId: row.person_id,
  };
}

export function toSignInIdentityRow(identity: SignInIdentity): SignInIdentityRow {
  return {
    issuer: identity.issuer,
    subject: identity.subject,
    landlord_id: identity.landlordId,
    person_id: identity.personId,
  };
}
