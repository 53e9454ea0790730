import { yearRange } from "@socialsmart/domain/shift/period";
import type { OrganisationResolvers } from "../../__generated__/types.ts";
import { given } from "../../kernel/given.ts";
import { datesOf } from "../../kernel/period-dates.ts";
import { toStartsWithin } from "../../kernel/starts-within.ts";
import { listLedger } from "../../ledger/list-ledger.ts";
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
  leases: ({ id: parentId }, _args, { loaders }) =>
    loaders.leasesByOrganisation.load({ parentId, args: null }),
  commitments: async ({ id: parentId }, { year }, { loaders }) => {
    const commitments = await loaders.commitmentsByOrganisation.load({ parentId, args: null });
    return typeof year === "number" ? commitments.filter((one) => one.year === year) : commitments;
  },
  exemptions: ({ id: parentId }, _args, { loaders }) =>
    loaders.exemptionsByOrganisation.load({ parentId, args: null }),
  balance: async ({ id: parentId }, { period }, { loaders, now }) => {
    const { zone } = await loaders.landlord();
    const dates = typeof period === "string" ? datesOf(period) : yearRange(now.toZonedDateTimeISO(zone).year);
    return loaders.balanceByOrganisation.load({ parentId, args: { period: dates, zone } });
  },
  ledger: ({ id: organisationId }, args, context) => listLedger({ organisationId }, args, context),
  people: ({ id: parentId }, _args, context) => {
    return context.loaders.peopleByOrganisation.load({ parentId, args: null });
  },
};
