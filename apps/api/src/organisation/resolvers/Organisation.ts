import type { OrganisationResolvers } from "../../__generated__/types.ts";
import { given } from "../../kernel/given.ts";
import { toStartsWithin } from "../../kernel/starts-within.ts";
import { connect } from "../../paging/connect.ts";
import { LATEST_PLEDGES } from "../../pledge/pledge-order.ts";

export const Organisation: OrganisationResolvers = {
  pledges: async ({ id: parentId }, args, context) => {
    const filter = {
      ...given({ states: args.states }),
      startsWithin: await toStartsWithin(args, context),
    };
    const { loaders } = context;
    return connect(
      LATEST_PLEDGES,
      args,
      (page) => loaders.pledgesByOrganisation.load({ parentId, args: { filter, page } }),
      () => loaders.pledgeCountByOrganisation.load({ parentId, args: filter }),
      () => loaders.pledgeSumsByOrganisation.load({ parentId, args: filter }),
    );
  },
  appendices: ({ id: parentId }, _args, { loaders }) =>
    loaders.appendicesByOrganisation.load({ parentId, args: null }),
  people: ({ id: parentId }, _args, context) => {
    return context.loaders.peopleByOrganisation.load({ parentId, args: null });
  },
};
