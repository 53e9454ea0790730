import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes } from "./table-builder.ts";

/** Whether it was told of a shift that it has too few people: of none, of those that are there already. */
export class StaffingAlerts1796120000000 implements MigrationInterface {
  readonly name = "StaffingAlerts1796120000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "shift", "staffing_alert", { ...columnTypes(runner).word, default: "'NONE'" });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the staffing alerts");
  }
}
