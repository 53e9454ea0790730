import { draftsSeen } from "@socialsmart/domain/access/policy";
import type { DistrictResolvers } from "../../__generated__/types.ts";
import { INITIATIVE_ORDER } from "../../initiative/initiative-order.ts";
import { given } from "../../kernel/given.ts";
import { connect } from "../../paging/connect.ts";

export const District: DistrictResolvers = {
  initiatives: ({ id: parentId }, args, { actor, loaders }) => {
    const filter = given({ focusArea: args.focusArea, states: args.states, draftsOf: draftsSeen(actor) });
    return connect(
      INITIATIVE_ORDER,
      args,
      (page) => loaders.initiativesByDistrict.load({ parentId, args: { filter, page } }),
      () => loaders.initiativeCountByDistrict.load({ parentId, args: filter }),
    );
  },
};
