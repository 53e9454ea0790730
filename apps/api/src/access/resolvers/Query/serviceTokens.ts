import type { QueryResolvers } from "../../../__generated__/types.ts";

export const serviceTokens: NonNullable<QueryResolvers["serviceTokens"]> = (_parent, _args, { reader }) => {
  return reader.serviceTokens.list();
};
