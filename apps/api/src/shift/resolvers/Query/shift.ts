import { parseId } from "@socialsmart/domain/kernel/ids";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const shift: NonNullable<QueryResolvers["shift"]> = async (_parent, args, { loaders }) => {
  const id = parseId("shift", args.id);
  return (id && (await loaders.shift.load(id))) ?? null;
};
