import { draftsSeen } from "@socialsmart/domain/access/policy";
import { MAX_SHIFT_MINUTES } from "@socialsmart/domain/shift/check-shift";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { ShiftFilter } from "@socialsmart/domain/store/filters";
import type { Page, PageRequest } from "@socialsmart/domain/store/page";
import type { RosterSnapshotResolvers } from "../../__generated__/types.ts";
import { given } from "../../kernel/given.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import { connect } from "../../paging/connect.ts";
import type { ApiContext } from "../../server/api-context.ts";
import { SHIFT_ORDER } from "../../shift/shift-order.ts";
import type { WatchedRoster } from "../watched-roster.ts";

export const RosterSnapshot: RosterSnapshotResolvers = {
  shifts: ({ scope }, args, context) => {
    const { page, count } = scope.kind === "SHIFT" ? onlyShift(scope, context) : shiftsAround(scope, context);
    return connect(SHIFT_ORDER, args, page, count);
  },
};

type Source = {
  page(request: PageRequest): Promise<Page<Shift>>;
  count(): Promise<number>;
};

function onlyShift({ shiftId }: Extract<WatchedRoster, { kind: "SHIFT" }>, { loaders }: ApiContext): Source {
  return {
    page: async ({ after }) => ({
      items: after ? [] : [await loadReferred(loaders.shift, shiftId)],
      hasNextPage: false,
    }),
    count: async () => 1,
  };
}

function shiftsAround(
  scope: Exclude<WatchedRoster, { kind: "SHIFT" }>,
  { actor, reader, now }: ApiContext,
): Source {
  const { kind: _, ...whose } = scope;
  const startsWithin = { from: now.subtract({ minutes: MAX_SHIFT_MINUTES }) };
  const filter: ShiftFilter = { ...whose, ...given({ draftsOf: draftsSeen(actor) }), startsWithin };
  return {
    page: (request) => reader.shifts.page(filter, request),
    count: () => reader.shifts.count(filter),
  };
}
