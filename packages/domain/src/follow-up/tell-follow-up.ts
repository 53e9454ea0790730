import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { FollowUpFact } from "../outbox/fact.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { Membership } from "../person/membership.ts";
import type { Transaction } from "../store/transaction.ts";
import type { FollowUp } from "./follow-up.ts";
import { followUpMoments } from "./follow-up-moments.ts";

/** Who comes to a follow-up: the tenant's contacts, and for the landlord whoever has set its date. */
export async function attendeesOf(
  tx: Transaction,
  { organisationId, setBy }: Pick<FollowUp, "organisationId" | "setBy">,
): Promise<{ readonly contacts: readonly PersonId[]; readonly hosts: readonly PersonId[] }> {
  const all = await tx.memberships.listAll();
  return {
    contacts: contactsAmong(all, organisationId),
    // Where a program has set it, it is for any of them.
    hosts: setBy ? [setBy] : coordinatorsAmong(all),
  };
}

/** A fact about a follow-up, without whom it is for. */
type Untold = FollowUpFact extends infer Fact
  ? Fact extends unknown
    ? Omit<Fact, "personId">
    : never
  : never;

export async function tell(
  deps: Deps,
  tx: Transaction,
  people: readonly PersonId[],
  fact: Untold,
): Promise<void> {
  for (const personId of new Set(people)) {
    await tx.outbox.append(laneOfPerson(personId), { ...fact, personId } as FollowUpFact, deps.clock.now());
  }
}

/** Has a follow-up seen to at its next moment after `after`, if there is one. One of an earlier version does nothing. */
export async function setFollowUpTimer(
  tx: Transaction,
  followUp: FollowUp,
  { setBy, after }: { readonly setBy: PersonId | null; readonly after: Temporal.Instant },
): Promise<void> {
  const { zone } = await landlordOf(tx);
  const next = followUpMoments(followUp, zone).find(({ at }) => Temporal.Instant.compare(at, after) > 0);
  if (!next) return;
  const { id: followUpId, version } = followUp;
  const timer = {
    type: "FollowUpMoment",
    followUpId,
    version,
    setBy,
    after: after.epochMilliseconds,
  } as const;
  await tx.outbox.appendTimer(timer, next.at);
}

export function coordinatorsAmong(all: readonly Membership[]): readonly PersonId[] {
  return all.filter(({ roles }) => roles.includes("COORDINATOR")).map(({ personId }) => personId);
}

function contactsAmong(all: readonly Membership[], organisationId: OrganisationId): readonly PersonId[] {
  const theirs = all.filter((one) => one.organisationId === organisationId);
  return theirs.filter(({ roles }) => roles.includes("TENANT_CONTACT")).map(({ personId }) => personId);
}
