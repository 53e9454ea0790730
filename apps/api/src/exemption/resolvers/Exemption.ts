import type { ExemptionResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Exemption: ExemptionResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  from: ({ from }) => from.toString(),
  to: ({ to }) => to.toString(),
};
