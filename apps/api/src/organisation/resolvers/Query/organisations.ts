import { seesEveryRoster } from "@socialsmart/domain/access/policy";
import type { QueryResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { forbidden } from "../../../error/api-errors.ts";
import { given } from "../../../kernel/given.ts";
import { connect } from "../../../paging/connect.ts";
import { ORGANISATION_ORDER } from "../../organisation-order.ts";

export const organisations: NonNullable<QueryResolvers["organisations"]> = async (
  _parent,
  args,
  { actor, reader, loaders, now },
) => {
  // Which tenants have signed is their business.
  if (args.withActiveAppendix && !seesEveryRoster(actor)) throw forbidden(NEED.allOfRosters);
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
