import type { RegisterPersonSuccessResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const RegisterPersonSuccess: RegisterPersonSuccessResolvers = {
  person: ({ personId }, _args, context) => {
    return loadReferred(context.loaders.person, personId);
  },
};
