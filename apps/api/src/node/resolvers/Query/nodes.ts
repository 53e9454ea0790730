import type { QueryResolvers, ResolversTypes } from "../../../__generated__/types.ts";
import { badArgument } from "../../../error/api-errors.ts";
import { MAX_PAGE } from "../../../paging/connect.ts";
import { loadNode } from "../../node-kinds.ts";

export const nodes: NonNullable<QueryResolvers["nodes"]> = (_parent, { ids }, context) => {
  if (ids.length > MAX_PAGE) throw badArgument("ids", `must hold at most ${MAX_PAGE} ids`);
  // Each is a promise of its own, so that one that is forbidden leaves the others; generated types know no promise of null.
  return ids.map((id) => loadNode(id, context) as Promise<Awaited<ResolversTypes["Node"]>>);
};
