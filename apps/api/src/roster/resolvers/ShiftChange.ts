import type { ShiftChangeResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const ShiftChange: ShiftChangeResolvers = {
  shift: ({ shiftId }, _args, { loaders }) => loadReferred(loaders.shift, shiftId),
};
