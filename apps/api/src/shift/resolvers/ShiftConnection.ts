import type { ShiftConnectionResolvers } from "../../__generated__/types.ts";

export const ShiftConnection: ShiftConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
