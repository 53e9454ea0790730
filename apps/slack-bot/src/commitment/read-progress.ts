import { yearOfProgress } from "@socialsmart/domain/commitment/progress-days";
import type { PersonId } from "@socialsmart/domain/kernel/ids";
import { familiarFirst } from "@socialsmart/domain/pledge/familiar-first";
import { readFitting } from "@socialsmart/domain/pledge/read-fitting";
import type { FittingShift } from "@socialsmart/domain/pledge/shifts-that-fit";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { Reader } from "@socialsmart/domain/store/reader";
import { LISTED } from "../kit/limits.ts";
import { readComingPledges } from "../pledge/read-coming-pledges.ts";
import { readTakenPartIn } from "../pledge/read-taken-part-in.ts";
import { type OrganisationBalance, readBalances } from "./organisation-balance.ts";

/** Where somebody's organisations stand, and where they would be of use. */
export type Progress = {
  /** The one that the balances are of. */
  readonly year: number;
  /** The one that it is, which January tells nothing of yet. */
  readonly thisYear: number;
  readonly balances: readonly OrganisationBalance[];
  readonly fitting: readonly FittingShift<PlacedInitiative>[];
};

/** Of each organisation, on coming shifts: where it need not be asked. */
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
  const ids = organisations.map(({ id }) => id);
  const coming = await readComingPledges(reader, ids, now, PLEDGES_AT_MOST);
  const live = coming.items.map(({ pledge }) => pledge);
  const [balances, fitting, takenPartIn] = await Promise.all([
    readBalances(reader, organisations, { zone: landlord.zone, now, year }),
    readFitting(reader, organisations, live, now),
    readTakenPartIn(reader, ids),
  ]);
  return {
    ...{ year, balances, thisYear: now.toZonedDateTimeISO(landlord.zone).year },
    fitting: familiarFirst(fitting, takenPartIn).slice(0, LISTED.shiftsThatFit),
  };
}
