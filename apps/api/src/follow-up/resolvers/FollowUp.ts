import { followUpAddress } from "@socialsmart/document/addresses";
import { readAgenda } from "@socialsmart/domain/follow-up/read-agenda";
import type { FollowUpResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";

export const FollowUp: FollowUpResolvers = {
  appendix: ({ appendixId }, _args, { loaders }) => loadReferred(loaders.appendix, appendixId),
  organisation: ({ organisationId }, _args, { loaders }) =>
    loadReferred(loaders.organisation, organisationId),
  dueOn: ({ dueOn }) => dueOn.toString(),
  agenda: async (followUp, _args, { loaders, reader, now }) => {
    const { zone } = await loaders.landlord();
    return readAgenda(reader, followUp, { zone, now });
  },
  pageUrl: ({ id }, _args, { publicUrl }) => (publicUrl ? followUpAddress(publicUrl, id, "html") : null),
  pdfUrl: ({ id }, _args, { publicUrl }) => (publicUrl ? followUpAddress(publicUrl, id, "pdf") : null),
  heldOn: ({ heldOn }) => heldOn?.toString() ?? null,
};
