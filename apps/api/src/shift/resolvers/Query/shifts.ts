import type { QueryResolvers } from "../../../__generated__/types.ts";
import { selectionBelow } from "../../../execution/selection.ts";
import { parseFilterId } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { connect } from "../../../paging/connect.ts";
import { toShiftFilter } from "../../shift-filter.ts";
import { shiftNeeds } from "../../shift-needs.ts";
import { SHIFT_ORDER } from "../../shift-order.ts";

export const shifts: NonNullable<QueryResolvers["shifts"]> = async (_parent, args, context, info) => {
  const { focusArea } = args;
  const districtId = parseFilterId("districtId", "district", args.districtId);
  const seriesId = parseFilterId("seriesId", "series", args.seriesId);
  const initiativeId = parseFilterId("initiativeId", "initiative", args.initiativeId);
  const hostOrganisationId = parseFilterId("hostId", "organisation", args.hostId);
  const organisationId = parseFilterId("organisationId", "organisation", args.organisationId);
  const filter = {
    ...(await toShiftFilter(args, context)),
    ...given({ districtId, focusArea, seriesId, initiativeId, hostOrganisationId, organisationId }),
  };
  const needs = shiftNeeds(selectionBelow(info), context);
  const { reader, now } = context;
  return connect(
    SHIFT_ORDER,
    args,
    (page) => reader.shifts.page(filter, page, needs),
    () => reader.shifts.count(filter),
    () => reader.shifts.sums(filter, now),
  );
};
