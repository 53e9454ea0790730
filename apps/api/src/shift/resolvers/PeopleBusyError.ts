import type { PeopleBusyErrorResolvers } from "../../__generated__/types.ts";
import { requireScope } from "../../access/require-scope.ts";
import { loadAllReferred } from "../../loading/load-by-id.ts";

export const PeopleBusyError: PeopleBusyErrorResolvers = {
  people: ({ personIds }, _args, context) => {
    requireScope(context, "people:read");
    return loadAllReferred(context.loaders.person, personIds);
  },
};
