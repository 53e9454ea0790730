import type { MigrationInterface, QueryRunner } from "typeorm";

/** What each count is of the shift's pledges, for the shifts that are there already. */
const COUNTS = {
  named: "SUM(CASE WHEN p.state IN ('CONFIRMED', 'FULFILLED') THEN p.named END)",
  waitlisted: "SUM(CASE WHEN p.state = 'WAITLISTED' THEN p.places END)",
  pending: "SUM(CASE WHEN p.state = 'PENDING' THEN p.places END)",
  confirmed_minutes: "SUM(CASE WHEN p.state IN ('CONFIRMED', 'FULFILLED') THEN p.minutes END)",
  organisations: "COUNT(DISTINCT CASE WHEN p.state IN ('CONFIRMED', 'FULFILLED') THEN p.organisation_id END)",
};

/** A shift tells how its pledges add up, so that many shifts are read without their pledges. */
export class RosterCounts1795990000000 implements MigrationInterface {
  readonly name = "RosterCounts1795990000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, sum] of Object.entries(COUNTS)) {
      // A server commits each ALTER TABLE by itself: what broke off half-way is run again from its start.
      if (!(await runner.hasColumn("shift", column))) {
        await runner.query(`ALTER TABLE shift ADD COLUMN ${column} integer NOT NULL DEFAULT 0`);
      }
      await runner.query(
        `UPDATE shift SET ${column} = COALESCE((SELECT ${sum} FROM pledge p WHERE p.shift_id = shift.id), 0)`,
      );
    }
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the roster's counts");
  }
}
