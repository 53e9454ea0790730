import type { LedgerEntryConnectionResolvers } from "../../__generated__/types.ts";

export const LedgerEntryConnection: LedgerEntryConnectionResolvers = {
  totalCount: ({ count }) => count(),
  minutes: async (connection) => (await connection.sums()).minutes,
};
