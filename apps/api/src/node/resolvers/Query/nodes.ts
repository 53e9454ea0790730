import type { QueryResolvers, ResolversTypes } from "../../../__generated__/types.ts";
import { badArgument } from "../../../error/api-errors.ts";
import { MAX_PAGE } from "../../../paging/connect.ts";
import { loadNode } from "../../node-kinds.ts";

export const nodes: NonNullable<QueryResolvers["nodes"]> = async (_parent, { ids }, context) => {
  if (ids.length > MAX_PAGE) throw badArgument("ids", `must hold at most ${MAX_PAGE} ids`);
  const answers = await Promise.allSettled(ids.map((id) => loadNode(id, context)));
  // An error among the items is the error of that item, and leaves the others; generated types know nothing of it, nor of null.
  // As promises, compiled operations would leave the last one out of the list if it failed.
  return answers.map((answer) => (answer.status === "fulfilled" ? answer.value : answer.reason)) as Awaited<
    ResolversTypes["Node"]
  >[];
};
