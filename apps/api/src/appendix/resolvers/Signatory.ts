import type { SignatoryResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Signatory: SignatoryResolvers = {
  person: ({ personId }, _args, { loaders }) => loadReferred(loaders.person, personId),
};
