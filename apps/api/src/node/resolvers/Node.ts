import type { NodeResolvers } from "../../__generated__/types.ts";
import { nodeTypeOf } from "../node-kinds.ts";

export const Node: NodeResolvers = {
  __resolveType: ({ id }) => nodeTypeOf(id) ?? null,
};
