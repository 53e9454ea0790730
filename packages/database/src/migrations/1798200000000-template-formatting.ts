import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes } from "./table-builder.ts";

/** How documents write the values of a version of a template. What was published before there was a choice goes on as it was. */
export class TemplateFormatting1798200000000 implements MigrationInterface {
  readonly name = "TemplateFormatting1798200000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "template_version", "formatting", {
      ...columnTypes(runner).integer,
      default: 1,
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind templates with a formatting of their own");
  }
}
