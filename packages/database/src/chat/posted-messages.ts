import type { PostedMessages } from "@socialsmart/domain/chat/posted-messages";
import { lookUp } from "../reader/look-up.ts";
import type { ReadOptions } from "../reader/read.ts";
import { runTransaction, type TransactionOptions } from "../transaction/run-transaction.ts";
import { postedMessageTable, toPostedMessage, toPostedMessageRow } from "./posted-message-row.ts";

export function makePostedMessages(
  options: ReadOptions & Omit<TransactionOptions, "repeatable">,
): PostedMessages {
  return {
    async find(landlordId, subject) {
      const row = await lookUp(options, postedMessageTable, { landlord_id: landlordId, subject });
      return row && toPostedMessage(row);
    },
    async save(message) {
      const row = toPostedMessageRow(message);
      const key = { landlord_id: row.landlord_id, subject: row.subject };
      await runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
        const { affected } = await manager.update(postedMessageTable, key, row);
        // Somebody else may insert it first; then the whole runs again and finds it.
        if (affected === 0) await manager.insert(postedMessageTable, row);
        return { end: "COMMIT", value: undefined };
      });
    },
    async delete(landlordId, subject) {
      await runTransaction({ ...options, repeatable: true }, async ({ manager }) => {
        await manager.delete(postedMessageTable, { landlord_id: landlordId, subject });
        return { end: "COMMIT", value: undefined };
      });
    },
  };
}
