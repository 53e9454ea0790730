import type { RegisterPersonSuccessResolvers } from "../../__generated__/types.ts";
import { requireScope } from "../../access/require-scope.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const RegisterPersonSuccess: RegisterPersonSuccessResolvers = {
  person: ({ personId }, _args, context) => {
    requireScope(context, "people:read");
    return loadReferred(context.loaders.person, personId);
  },
};
