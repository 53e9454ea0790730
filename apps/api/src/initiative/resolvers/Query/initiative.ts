import { parseId } from "@socialsmart/domain/kernel/ids";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const initiative: NonNullable<QueryResolvers["initiative"]> = async (_parent, args, { loaders }) => {
  const id = parseId("initiative", args.id);
  return (id && (await loaders.initiative.load(id))) ?? null;
};
