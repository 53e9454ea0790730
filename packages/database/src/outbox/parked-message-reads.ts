import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Reader } from "@socialsmart/domain/store/reader";
import { listingOf } from "../reader/listing.ts";
import type { ReadOptions } from "../reader/read.ts";
import { asInstant } from "../reader/sort-keys.ts";
import { whenUsed } from "../reader/when-used.ts";
import { outboxMessageTable, toParkedMessage } from "./outbox-message-row.ts";

const PARKED = [{ sql: "t.parked_at IS NOT NULL", values: [] }] as const;

export function parkedMessageReads(options: ReadOptions, landlordId: LandlordId): Reader["parkedMessages"] {
  const messages = whenUsed(() =>
    listingOf(options, landlordId, {
      table: outboxMessageTable,
      toValue: toParkedMessage,
      sortBy: "parked_at",
      direction: "DESC",
      toSortKey: asInstant,
      index: "outbox_message_parked",
    }),
  );
  return {
    byIds: async (ids) => (await messages().byIds(ids)).flatMap((message) => message ?? []),
    async page(request) {
      const { items, ...page } = await messages().page(PARKED, request);
      return { ...page, items: items.flatMap((message) => message ?? []) };
    },
    count: () => messages().count(PARKED),
  };
}
