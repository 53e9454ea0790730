import type { ServiceTokenId } from "@socialsmart/domain/kernel/ids";
import { toDate } from "../schema/values.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { serviceTokenTable } from "./service-token-row.ts";

/** Notes that the token was used, unless a later use is noted. */
export async function noteTokenUse(
  options: Omit<TransactionOptions, "repeatable">,
  id: ServiceTokenId,
  at: Temporal.Instant,
): Promise<void> {
  const usedAt = toDate(at);
  await runTransaction<null>({ ...options, repeatable: true }, async ({ manager }) => {
    await manager
      .createQueryBuilder()
      .update(serviceTokenTable)
      .set({ last_used_at: usedAt })
      .where("id = :id AND (last_used_at IS NULL OR last_used_at < :usedAt)", { id, usedAt })
      .execute();
    return { end: "COMMIT", value: null };
  });
}
