import type { QueryResolvers } from "../../../__generated__/types.ts";
import { parseFilterId } from "../../../kernel/arguments.ts";
import { given } from "../../../kernel/given.ts";
import { connect } from "../../../paging/connect.ts";
import { INITIATIVE_ORDER } from "../../initiative-order.ts";

export const initiatives: NonNullable<QueryResolvers["initiatives"]> = (_parent, args, { reader }) => {
  const { focusArea, states } = args;
  const districtId = parseFilterId("districtId", "district", args.districtId);
  const filter = given({ districtId, focusArea, states });
  return connect(
    INITIATIVE_ORDER,
    args,
    (page) => reader.initiatives.page(filter, page),
    () => reader.initiatives.count(filter),
  );
};
