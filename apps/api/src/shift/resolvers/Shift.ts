import { seesEveryRoster } from "@socialsmart/domain/access/policy";
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
import { oncePerField } from "../../execution/once-per-field.ts";
import { selectionBelow } from "../../execution/selection.ts";
import { given } from "../../kernel/given.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import { connect } from "../../paging/connect.ts";
import { pledgeNeeds } from "../../pledge/pledge-needs.ts";
import { PLEDGE_ORDER } from "../../pledge/pledge-order.ts";
import { statesShown } from "../../pledge/states-shown.ts";
import { placesNow, totalsNow } from "../places-now.ts";
import { signupOf } from "../signup.ts";

export const Shift: ShiftResolvers = {
  initiative: ({ initiativeId }, _args, { loaders }) => loadReferred(loaders.initiative, initiativeId),
  localDate: (shift) => localDate(shift).toString(),
  week: (shift) => formatIsoWeek(localDate(shift)),
  durationMinutes,
  placesTaken: ({ taken }) => taken,
  placesOffered: async (shift, _args, { loaders }) => (await placesNow(shift, loaders)).offered,
  placesLeft: async (shift, _args, { loaders }) => placesLeft(await placesNow(shift, loaders)),
  isFull: async (shift, _args, { loaders }) => isFull(await placesNow(shift, loaders)),
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
    const filter = given({ states: await statesShown(args.states, shift, context) });
    const needs = pledgeNeeds(selectionBelow(info));
    return connect(
      PLEDGE_ORDER,
      args,
      (page) => {
        // Who sees all of every roster is asked the same of each shift; for others states differ, and rules look at any field.
        const asked = seesEveryRoster(context.actor)
          ? oncePerField(context, info, () => ({ filter, page, ...(needs && { needs }) }))
          : { filter, page };
        return loaders.pledgesByShift.load({ parentId, args: asked });
      },
      () => loaders.pledgeCountByShift.load({ parentId, args: filter }),
      () => loaders.pledgeSumsByShift.load({ parentId, args: filter }),
    );
  },
  totals: (shift, _args, { loaders }) => totalsNow(shift, loaders),
  signup: (shift, { organisationId }, context) => signupOf(shift, organisationId, context),
};
