import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes, nullable } from "./table-builder.ts";

/** Which kinds of notice somebody does without; none, for those who are there already. */
export class NoticeChoices1796100000000 implements MigrationInterface {
  readonly name = "NoticeChoices1796100000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "person", "notices_off", nullable(columnTypes(runner).text));
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the notices that people chose");
  }
}
