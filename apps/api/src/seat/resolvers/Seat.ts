import type { SeatResolvers } from "../../__generated__/types.ts";
import { attendanceOf } from "../../attendance/attendances-shown.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Seat: SeatResolvers = {
  pledge: ({ pledgeId }, _args, { loaders }) => loadReferred(loaders.pledge, pledgeId),
  person: ({ personId }, _args, { loaders }) => loadReferred(loaders.person, personId),
  attendance: ({ id: seatId, pledgeId, shiftId }, _args, context) =>
    attendanceOf({ shiftId, pledgeId, seatId }, context),
};
