import type { ViewerResolvers } from "../../__generated__/types.ts";

export const Viewer: ViewerResolvers = {
  tokenId: ({ id }) => id,
};
