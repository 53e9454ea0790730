import type { QueryResolvers } from "../../../__generated__/types.ts";

export const landlord: NonNullable<QueryResolvers["landlord"]> = (_parent, _args, { loaders }) =>
  loaders.landlord();
