import { isChannelFact } from "@socialsmart/domain/channel/channel-fact";
import type { InitiativeId, PledgeId } from "@socialsmart/domain/kernel/ids";
import { idOfQuestion } from "@socialsmart/domain/notice/tell-question-changed";
import type { OutboxMessage } from "@socialsmart/domain/outbox/delivery-queue";
import {
  type Fact,
  isMailFact,
  type PersonalFact,
  type PlanFact,
  type QuestionFact,
  type RosterFact,
} from "@socialsmart/domain/outbox/fact";

/** Changes of a roster within this time are told as one, in milliseconds. */
const WINDOW_MS = 2_000;

/** So many requests for a yes that come at once are one post. */
export const ASKED_TOGETHER = 6;

/** A change of the roster that asks nothing of anybody: a line in the thread. */
export type LogFact = Exclude<RosterFact, { readonly type: "PledgePending" | "PledgeWithdrawnLate" }>;

/** What is a post of its own. */
export type PostedFact = PlanFact | Exclude<RosterFact, LogFact>;

const LOGGED: ReadonlySet<string> = new Set<LogFact["type"]>([
  "PledgeConfirmed",
  "PledgeWaitlisted",
  "PledgeChanged",
  "PledgeWithdrawn",
  "PledgeRejected",
  "PledgeRemoved",
  "PledgeUnbacked",
  "PledgeMovedToWaitlist",
  "PlacesOffered",
  "OfferAccepted",
  "OfferDeclined",
  "OfferExpired",
  "PlacesReleased",
  "SeatsNamed",
]);

/** What a plan's change may do to many shifts, or to many pledges of one person, at once: told as one. */
const TOLD_IN_ONE: ReadonlySet<string> = new Set<Fact["type"]>([
  "ShiftOpened",
  "DistrictShiftOpened",
  "ShiftMoved",
  "ShiftChanged",
  "ShiftCancelled",
  "StaffingChanged",
  "WaitlistLapsed",
  "ShiftSettled",
  "YourPledgeCancelled",
  "YourPledgeUnbacked",
  "YourShiftMoved",
  "YourInitiativePaused",
  "YourSeatLost",
  "YourHostedShiftMoved",
  "YourHostedShiftCancelled",
  "YourHostedInitiativeRests",
  "YourFollowUpWanted",
]);

export function isLogFact(fact: Fact): fact is LogFact {
  return LOGGED.has(fact.type);
}

export function isRosterFact(fact: Fact): fact is RosterFact {
  return isLogFact(fact) || fact.type === "PledgePending" || fact.type === "PledgeWithdrawnLate";
}

export function isPersonalFact(fact: Fact): fact is PersonalFact {
  return "personId" in fact && !isMailFact(fact) && !isQuestionFact(fact);
}

export function isQuestionFact(fact: Fact): fact is QuestionFact {
  return fact.type === "YourQuestionChanged";
}

export function isPostedFact(fact: Fact): fact is PostedFact {
  return !isLogFact(fact) && !("personId" in fact) && !isChannelFact(fact);
}

/** How long a message at the head of its lane still waits for others to be told with, in milliseconds. */
export function waitsFor({ fact, occurredAt, deliveryId }: OutboxMessage, now: Temporal.Instant): number {
  if (!isRosterFact(fact) || deliveryId !== null) return 0;
  return Math.max(0, WINDOW_MS - now.since(occurredAt).total("milliseconds"));
}

/**
 * The messages at the head of a lane that are told together: those of one begun delivery, or consecutive changes of one
 * initiative's roster, or its consecutive shifts that had the same happen to them. Who is asked for a yes is asked for each
 * pledge by itself, unless so many wait for one at once that nobody would read all of that. Changes of a roster go into its card and that card's thread, so that what the channel hears of other
 * initiatives between them does not part them: two initiatives with a rush at once are two groups, and not hundreds.
 */
export function nextGroup(messages: readonly OutboxMessage[]): readonly OutboxMessage[] {
  const [first] = messages;
  if (!first) return [];
  if (first.deliveryId !== null) return messages.filter(({ deliveryId }) => deliveryId === first.deliveryId);
  const isOfOthers = ({ fact }: OutboxMessage) =>
    isLogFact(first.fact) && initiativeOf(fact) !== first.fact.initiativeId;
  const end = messages.findIndex(({ fact }) => !isAskedWith(first.fact, fact));
  const asked = end === -1 ? messages : messages.slice(0, end);
  if (asked.length >= ASKED_TOGETHER) return asked;
  const group: OutboxMessage[] = [];
  for (const message of messages) {
    if (isOfOthers(message)) continue;
    if (!belongsTo(first, group, message)) break;
    group.push(message);
  }
  return group;
}

