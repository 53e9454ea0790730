import type { LeaseResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Lease: LeaseResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  district: ({ districtId }, _args, { loaders }) =>
    districtId ? loadReferred(loaders.district, districtId) : null,
  startsOn: ({ startsOn }) => startsOn.toString(),
  endsOn: ({ endsOn }) => endsOn?.toString() ?? null,
};
