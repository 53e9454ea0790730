import type { QueryResolvers } from "../../../__generated__/types.ts";
import { parseFilterId } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { toStartsWithin } from "../../../kernel/starts-within.ts";
import { connect } from "../../../paging/connect.ts";
import { PLEDGE_ORDER } from "../../pledge-order.ts";

export const pledges: NonNullable<QueryResolvers["pledges"]> = async (_parent, args, context) => {
  const shiftId = parseFilterId("shiftId", "shift", args.shiftId);
  const initiativeId = parseFilterId("initiativeId", "initiative", args.initiativeId);
  const organisationId = parseFilterId("organisationId", "organisation", args.organisationId);
  const filter = {
    ...given({ shiftId, initiativeId, organisationId, states: args.states }),
    startsWithin: await toStartsWithin(args, context),
  };
  const { reader } = context;
  return connect(
    PLEDGE_ORDER,
    args,
    (page) => reader.pledges.page(filter, page),
    () => reader.pledges.count(filter),
    () => reader.pledges.sums(filter),
  );
};
