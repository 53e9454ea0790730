import type { Appendix } from "../appendix/appendix.ts";
import type { Deps } from "../kernel/deps.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Transaction } from "../store/transaction.ts";
import { dueFollowUp, yearAskedFor } from "./due-follow-up.ts";
import { findOfLease } from "./find-of-lease.ts";
import { agreedOfLease } from "./lease-years.ts";
import { coordinatorsAmong, tell } from "./tell-follow-up.ts";

/** Asks every coordinator to set a date for the follow-up of the year that is over, if its lease needs one: whoever is first does it for all. */
export async function askForFollowUp(
  deps: Deps,
  tx: Transaction,
  { id: appendixId, organisationId, leaseNumber }: Pick<Appendix, "id" | "organisationId" | "leaseNumber">,
): Promise<void> {
  const found = await tx.organisations.withAppendices(organisationId);
  const lease = agreedOfLease(found?.appendices ?? [], leaseNumber);
  const today = await localDate(deps, tx);
  const year = yearAskedFor(today);
  const earlier = await findOfLease(tx, lease, year);
  if (dueFollowUp(lease, earlier ? [earlier] : [], today)?.year !== year || earlier) return;
  const people = coordinatorsAmong(await tx.memberships.listAll());
  await tell(deps, tx, people, { type: "YourFollowUpWanted", appendixId, year });
}
