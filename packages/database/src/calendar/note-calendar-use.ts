import type { CalendarFeedId } from "@socialsmart/domain/kernel/ids";
import { toDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { calendarFeedTable } from "./calendar-feed-row.ts";

/** Notes that a calendar was read, unless a later time is noted. */
export async function noteCalendarUse(
  options: Omit<TransactionOptions, "repeatable">,
  id: CalendarFeedId,
  at: Temporal.Instant,
): Promise<void> {
  const usedAt = toDate(at);
  await runTransaction<null>({ ...options, repeatable: true }, async ({ manager }) => {
    await manager
      .createQueryBuilder()
      .update(calendarFeedTable)
      .set({ last_used_at: usedAt })
      .where("id = :id AND (last_used_at IS NULL OR last_used_at < :usedAt)", { id, usedAt })
      .execute();
    return { end: "COMMIT", value: null };
  });
}
