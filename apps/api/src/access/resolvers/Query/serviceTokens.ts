import { mayOperate } from "@socialsmart/domain/access/policy";
import type { QueryResolvers } from "../../../__generated__/types.ts";
import { forbidden } from "../../../error/api-errors.ts";

export const serviceTokens: NonNullable<QueryResolvers["serviceTokens"]> = (
  _parent,
  _args,
  { actor, reader },
) => {
  if (!mayOperate(actor)) throw forbidden(null);
  return reader.serviceTokens.list();
};
