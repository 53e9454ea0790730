import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes, nullable } from "./table-builder.ts";

/** Who opened each calendar: those that are there already have it from the audit. */
export class CalendarOpeners1796040000000 implements MigrationInterface {
  readonly name = "CalendarOpeners1796040000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "calendar_feed", "opened_by", nullable(columnTypes(runner).text));
    await runner.query(
      `UPDATE calendar_feed SET opened_by = (
        SELECT CASE e.actor_kind
          WHEN 'PERSON' THEN JSON_OBJECT('kind', 'PERSON', 'personId', e.actor_id)
          WHEN 'SERVICE' THEN JSON_OBJECT('kind', 'SERVICE', 'tokenId', e.actor_id)
          WHEN 'OPERATOR' THEN JSON_OBJECT('kind', 'OPERATOR')
        END
        FROM audit_event e WHERE e.subject = calendar_feed.id AND e.action = 'openCalendarFeed'
      ) WHERE opened_by IS NULL`,
    );
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the calendars' openers");
  }
}
