import type { MigrationInterface, QueryRunner } from "typeorm";
import { columnTypes, createTable } from "./table-builder.ts";

/** What waits to be told to somebody, what they were told, and the timer of each landlord that is there already. */
export class Notices1796110000000 implements MigrationInterface {
  readonly name = "Notices1796110000000";

  async up(runner: QueryRunner): Promise<void> {
    const type = columnTypes(runner);
    await createTable(runner, "held_notice", {
      columns: {
        id: type.id,
        landlord_id: type.id,
        person_id: type.id,
        fact: type.text,
        occurred_at: type.instant,
        due_at: type.instant,
      },
      primaryKey: ["id"],
      foreignKeys: { held_notice_person: ["person_id", "person"] },
      indices: { held_notice_by_person: ["person_id", "occurred_at", "id"] },
    });
    await createTable(runner, "notice_told", {
      columns: {
        landlord_id: type.id,
        person_id: type.id,
        subject: type.id,
        type: type.word,
        version: type.word,
        told_at: type.instant,
      },
      primaryKey: ["landlord_id", "person_id", "subject", "type", "version"],
    });
    await setLandlordTimers(runner);
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the notices");
  }
}

/**
 * A timer sets the next one, and somebody has to set the first: it is due at once, and finds nothing to do yet. Its id is the
 * landlord's own in another kind, so that a migration that is run again from its start sets no second.
 */
async function setLandlordTimers(runner: QueryRunner): Promise<void> {
  const { manager } = runner;
  const now = new Date();
  const landlords: { id: string }[] = await runner.query("SELECT id FROM landlord");
  for (const { id } of landlords) {
    const timerId = id.replace("landlord_", "timer_");
    const [known] = await runner.query("SELECT id FROM timer WHERE id = ?", [timerId]);
    if (known) continue;
    await manager
      .createQueryBuilder()
      .insert()
      .into("timer")
      .values({
        id: timerId,
        landlord_id: id,
        timer: JSON.stringify({ type: "LandlordMoment", after: now.getTime() }),
        due_at: now,
        attempts: 0,
      })
      .execute();
  }
}
