import { isOfferOver } from "@socialsmart/domain/pledge/places-held";
import type { PledgeResolvers } from "../../__generated__/types.ts";
import { attendanceOf } from "../../attendance/attendances-shown.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Pledge: PledgeResolvers = {
  shift: ({ shiftId }, _args, { loaders }) => loadReferred(loaders.shift, shiftId),
  // Most pledges have no name on them: those are not asked for.
  seats: ({ id: parentId, named }, _args, { loaders }) =>
    named > 0 ? loaders.seatsByPledge.load({ parentId, args: null }) : [],
  offer: (pledge, _args, { now }) => (isOfferOver(pledge, now) ? null : pledge.offer),
  waitlistPosition: ({ id, state }, _args, { loaders }) =>
    state === "WAITLISTED" ? loaders.waitlistPositionByPledge.load({ parentId: id, args: null }) : null,
  headCount: ({ id: pledgeId, shiftId }, _args, context) =>
    attendanceOf({ shiftId, pledgeId, seatId: null }, context),
  madeBy: ({ madeBy }, _args, context) => {
    return madeBy && loadReferred(context.loaders.person, madeBy);
  },
};
