import { formatIsoWeek } from "@socialsmart/domain/shift/iso-week";
import { durationMinutes, localDate } from "@socialsmart/domain/shift/shift";
import { hasEnded, hasStarted, isFull, isUnderstaffed } from "@socialsmart/domain/shift/shift-phase";
import type { ShiftResolvers } from "../../__generated__/types.ts";
import { given } from "../../kernel/given.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import { connect } from "../../paging/connect.ts";
import { PLEDGE_ORDER } from "../../pledge/pledge-order.ts";

export const Shift: ShiftResolvers = {
  initiative: ({ initiativeId }, _args, { loaders }) => loadReferred(loaders.initiative, initiativeId),
  localDate: (shift) => localDate(shift).toString(),
  week: (shift) => formatIsoWeek(localDate(shift)),
  durationMinutes,
  placesTaken: ({ taken }) => taken,
  placesLeft: ({ capacity, taken }) => capacity - taken,
  isFull,
  isUnderstaffed: (shift, _args, { now }) => isUnderstaffed(shift, now),
  hasStarted: (shift, _args, { now }) => hasStarted(shift, now),
  hasEnded: (shift, _args, { now }) => hasEnded(shift, now),
  pledges: ({ id: parentId }, args, { loaders }) => {
    const filter = given({ states: args.states });
    return connect(
      PLEDGE_ORDER,
      args,
      (page) => loaders.pledgesByShift.load({ parentId, args: { filter, page } }),
      () => loaders.pledgeCountByShift.load({ parentId, args: filter }),
    );
  },
  totals: ({ id: parentId }, _args, { loaders }) => loaders.totalsByShift.load({ parentId, args: null }),
};
