import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes, createTable, nullable } from "./table-builder.ts";

/** People sign in with an identity provider, and tokens tell when they were last used. */
export class SignIn1796000000000 implements MigrationInterface {
  readonly name = "SignIn1796000000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "sign_in_identity", {
      columns: {
        issuer: type.token,
        subject: type.token,
        landlord_id: type.id,
        person_id: type.id,
      },
      primaryKey: ["issuer", "subject", "landlord_id"],
      foreignKeys: {
        sign_in_identity_landlord: ["landlord_id", "landlord"],
        sign_in_identity_person: ["person_id", "person"],
      },
      uniques: {
        sign_in_identity_of_person: ["person_id", "issuer"],
      },
    });
    await addColumn(runner, "service_token", "last_used_at", nullable(type.instant));
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind sign-in");
  }
}
