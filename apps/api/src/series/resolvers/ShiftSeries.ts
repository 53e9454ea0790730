import type { ShiftSeriesResolvers } from "../../__generated__/types.ts";
import { selectionBelow } from "../../execution/selection.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import { connect } from "../../paging/connect.ts";
import { toShiftFilter } from "../../shift/shift-filter.ts";
import { shiftNeeds } from "../../shift/shift-needs.ts";
import { SHIFT_ORDER } from "../../shift/shift-order.ts";

export const ShiftSeries: ShiftSeriesResolvers = {
  initiative: ({ initiativeId }, _args, { loaders }) => loadReferred(loaders.initiative, initiativeId),
  startsOn: ({ startsOn }) => startsOn.toString(),
  startTime: ({ startTime }) => startTime.toString({ smallestUnit: "minute" }),
  rules: (series) => series,
  madeUntil: ({ madeUntil }) => madeUntil.toString(),
  shifts: async ({ id: parentId }, args, context, info) => {
    const filter = await toShiftFilter(args, context);
    const needs = shiftNeeds(selectionBelow(info), context);
    const { loaders } = context;
    return connect(
      SHIFT_ORDER,
      args,
      (page) => loaders.shiftsBySeries.load({ parentId, args: { filter, page, needs } }),
      () => loaders.shiftCountBySeries.load({ parentId, args: filter }),
      () => loaders.shiftSumsBySeries.load({ parentId, args: filter }),
    );
  },
};
