import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes } from "./table-builder.ts";

/** What was cancelled as a draft stays out of sight: of what is there already, the audit tells. */
export class CancelledDrafts1797500000000 implements MigrationInterface {
  readonly name = "CancelledDrafts1797500000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "initiative", "cancelled_as_draft", { ...columnTypes(runner).flag, default: 0 });
    await runner.query(
      `UPDATE initiative SET cancelled_as_draft = 1 WHERE state = 'CANCELLED' AND id IN (
        SELECT e.subject FROM audit_event e
        WHERE e.action = 'cancelInitiative' AND e.facts LIKE '%"state":["DRAFT","CANCELLED"]%'
      )`,
    );
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind drafts that were cancelled");
  }
}
