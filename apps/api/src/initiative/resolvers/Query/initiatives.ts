import { draftsSeen } from "@socialsmart/domain/access/policy";
import type { QueryResolvers } from "../../../__generated__/types.ts";
import { parseFilterId } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { toStartsWithin } from "../../../kernel/starts-within.ts";
import { connect } from "../../../paging/connect.ts";
import { INITIATIVE_ORDER } from "../../initiative-order.ts";

export const initiatives: NonNullable<QueryResolvers["initiatives"]> = async (_parent, args, context) => {
  const { focusArea, states } = args;
  const { actor, reader, now } = context;
  const districtId = parseFilterId("districtId", "district", args.districtId);
  const hostOrganisationId = parseFilterId("hostId", "organisation", args.hostId);
  const organisationId = parseFilterId("organisationId", "organisation", args.organisationId);
  const startsWithin = await toStartsWithin(args, context);
  const asksForShift = args.understaffed || Object.keys(startsWithin).length > 0;
  const filter = {
    ...given({
      districtId,
      focusArea,
      states,
      hostOrganisationId,
      organisationId,
      draftsOf: draftsSeen(actor),
    }),
    ...(asksForShift && {
      withShift: { startsWithin, ...(args.understaffed && { understaffedAt: now }) },
    }),
  };
  return connect(
    INITIATIVE_ORDER,
    args,
    (page) => reader.initiatives.page(filter, page),
    () => reader.initiatives.count(filter),
  );
};
