import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable } from "./table-builder.ts";

/** Days on which nothing is asked of organisations' commitments. */
export class Exemptions1796810000000 implements MigrationInterface {
  readonly name = "Exemptions1796810000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "exemption", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        organisation_id: type.id,
        ground: type.word,
        note: type.text,
        starts_on: type.date,
        ends_on: type.date,
        version: type.integer,
      },
      primaryKey: ["id"],
      foreignKeys: {
        exemption_landlord: ["landlord_id", "landlord"],
        exemption_organisation: ["organisation_id", "organisation"],
      },
      checks: { exemption_days: "starts_on <= ends_on" },
      indices: { exemption_by_organisation: ["organisation_id", "starts_on", "id"] },
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the exemptions");
  }
}
