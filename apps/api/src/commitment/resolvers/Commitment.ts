import type { CommitmentResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Commitment: CommitmentResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  revisions: ({ id: parentId }, _args, { loaders }) =>
    loaders.revisionsByCommitment.load({ parentId, args: null }),
};
