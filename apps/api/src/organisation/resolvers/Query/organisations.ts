import type { QueryResolvers } from "../../../__generated__/types.ts";
import { given } from "../../../kernel/given.ts";
import { connect } from "../../../paging/connect.ts";
import { ORGANISATION_ORDER } from "../../organisation-order.ts";

export const organisations: NonNullable<QueryResolvers["organisations"]> = async (
  _parent,
  args,
  { reader, loaders, now },
) => {
  const filter = {
    ...given({ kinds: args.kinds }),
    ...(args.withActiveAppendix && {
      appendixActiveOn: now.toZonedDateTimeISO((await loaders.landlord()).zone).toPlainDate(),
    }),
  };
  return connect(
    ORGANISATION_ORDER,
    args,
    (page) => reader.organisations.page(filter, page),
    () => reader.organisations.count(filter),
  );
};
