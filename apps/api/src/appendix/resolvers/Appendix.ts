import { documentAddress, verificationAddress } from "@socialsmart/document/addresses";
import { isActiveOn } from "@socialsmart/domain/appendix/appendix";
import type { AppendixResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const Appendix: AppendixResolvers = {
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  effectiveFrom: ({ effectiveFrom }) => effectiveFrom.toString(),
  endsOn: ({ endsOn }) => endsOn?.toString() ?? null,
  signatures: ({ id: parentId }, _args, { loaders }) =>
    loaders.signaturesByAppendix.load({ parentId, args: null }),
  followUps: ({ id: parentId }, _args, { loaders }) =>
    loaders.followUpsByAppendix.load({ parentId, args: null }),
  documentUrl: ({ id, offer }, _args, { publicUrl }) =>
    publicUrl && offer ? documentAddress(publicUrl, id, "html") : null,
  pdfUrl: ({ id, offer }, _args, { publicUrl }) =>
    publicUrl && offer ? documentAddress(publicUrl, id, "pdf") : null,
  verifyUrl: ({ offer }, _args, { publicUrl }) =>
    publicUrl && offer ? verificationAddress(publicUrl, offer.documentHash) : null,
  isActiveToday: async (appendix, _args, { loaders, now }) => {
    const { zone } = await loaders.landlord();
    return isActiveOn(appendix, now.toZonedDateTimeISO(zone).toPlainDate());
  },
};
