import type { ChangeRolesSuccessResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const ChangeRolesSuccess: ChangeRolesSuccessResolvers = {
  person: ({ personId }, _args, context) => loadReferred(context.loaders.person, personId),
};
