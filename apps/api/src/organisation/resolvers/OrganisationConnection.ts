import type { OrganisationConnectionResolvers } from "../../__generated__/types.ts";

export const OrganisationConnection: OrganisationConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
