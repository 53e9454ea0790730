import { yearOfProgress } from "@socialsmart/domain/commitment/progress-days";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { familiarFirst } from "@socialsmart/domain/pledge/familiar-first";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import { LIVE_PLEDGE_STATES } from "@socialsmart/domain/pledge/pledge-states";
import { readFitting } from "@socialsmart/domain/pledge/read-fitting";
import type { FittingShift } from "@socialsmart/domain/pledge/shifts-that-fit";
import { hasStarted } from "@socialsmart/domain/shift/shift-phase";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { Reader } from "@socialsmart/domain/store/reader";
import { LISTED } from "../kit/limits.ts";
import { withSurroundings } from "../pledge/see-pledges.ts";
import { type OrganisationBalance, readBalances } from "./organisation-balance.ts";

/** Where somebody's organisations stand, and where they would be of use. */
export type Progress = {
  readonly year: number;
  readonly balances: readonly OrganisationBalance[];
  readonly fitting: readonly FittingShift<PlacedInitiative>[];
};

/** The pledges of each organisation, the latest first, that tell where it takes part. */
const PLEDGES_AT_MOST = 100;

/** As it is now, of the organisations that the person speaks for. @param at the moment of the quarter that it is told for */
export async function readProgress(
  reader: Reader,
  personId: PersonId,
  { at, now }: { readonly at: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<Progress | undefined> {
  const [landlord, memberships] = await Promise.all([reader.landlord(), reader.people.memberships(personId)]);
  const own = memberships.filter(({ roles }) => roles.includes("TENANT_CONTACT"));
  const organisations = await reader.organisations.byIds([
    ...new Set(own.map(({ organisationId }) => organisationId)),
  ]);
  if (!landlord || organisations.length === 0) return undefined;
  const year = yearOfProgress(landlord.zone, at);
  const pages = await reader.pledges.pageByOrganisations(
    organisations.map(({ id }) => id),
    { states: [...LIVE_PLEDGE_STATES, "FULFILLED"] },
    { first: PLEDGES_AT_MOST, after: null },
  );
  const pledges = await withSurroundings(
    reader,
    [...pages.values()].flatMap(({ items }) => items),
  );
  const coming = pledges.flatMap(({ pledge, shift }) =>
    isLive(pledge) && !hasStarted(shift, now) ? [pledge] : [],
  );
  const [balances, fitting] = await Promise.all([
    readBalances(reader, organisations, { zone: landlord.zone, now, year }),
    readFitting(reader, organisations, coming, now),
  ]);
  const familiar = familiarFirst(
    fitting,
    pledges.map(({ initiative }) => initiative),
  );
  return { year, balances, fitting: familiar.slice(0, LISTED.shiftsThatFit) };
}
