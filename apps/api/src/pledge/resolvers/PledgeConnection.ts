import type { PledgeConnectionResolvers } from "../../__generated__/types.ts";

export const PledgeConnection: PledgeConnectionResolvers = {
  totalCount: ({ count }) => count(),
  totals: (connection) => connection.sums(),
};
