import type { AppendixOfferResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const AppendixOffer: AppendixOfferResolvers = {
  templateVersion: ({ templateVersionId }, _args, { loaders }) =>
    loadReferred(loaders.templateVersion, templateVersionId),
  validUntil: ({ validUntil }) => validUntil.toString(),
};
