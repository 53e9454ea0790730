import type { CommitmentRevisionResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const CommitmentRevision: CommitmentRevisionResolvers = {
  madeBy: ({ madeBy }, _args, { loaders }) => madeBy && loadReferred(loaders.person, madeBy),
};
