import type { Lease } from "../lease/lease.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Transaction } from "../store/transaction.ts";
import { keptLines } from "../template/commitment-lines.ts";
import type { PlaceholderValues } from "../template/placeholders.ts";
import type { Signatory } from "./appendix.ts";

/** What stands for each placeholder in an offer, as things are now. */
export async function offerValues(
  tx: Transaction,
  offer: {
    readonly landlord: Organisation;
    readonly tenant: Organisation;
    readonly lease: Lease;
    readonly signatories: readonly Signatory[];
    readonly effectiveFrom: Temporal.PlainDate;
    readonly validUntil: Temporal.PlainDate;
    readonly offeredOn: Temporal.PlainDate;
    readonly registryNumber: string;
  },
): Promise<PlaceholderValues> {
  const { landlord, tenant, lease, signatories } = offer;
  const taken = await tx.commitments.listOfYear(landlord.id, offer.effectiveFrom.year);
  const district = lease.districtId && (await tx.districts.byId(lease.districtId));
  return {
    "landlord.name": landlord.name,
    "landlord.organisationNumber": landlord.organisationNumber ?? "",
    "tenant.name": tenant.name,
    "tenant.organisationNumber": tenant.organisationNumber ?? "",
    "lease.number": lease.number,
    premises: lease.premises,
    district: district?.name ?? "",
    effectiveFrom: offer.effectiveFrom.toString(),
    validUntil: offer.validUntil.toString(),
    offeredOn: offer.offeredOn.toString(),
    "landlord.commitments": keptLines(taken),
    registryNumber: offer.registryNumber,
    signatories: signatories.map(({ name, capacity }) => `${name}, ${capacity}`).join("; "),
  };
}
