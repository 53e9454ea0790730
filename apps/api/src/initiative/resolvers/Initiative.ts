import type { InitiativeResolvers } from "../../__generated__/types.ts";
import { loadAllReferred } from "../../loading/load-by-id.ts";
import { Connection } from "../../paging/connection.ts";
import { shiftsAsked } from "../../shift/shifts-asked.ts";

export const Initiative: InitiativeResolvers = {
  coordinators: ({ coordinatorIds }, _args, context) => {
    return loadAllReferred(context.loaders.person, coordinatorIds);
  },
  chatChannelId: ({ channel }) => channel?.channelId ?? null,
  shifts: async ({ id: parentId }, args, context, info) => {
    const { loaders } = context;
    const { asked, toRead } = await shiftsAsked(args, context, info);
    return new Connection(await loaders.shiftsByInitiative.load({ parentId, args: toRead }), asked, {
      count: () => loaders.shiftCountByInitiative.load({ parentId, args: toRead.filter }),
      sums: () => loaders.shiftSumsByInitiative.load({ parentId, args: toRead.filter }),
    });
  },
  series: ({ id: parentId }, _args, { loaders }) => loaders.seriesByInitiative.load({ parentId, args: null }),
};