/** Pledges on shifts of one initiative that wait for a yes. */
function isAskedWith(first: Fact, fact: Fact): boolean {
  const isAsked = first.type === "PledgePending" && fact.type === "PledgePending";
  return isAsked && first.initiativeId === fact.initiativeId;
}

function belongsTo(
  first: OutboxMessage,
  before: readonly OutboxMessage[],
  { id, deliveryId, fact }: OutboxMessage,
): boolean {
  if (id === first.id) return true;
  if (deliveryId !== null) return false;
  if (initiativeOf(fact) !== initiativeOf(first.fact)) return false;
  const kind = kindOf(first.fact);
  if (kind !== undefined && kind === kindOf(fact)) return true;
  return isWithdrawn(fact) && before.some((message) => isNew(message.fact) && isOfSame(message.fact, fact));
}

function initiativeOf(fact: Fact): InitiativeId | undefined {
  return "initiativeId" in fact ? fact.initiativeId : undefined;
}

function isOfSame(a: Fact, b: Fact): boolean {
  return "pledgeId" in a && "pledgeId" in b && a.pledgeId === b.pledgeId;
}

/** Facts of one kind may be told together; undefined for one that is told alone. */
function kindOf(fact: Fact): string | undefined {
  if (isLogFact(fact)) return "log";
  if (fact.type === "InitiativePaused" || fact.type === "InitiativeResumed") return "pause";
  if (fact.type === "PlacesLeftForCoordinator") return `${fact.type}:${fact.shiftId}`;
  if (isQuestionFact(fact)) return `${fact.type}:${fact.question}:${idOfQuestion(fact)}`;
  if (fact.type === "YourHostedSeriesRevised") return `${fact.type}:${fact.seriesId}`;
  if (fact.type === "YourFollowUpScheduled") return `${fact.type}:${fact.followUpId}`;
  if (fact.type === "YourAppendixEnds") return `${fact.type}:${fact.appendixId}`;
  if (fact.type === "YourPledgeChanged") return `${fact.type}:${fact.pledgeId}`;
  return TOLD_IN_ONE.has(fact.type) ? fact.type : undefined;
}

/**
 * What is worth a line in the log of several changes: a pledge that came and went between two looks is not told, and one
 * that was changed at once is told as it is now.
 */
export function worthTelling(facts: readonly RosterFact[]): readonly LogFact[] {
  const byPledge = new Map<PledgeId, RosterFact[]>();
  for (const fact of facts) byPledge.set(fact.pledgeId, [...(byPledge.get(fact.pledgeId) ?? []), fact]);
  return [...byPledge.values()].flatMap((of) => of.reduce(inShort, [])).filter(isLogFact);
}

/** What there is to tell of a pledge, and one thing more that happened to it. */
function inShort(told: readonly RosterFact[], fact: RosterFact): readonly RosterFact[] {
  const [before, last] = [told.slice(0, -1), told.at(-1)];
  switch (fact.type) {
    case "PledgeWithdrawn":
    case "PledgeWithdrawnLate":
      return told[0] && isNew(told[0]) ? [] : [fact];
    case "PledgeRejected":
    case "PledgeRemoved":
    case "PledgeUnbacked":
      return [fact];
    case "OfferAccepted":
    case "OfferDeclined":
    case "OfferExpired":
      return last?.type === "PlacesOffered" ? [...before, fact] : [...told, fact];
    case "SeatsNamed":
      return [...told.filter(({ type }) => type !== "SeatsNamed"), fact];
    case "PledgeChanged":
      return last ? [...before, ...changedAgain(last, fact)] : [fact];
    default:
      return [...told, fact];
  }
}

function changedAgain(
  last: RosterFact,
  fact: Extract<RosterFact, { type: "PledgeChanged" }>,
): readonly RosterFact[] {
  if (isNew(last)) return [{ ...last, places: fact.places }];
  if (last.type !== "PledgeChanged") return [last, fact];
  const { placesBefore, minutesBefore } = last;
  const isUndone = fact.places === placesBefore && fact.minutes === minutesBefore;
  return isUndone ? [] : [{ ...fact, placesBefore, minutesBefore }];
}

function isNew({ type }: Fact): boolean {
  return type === "PledgeConfirmed" || type === "PledgeWaitlisted" || type === "PledgePending";
}

function isWithdrawn({ type }: Fact): boolean {
  return type === "PledgeWithdrawn" || type === "PledgeWithdrawnLate";
}
