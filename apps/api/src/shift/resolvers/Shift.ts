import { formatIsoWeek } from "@socialsmart/domain/shift/iso-week";
import { durationMinutes, localDate } from "@socialsmart/domain/shift/shift";
import { capReleasesAt, nameBy, withdrawBy } from "@socialsmart/domain/shift/shift-deadlines";
import {
  hasEnded,
  hasStarted,
  isFull,
  isUnderstaffed,
  placesLeft,
} from "@socialsmart/domain/shift/shift-phase";
import type { ShiftResolvers } from "../../__generated__/types.ts";
import { attendancesShown } from "../../attendance/attendances-shown.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import { Connection } from "../../paging/connection.ts";
import { pledgesAsked } from "../../pledge/pledges-asked.ts";
import { ofPlacesNow, totalsNow } from "../places-now.ts";
import { signupOf } from "../signup.ts";

export const Shift: ShiftResolvers = {
  initiative: ({ initiativeId }, _args, { loaders }) => loadReferred(loaders.initiative, initiativeId),
  localDate: (shift) => localDate(shift).toString(),
  week: (shift) => formatIsoWeek(localDate(shift)),
  durationMinutes,
  placesTaken: ({ taken }) => taken,
  placesOffered: (shift, _args, { loaders }) => ofPlacesNow(shift, loaders, ({ offered }) => offered),
  placesLeft: (shift, _args, { loaders }) => ofPlacesNow(shift, loaders, placesLeft),
  isFull: (shift, _args, { loaders }) => ofPlacesNow(shift, loaders, isFull),
  isUnderstaffed: (shift, _args, { now }) => isUnderstaffed(shift, now),
  hasStarted: (shift, _args, { now }) => hasStarted(shift, now),
  hasEnded: (shift, _args, { now }) => hasEnded(shift, now),
  capReleasesAt,
  withdrawBy,
  nameBy,
  series: ({ seriesId }, _args, { loaders }) => seriesId && loadReferred(loaders.series, seriesId),
  slot: ({ slot }) => slot?.toString() ?? null,
  pledges: async (shift, args, context, info) => {
    const { loaders } = context;
    const { id: parentId } = shift;
    const { asked, toRead } = await pledgesAsked(shift, args, context, info);
    return new Connection(await loaders.pledgesByShift.load({ parentId, args: toRead }), asked, {
      count: () => loaders.pledgeCountByShift.load({ parentId, args: toRead.filter }),
      sums: () => loaders.pledgeSumsByShift.load({ parentId, args: toRead.filter }),
    });
  },
  totals: (shift, _args, { loaders }) => totalsNow(shift, loaders),
  attendances: (shift, _args, context) => attendancesShown(shift, context),
  signup: (shift, { organisationId }, context) => signupOf(shift, organisationId, context),
};
