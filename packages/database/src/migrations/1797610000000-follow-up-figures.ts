import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes, nullable } from "./table-builder.ts";

/** Who set a follow-up's date, the year's figures as they stood when it was noted, and what was taken on at it. */
export class FollowUpFigures1797610000000 implements MigrationInterface {
  readonly name = "FollowUpFigures1797610000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await addColumn(runner, "follow_up", "set_by", nullable(type.id));
    await addColumn(runner, "follow_up", "figures", nullable(type.text));
    await addColumn(runner, "follow_up", "adopted", nullable(type.text));
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the figures of follow-ups");
  }
}
