import type { QueryResolvers } from "../../../__generated__/types.ts";

export const channelRoutes: NonNullable<QueryResolvers["channelRoutes"]> = (_parent, _args, { reader }) =>
  reader.channelRoutes.list();
