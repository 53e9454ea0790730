import type { ClearanceNoteResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const ClearanceNote: ClearanceNoteResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  shownOn: ({ shownOn }) => shownOn.toString(),
  seenBy: ({ seenBy }, _args, { loaders }) => loadReferred(loaders.person, seenBy),
  validUntil: ({ validUntil }) => validUntil.toString(),
};
