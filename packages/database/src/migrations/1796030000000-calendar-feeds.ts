import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable, nullable } from "./table-builder.ts";

/** Calendars that programs read by an address with a secret in it. */
export class CalendarFeeds1796030000000 implements MigrationInterface {
  readonly name = "CalendarFeeds1796030000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "calendar_feed", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        name: type.name,
        scope: type.text,
        digest: type.token,
        created_at: type.instant,
        revoked_at: nullable(type.instant),
        last_used_at: nullable(type.instant),
      },
      primaryKey: ["id"],
      foreignKeys: { calendar_feed_landlord: ["landlord_id", "landlord"] },
      uniques: { calendar_feed_digest: ["digest"] },
    });
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the calendars");
  }
}
