import { parseId } from "@socialsmart/domain/kernel/ids";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const pledge: NonNullable<QueryResolvers["pledge"]> = async (_parent, args, { loaders }) => {
  const id = parseId("pledge", args.id);
  return (id && (await loaders.pledge.load(id))) ?? null;
};
