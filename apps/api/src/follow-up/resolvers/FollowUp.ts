import type { FollowUpResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const FollowUp: FollowUpResolvers = {
  appendix: ({ appendixId }, _args, { loaders }) => loadReferred(loaders.appendix, appendixId),
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  dueOn: ({ dueOn }) => dueOn.toString(),
  heldOn: ({ heldOn }) => heldOn?.toString() ?? null,
};
