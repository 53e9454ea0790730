import type { DistrictConnectionResolvers } from "../../__generated__/types.ts";

export const DistrictConnection: DistrictConnectionResolvers = {
  totalCount: ({ count }) => count(),
};
