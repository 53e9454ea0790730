import type { QueryResolvers } from "../../../__generated__/types.ts";
import { given } from "../../../kernel/given.ts";
import { connect } from "../../../paging/connect.ts";
import { ORGANISATION_ORDER } from "../../organisation-order.ts";

export const organisations: NonNullable<QueryResolvers["organisations"]> = (_parent, args, { reader }) => {
  const filter = given({ kinds: args.kinds });
  return connect(
    ORGANISATION_ORDER,
    args,
    (page) => reader.organisations.page(filter, page),
    () => reader.organisations.count(filter),
  );
};
