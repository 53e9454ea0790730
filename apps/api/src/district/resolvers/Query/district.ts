import { parseId } from "@socialsmart/domain/kernel/ids";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const district: NonNullable<QueryResolvers["district"]> = async (_parent, args, { loaders }) => {
  const id = parseId("district", args.id);
  return (id && (await loaders.district.load(id))) ?? null;
};
