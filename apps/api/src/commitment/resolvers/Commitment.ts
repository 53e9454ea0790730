import { proRataTarget } from "@socialsmart/domain/commitment/pro-rata";
import type { CommitmentResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Commitment: CommitmentResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  proRataTarget: async (commitment, _args, { loaders }) => {
    const parent = { parentId: commitment.organisationId, args: null };
    const [appendices, exemptions] = await Promise.all([
      loaders.appendicesByOrganisation.load(parent),
      loaders.exemptionsByOrganisation.load(parent),
    ]);
    return proRataTarget(commitment, { appendices, exemptions });
  },
  revisions: ({ id: parentId }, _args, { loaders }) =>
    loaders.revisionsByCommitment.load({ parentId, args: null }),
};
