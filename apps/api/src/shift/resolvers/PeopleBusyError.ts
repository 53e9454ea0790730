import type { PeopleBusyErrorResolvers } from "../../__generated__/types.ts";
import { loadAllReferred } from "../../loading/load-by-id.ts";

export const PeopleBusyError: PeopleBusyErrorResolvers = {
  people: ({ personIds }, _args, context) => {
    return loadAllReferred(context.loaders.person, personIds);
  },
};
