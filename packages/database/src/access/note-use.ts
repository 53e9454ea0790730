import type { CalendarFeedId, ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import { calendarFeedTable } from "../calendar/calendar-feed-row.ts";
import { toDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { serviceTokenTable } from "./service-token-row.ts";

type Options = Omit<TransactionOptions, "repeatable">;
type UsedTable = typeof serviceTokenTable | typeof calendarFeedTable;

/** Notes that a service token was used, unless a later use is noted. */
export function noteTokenUse(options: Options, id: ServiceTokenId, at: Temporal.Instant): Promise<void> {
  return noteUse(options, serviceTokenTable, id, at);
}

/** Notes that a calendar was read, unless a later time is noted. */
export function noteCalendarUse(options: Options, id: CalendarFeedId, at: Temporal.Instant): Promise<void> {
  return noteUse(options, calendarFeedTable, id, at);
}

async function noteUse(options: Options, table: UsedTable, id: string, at: Temporal.Instant): Promise<void> {
  const usedAt = toDate(at);
  await runTransaction<null>({ ...options, repeatable: true }, async ({ manager }) => {
    await manager
      .createQueryBuilder()
      .update<{ last_used_at: Date | null }>(table)
      .set({ last_used_at: usedAt })
      .where("id = :id AND (last_used_at IS NULL OR last_used_at < :usedAt)", { id, usedAt })
      .execute();
    return { end: "COMMIT", value: null };
  });
}
