import type { InitiativeResolvers } from "../../__generated__/types.ts";
import { selectionBelow } from "../../execution/selection.ts";
import { loadAllReferred } from "../../loading/load-by-id.ts";
import { connect } from "../../paging/connect.ts";
import { toShiftFilter } from "../../shift/shift-filter.ts";
import { shiftNeeds } from "../../shift/shift-needs.ts";
import { SHIFT_ORDER } from "../../shift/shift-order.ts";

export const Initiative: InitiativeResolvers = {
  coordinators: ({ coordinatorIds }, _args, context) => {
    return loadAllReferred(context.loaders.person, coordinatorIds);
  },
  chatChannelId: ({ channel }) => channel?.channelId ?? null,
  shifts: async ({ id: parentId }, args, context, info) => {
    const filter = await toShiftFilter(args, context);
    const needs = shiftNeeds(selectionBelow(info), context);
    const { loaders } = context;
    return connect(
      SHIFT_ORDER,
      args,
      (page) => loaders.shiftsByInitiative.load({ parentId, args: { filter, page, needs } }),
      () => loaders.shiftCountByInitiative.load({ parentId, args: filter }),
      () => loaders.shiftSumsByInitiative.load({ parentId, args: filter }),
    );
  },
  series: ({ id: parentId }, _args, { loaders }) => loaders.seriesByInitiative.load({ parentId, args: null }),
};
