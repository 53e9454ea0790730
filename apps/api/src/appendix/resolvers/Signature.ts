import type { SignatureResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Signature: SignatureResolvers = {
  person: ({ personId }, _args, { loaders }) => loadReferred(loaders.person, personId),
};
