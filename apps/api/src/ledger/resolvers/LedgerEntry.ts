import type { LedgerEntryResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const LedgerEntry: LedgerEntryResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  workedOn: ({ workedOn }) => workedOn.toString(),
  attendance: ({ attendanceId }, _args, { loaders }) =>
    attendanceId && loadReferred(loaders.attendance, attendanceId),
  reverses: ({ reverses }, _args, { loaders }) => reverses && loadReferred(loaders.ledgerEntry, reverses),
  verifiedBy: ({ verifiedBy }, _args, { loaders }) => loadReferred(loaders.person, verifiedBy),
};
