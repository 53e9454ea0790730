import type { QueryResolvers } from "../../../__generated__/types.ts";

export const templateVersions: NonNullable<QueryResolvers["templateVersions"]> = (
  _parent,
  _args,
  { reader },
) => reader.templateVersions.list();
