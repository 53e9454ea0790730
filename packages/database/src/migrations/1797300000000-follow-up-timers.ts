import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, columnTypes } from "./table-builder.ts";

/** How often a follow-up was noted, and the timers of the appendices and follow-ups that are there already. */
export class FollowUpTimers1797300000000 implements MigrationInterface {
  readonly name = "FollowUpTimers1797300000000";

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, "follow_up", "revision", { ...columnTypes(runner).integer, default: 0 });
    await runner.query("UPDATE follow_up SET revision = 1 WHERE held_on IS NOT NULL AND revision = 0");
    const now = new Date();
    const monthAgo = now.getTime() - 30 * 24 * 60 * 60 * 1000;
    const appendices: Versioned[] = await runner.query(
      "SELECT id, landlord_id, version FROM appendix WHERE state = 'ACTIVE'",
    );
    for (const { id, landlord_id, version } of appendices) {
      // What has come near within the last month was told to nobody yet.
      const timer = { type: "AppendixMoment", appendixId: id, version, after: monthAgo };
      await setTimer(runner, { id: id.replace("appendix_", "timer_"), landlord_id, timer, dueAt: now });
    }
    const planned: Versioned[] = await runner.query(
      "SELECT id, landlord_id, version FROM follow_up WHERE held_on IS NULL",
    );
    for (const { id, landlord_id, version } of planned) {
      const timer = { type: "FollowUpMoment", followUpId: id, version, setBy: null, after: now.getTime() };
      await setTimer(runner, { id: id.replace("followup_", "timer_"), landlord_id, timer, dueAt: now });
    }
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind the timers of follow-ups");
  }
}

type Versioned = { readonly id: string; readonly landlord_id: string; readonly version: number };
type FirstTimer = {
  /** That of the thing itself in another kind, so that a migration that is run again from its start sets no second. */
  readonly id: string;
  readonly landlord_id: string;
  readonly timer: object;
  readonly dueAt: Date;
};

async function setTimer(
  { manager }: QueryRunner,
  { id, landlord_id, timer, dueAt }: FirstTimer,
): Promise<void> {
  const [known] = await manager.query("SELECT id FROM timer WHERE id = ?", [id]);
  if (known) return;
  const values = { id, landlord_id, timer: JSON.stringify(timer), due_at: dueAt, attempts: 0 };
  await manager.createQueryBuilder().insert().into("timer").values(values).execute();
}
