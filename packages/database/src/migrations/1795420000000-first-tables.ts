import type { MigrationInterface, QueryRunner } from "typeorm";
import { accessTables } from "./first-tables/access-tables.ts";
import { organisationTables } from "./first-tables/organisation-tables.ts";
import { outboxTables } from "./first-tables/outbox-tables.ts";
import { pledgeTables } from "./first-tables/pledge-tables.ts";
import { shiftTables } from "./first-tables/shift-tables.ts";

export class FirstTables1795420000000 implements MigrationInterface {
  readonly name = "FirstTables1795420000000";

  async up(runner: QueryRunner): Promise<void> {
    await organisationTables(runner);
    await shiftTables(runner);
    await pledgeTables(runner);
    await accessTables(runner);
    await outboxTables(runner);
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the first tables");
  }
}
