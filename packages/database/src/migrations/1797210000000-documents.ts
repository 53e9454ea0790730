import type { MigrationInterface, QueryRunner } from "typeorm";
import { addIndex, columnTypes, createTable } from "./table-builder.ts";

/** Links at which people read an appendix, and a way from a document's hash to it. */
export class Documents1797210000000 implements MigrationInterface {
  readonly name = "Documents1797210000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "reading_link", {
      columns: {
        appendix_id: type.id,
        person_id: type.id,
        landlord_id: type.id,
        digest: type.token,
        expires_at: type.instant,
      },
      primaryKey: ["appendix_id", "person_id"],
      foreignKeys: {
        reading_link_landlord: ["landlord_id", "landlord"],
        reading_link_appendix: ["appendix_id", "appendix"],
        reading_link_person: ["person_id", "person"],
      },
      uniques: { reading_link_digest: ["digest"] },
    });
    const byHash = { name: "appendix_document_hash", columns: ["document_hash"], unique: true };
    await addIndex(runner, "appendix", byHash);
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the documents");
  }
}
