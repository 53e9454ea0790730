import type { LaneClaim, OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import type { Database } from "../open-database.ts";
import type { TestDatabase } from "./databases.ts";
import { aPlan, commit, NOW, type Plan } from "./values.ts";

const LEASE_MS = 30_000;

export const claimOf = (lane: Lane, owner = "anna", leaseMs = LEASE_MS): LaneClaim => ({
  lane,
  owner,
  leaseMs,
});
export const seqs = (messages: readonly OutboxMessage[] | undefined) => messages?.map(({ seq }) => seq);

/** Lanes of a suite's database, each another one. */
export function lanesOf(suite: () => Pick<TestDatabase, "database">) {
  let lanes = 0;

  /** A lane of the test's own with so many facts to tell. */
  async function aLane(
    count: number,
    startingAt = NOW,
  ): Promise<{ database: Database; plan: Plan; lane: Lane }> {
    const { database } = suite();
    const plan = await aPlan(database);
    lanes += 1;
    const lane: Lane = `channel:L/T/C${lanes}`;
    await tell(database, plan, lane, count, startingAt);
    return { database, plan, lane };
  }

  async function tell(database: Database, plan: Plan, lane: Lane, count: number, at = NOW): Promise<void> {
    const fact: Fact = { type: "ShiftOpened", shiftId: plan.shift.id, initiativeId: plan.initiative.id };
    await commit(database, plan.landlordId, async (tx) => {
      for (let n = 0; n < count; n += 1) await tx.outbox.append(lane, fact, at.add({ milliseconds: n }));
    });
  }

  return { aLane, tell };
}
