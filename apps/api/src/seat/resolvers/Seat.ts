import type { SeatResolvers } from "../../__generated__/types.ts";
import { requireScope } from "../../access/require-scope.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Seat: SeatResolvers = {
  pledge: ({ pledgeId }, _args, { loaders }) => loadReferred(loaders.pledge, pledgeId),
  person: ({ personId }, _args, context) => {
    requireScope(context, "people:read");
    return loadReferred(context.loaders.person, personId);
  },
  overlapReason: ({ overlapReason }, _args, context) => {
    requireScope(context, "people:read");
    return overlapReason;
  },
};
