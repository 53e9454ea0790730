import { reportedMinutes } from "@socialsmart/domain/attendance/attendance";
import type { AttendanceResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Attendance: AttendanceResolvers = {
  shift: ({ shiftId }, _args, { loaders }) => loadReferred(loaders.shift, shiftId),
  pledge: ({ pledgeId }, _args, { loaders }) => loadReferred(loaders.pledge, pledgeId),
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  seat: ({ seatId }, _args, { loaders }) => seatId && loadReferred(loaders.seat, seatId),
  minutes: reportedMinutes,
  reportedBy: ({ reportedBy }, _args, { loaders }) => reportedBy && loadReferred(loaders.person, reportedBy),
  isVerified: ({ entryId }) => entryId !== null,
  entry: ({ entryId }, _args, { loaders }) => entryId && loadReferred(loaders.ledgerEntry, entryId),
};
