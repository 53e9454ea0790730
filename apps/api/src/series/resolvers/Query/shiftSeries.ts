import { parseId } from "@socialsmart/domain/kernel/ids";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const shiftSeries: NonNullable<QueryResolvers["shiftSeries"]> = async (_parent, args, { loaders }) => {
  const id = parseId("series", args.id);
  return (id && (await loaders.series.load(id))) ?? null;
};
