import { isOpen } from "@socialsmart/domain/appendix/appendix";
import type { Lease } from "@socialsmart/domain/lease/lease";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Reader } from "@socialsmart/domain/store/reader";

/** Those with a lease that an appendix can be offered to: it has not ended, and no offer to it is out. */
export async function withoutOffer(
  reader: Reader,
  tenants: readonly Organisation[],
  today: Temporal.PlainDate,
): Promise<readonly Organisation[]> {
  const ids = tenants.map(({ id }) => id);
  const [leases, appendices] = await Promise.all([
    reader.leases.listByOrganisations(ids),
    reader.appendices.listByOrganisations(ids),
  ]);
  return tenants.filter(({ id }) => {
    const open = (appendices.get(id) ?? []).filter(isOpen).map(({ leaseNumber }) => leaseNumber);
    return currentLeases(leases.get(id) ?? [], today).some(({ number }) => !open.includes(number));
  });
}

export function currentLeases(leases: readonly Lease[], today: Temporal.PlainDate): readonly Lease[] {
  return leases.filter(({ endsOn }) => !endsOn || Temporal.PlainDate.compare(endsOn, today) > 0);
}
