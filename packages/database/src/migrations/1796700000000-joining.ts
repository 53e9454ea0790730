import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes, createTable } from "./table-builder.ts";

/** Codes with which people enter themselves, and what an organisation is locked by while somebody comes or goes. */
export class Joining1796700000000 implements MigrationInterface {
  readonly name = "Joining1796700000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await addColumn(runner, "organisation", "version", { ...type.integer, default: 0 });
    await createTable(runner, "join_code", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        organisation_id: type.id,
        code_digest: type.token,
        expires_at: type.instant,
      },
      primaryKey: ["id"],
      foreignKeys: {
        join_code_landlord: ["landlord_id", "landlord"],
        join_code_organisation: ["organisation_id", "organisation"],
      },
      uniques: { join_code_code: ["code_digest"], join_code_of: ["organisation_id"] },
    });
    await createTable(runner, "join_tries", {
      columns: {
        landlord_id: type.id,
        tried_by: type.token,
        wrong: type.integer,
        since: type.instant,
      },
      primaryKey: ["landlord_id", "tried_by"],
      foreignKeys: { join_tries_landlord: ["landlord_id", "landlord"] },
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the codes to join with");
  }
}
