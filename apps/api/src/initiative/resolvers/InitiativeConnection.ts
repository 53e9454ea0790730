import type { InitiativeConnectionResolvers } from "../../__generated__/types.ts";

export const InitiativeConnection: InitiativeConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
