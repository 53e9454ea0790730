import { type Balance, balancesOf } from "@socialsmart/domain/commitment/balance";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import { yearRange } from "@socialsmart/domain/shift/period";
import type { Reader } from "@socialsmart/domain/store/reader";

export type OrganisationBalance = { readonly organisation: Organisation; readonly balance: Balance };

/** Where the organisations stand in a year of the zone: in the one that it is, unless said. */
export async function readBalances(
  reader: Reader,
  organisations: readonly Organisation[],
  {
    zone,
    now,
    year = now.toZonedDateTimeISO(zone).year,
  }: { readonly zone: string; readonly now: Temporal.Instant; readonly year?: number },
): Promise<readonly OrganisationBalance[]> {
  if (organisations.length === 0) return [];
  const ids = organisations.map(({ id }) => id);
  const balances = await balancesOf(reader, ids, { period: yearRange(year), zone, now });
  return organisations.flatMap((organisation) => {
    const balance = balances.get(organisation.id);
    return balance ? [{ organisation, balance }] : [];
  });
}
