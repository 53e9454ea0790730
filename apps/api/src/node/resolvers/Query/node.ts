import type { QueryResolvers } from "../../../__generated__/types.ts";
import { loadNode } from "../../node-kinds.ts";

export const node: NonNullable<QueryResolvers["node"]> = (_parent, { id }, context) => loadNode(id, context);
