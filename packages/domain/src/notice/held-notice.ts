import type { LandlordId, OutboxMessageId, PersonId } from "../kernel/ids.ts";
import type { AppendixMailFact, PersonalFact } from "../outbox/fact.ts";

/** A fact that waits to be told to somebody: for the morning, or for what may follow it. */
export type HeldNotice = {
  /** The message that it came in. */
  readonly id: OutboxMessageId;
  readonly landlordId: LandlordId;
  readonly personId: PersonId;
  readonly fact: PersonalFact;
  readonly occurredAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
};

/** What a fact is about: its pledge, appendix, follow-up or series, else its shift, else an initiative or its channel, or a route, else the person. Facts of one type about the same are told as one. */
export function subjectOf(fact: PersonalFact | AppendixMailFact): string {
  if ("pledgeId" in fact) return fact.pledgeId;
  if ("followUpId" in fact) return fact.followUpId;
  if ("appendixId" in fact) return fact.appendixId;
  if ("seriesId" in fact) return fact.seriesId;
  if (fact.type === "YourChannelClosed" || fact.type === "YourHostedInitiativeRests")
    return fact.initiativeId;
  if (fact.type === "YourRouteClosed") return fact.routeId;
  return "shiftId" in fact ? fact.shiftId : fact.personId;
}
