import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "./table-builder.ts";

/** Meetings at which a year of an appendix is followed up. */
export class FollowUps1796820000000 implements MigrationInterface {
  readonly name = "FollowUps1796820000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "follow_up", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        appendix_id: type.id,
        organisation_id: type.id,
        year: type.integer,
        due_on: type.date,
        held_on: nullable(type.date),
        attendees: type.text,
        minutes: type.text,
        version: type.integer,
      },
      primaryKey: ["id"],
      foreignKeys: {
        follow_up_landlord: ["landlord_id", "landlord"],
        follow_up_appendix: ["appendix_id", "appendix"],
        follow_up_organisation: ["organisation_id", "organisation"],
      },
      uniques: { follow_up_of_year: ["appendix_id", "year"] },
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the follow-ups");
  }
}
