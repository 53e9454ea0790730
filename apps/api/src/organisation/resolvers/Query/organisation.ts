import { parseId } from "@socialsmart/domain/kernel/ids";
import type { QueryResolvers } from "../../../__generated__/types.ts";

export const organisation: NonNullable<QueryResolvers["organisation"]> = async (
  _parent,
  args,
  { loaders },
) => {
  const id = parseId("organisation", args.id);
  return (id && (await loaders.organisation.load(id))) ?? null;
};
