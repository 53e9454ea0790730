import { documentAddress, verificationAddress } from "@socialsmart/document/addresses";
import { isActiveOn } from "@socialsmart/domain/appendix/appendix";
import { dueFollowUp } from "@socialsmart/domain/follow-up/due-follow-up";
import { agreedOfLease, currentOf } from "@socialsmart/domain/follow-up/lease-years";
import type { AppendixResolvers } from "../../__generated__/types.ts";
import { loadReferred } from "../../loading/load-by-id.ts";
import type { ApiContext } from "../../server/api-context.ts";
import type { AppendixMapper } from "../appendix.mappers.ts";

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
  followUpDueOn: async (appendix, _args, context) =>
    (await dueOf(appendix, context))?.dueOn.toString() ?? null,
  followUpDueYear: async (appendix, _args, context) => (await dueOf(appendix, context))?.year ?? null,
  isActiveToday: async (appendix, _args, { loaders, now }) => {
    const { zone } = await loaders.landlord();
    return isActiveOn(appendix, now.toZonedDateTimeISO(zone).toPlainDate());
  },
};

/** Of its lease, where the appendix is the one that the lease's years go on with. */
async function dueOf({ id, organisationId, leaseNumber }: AppendixMapper, { loaders, now }: ApiContext) {
  const [{ zone }, all] = await Promise.all([
    loaders.landlord(),
    loaders.appendicesByOrganisation.load({ parentId: organisationId, args: null }),
  ]);
  const lease = agreedOfLease(all, leaseNumber);
  if (currentOf(lease)?.id !== id) return undefined;
  const followUps = await Promise.all(
    lease.map((one) => loaders.followUpsByAppendix.load({ parentId: one.id, args: null })),
  );
  return dueFollowUp(lease, followUps.flat(), now.toZonedDateTimeISO(zone).toPlainDate());
}
