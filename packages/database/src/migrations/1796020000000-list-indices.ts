import type { MigrationInterface, QueryRunner } from "typeorm";
import { addIndex } from "./table-builder.ts";

/** What lists are read by that there were none of before: all pledges as they queue, and an organisation's own initiatives. */
export class ListIndices1796020000000 implements MigrationInterface {
  readonly name = "ListIndices1796020000000";

  async up(runner: QueryRunner): Promise<void> {
    await addIndex(runner, "pledge", {
      name: "pledge_by_queue",
      // The landlord last: SQLite would read a shift's few pledges by its landlord's many.
      columns: ["queued_at", "id", "landlord_id"],
    });
    await addIndex(runner, "initiative", {
      name: "initiative_by_host",
      columns: ["host_organisation_id", "title", "id"],
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the lists' indices");
  }
}
