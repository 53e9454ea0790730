import type { ShiftSeriesResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import { Connection } from "../../paging/connection.ts";
import { shiftsAsked } from "../../shift/shifts-asked.ts";

export const ShiftSeries: ShiftSeriesResolvers = {
  initiative: ({ initiativeId }, _args, { loaders }) => loadReferred(loaders.initiative, initiativeId),
  startsOn: ({ startsOn }) => startsOn.toString(),
  startTime: ({ startTime }) => startTime.toString({ smallestUnit: "minute" }),
  rules: (series) => series,
  madeUntil: ({ madeUntil }) => madeUntil.toString(),
  shifts: async ({ id: parentId }, args, context, info) => {
    const { loaders } = context;
    const { asked, toRead } = await shiftsAsked(args, context, info);
    return new Connection(await loaders.shiftsBySeries.load({ parentId, args: toRead }), asked, {
      count: () => loaders.shiftCountBySeries.load({ parentId, args: toRead.filter }),
      sums: () => loaders.shiftSumsBySeries.load({ parentId, args: toRead.filter }),
    });
  },
};
