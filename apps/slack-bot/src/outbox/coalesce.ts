import type { PledgeId } from "@socialsmart/domain/kernel/ids";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import type { Fact, RosterFact } from "@socialsmart/domain/outbox/fact";

/** Changes of a roster within this time are told as one, in milliseconds. */
const WINDOW_MS = 2_000;

export function isRosterFact(fact: Fact): fact is RosterFact {
  switch (fact.type) {
    case "PledgeConfirmed":
    case "PledgeWaitlisted":
    case "PledgeChanged":
    case "PledgeWithdrawn":
    case "PledgePromoted":
      return true;
    default:
      return false;
  }
}

/** How long a message at the head of its lane still waits for others to be told with, in milliseconds. */
export function waitsFor({ fact, occurredAt, deliveryId }: OutboxMessage, now: Temporal.Instant): number {
  if (!isRosterFact(fact) || deliveryId !== null) return 0;
  return Math.max(0, WINDOW_MS - now.since(occurredAt).total("milliseconds"));
}

/**
 * The messages at the head of a lane that are told together: those of one begun delivery, or consecutive changes of one
 * initiative's roster, or its consecutive new shifts.
 */
export function nextGroup(messages: readonly OutboxMessage[]): readonly OutboxMessage[] {
  const [first] = messages;
  if (!first) return [];
  const end = messages.findIndex((message) => !belongsTo(first, message));
  return end === -1 ? messages : messages.slice(0, end);
}

function belongsTo(first: OutboxMessage, { id, deliveryId, fact }: OutboxMessage): boolean {
  if (id === first.id) return true;
  if (deliveryId !== first.deliveryId) return false;
  if (first.deliveryId !== null) return true;
  if (!("initiativeId" in fact) || fact.initiativeId !== first.fact.initiativeId) return false;
  if (first.fact.type === "ShiftOpened") return fact.type === "ShiftOpened";
  return isRosterFact(first.fact) && isRosterFact(fact);
}

/**
 * What is worth a line in the log of several changes: a pledge that came and went between two looks is not told, and one
 * that was changed at once is told as it is now.
 */
export function worthTelling(facts: readonly RosterFact[]): readonly RosterFact[] {
  const byPledge = new Map<PledgeId, RosterFact[]>();
  for (const fact of facts) byPledge.set(fact.pledgeId, [...(byPledge.get(fact.pledgeId) ?? []), fact]);
  return [...byPledge.values()].flatMap(inShort);
}

function inShort(facts: readonly RosterFact[]): readonly RosterFact[] {
  const [first, last] = [facts[0], facts.at(-1)];
  if (!first || !last || first === last) return facts;
  const isNew = first.type === "PledgeConfirmed" || first.type === "PledgeWaitlisted";
  if (isNew && last.type === "PledgeWithdrawn") return [];
  if (last.type === "PledgeWithdrawn") return [last];
  if (isNew && last.type === "PledgeChanged") return [{ ...first, places: last.places }];
  if (first.type === "PledgeChanged" && last.type === "PledgeChanged") {
    const { placesBefore, minutesBefore } = first;
    const isUndone = last.places === placesBefore && last.minutes === minutesBefore;
    return isUndone ? [] : [{ ...last, placesBefore, minutesBefore }];
  }
  return facts;
}
