import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Follow-ups are of calendar years now, and asked for when those are over. A timer of an appendix that holds may wait for the day that
 * a year of its own was over: it runs at once, finds nothing or what it has missed, and sets the next.
 */
export class FollowUpYears1797600000000 implements MigrationInterface {
  readonly name = "FollowUpYears1797600000000";

  async up({ manager }: QueryRunner): Promise<void> {
    const holding: { readonly id: string }[] = await manager.query(
      "SELECT id FROM appendix WHERE state = 'ACTIVE'",
    );
    const ids = new Set(holding.map(({ id }) => id));
    const timers: { readonly id: string; readonly timer: string }[] = await manager.query(
      "SELECT id, timer FROM timer",
    );
    const now = new Date();
    for (const { id, timer } of timers) {
      const { type, appendixId } = JSON.parse(timer);
      if (type !== "AppendixMoment" || !ids.has(appendixId)) continue;
      await manager.createQueryBuilder().update("timer").set({ due_at: now }).where({ id }).execute();
    }
  }

  /** Nothing goes back: the next version expands, a later one contracts. */
  async down(): Promise<void> {
    throw new Error("There is no way back behind follow-ups of calendar years");
  }
}
