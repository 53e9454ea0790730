import type { PersonalFact } from "../outbox/fact.ts";
import type { Shift } from "../shift/shift.ts";
import { nameBy } from "../shift/shift-deadlines.ts";
import { KIND_OF_FACT, type NoticeKind } from "./notice-kind.ts";
import { NOTICE_POLICIES } from "./notice-policy.ts";
import { identityOf, type NoticeTold } from "./notices-told.ts";
import { quietUntil } from "./quiet-hours.ts";

/** Edits within this time are told as one, and what is undone in it is not told. */
const SETTLES_MINUTES = 5;

/** What somebody may do and undo, or do again, in a moment. */
const SETTLING: ReadonlySet<PersonalFact["type"]> = new Set<PersonalFact["type"]>([
  "YourShiftMoved",
  "YourPledgeChanged",
  "YourInitiativePaused",
  "YourSeatLost",
  "YourHostedShiftMoved",
  "YourHostedSeriesRevised",
  "YourHostedInitiativeRests",
  "YourFollowUpScheduled",
  "YourAppendixEnds",
]);

export type NoticeToTell = {
  readonly fact: PersonalFact;
  readonly occurredAt: Temporal.Instant;
  /** When the first of the same type about the same thing happened, of those that are told with it. */
  readonly since: Temporal.Instant;
};

export type Recipient = {
  /** The recipient's own zone. */
  readonly zone: string;
  /** False where people are told at any hour, as where somebody tries things out. */
  readonly keepsQuietHours: boolean;
  readonly noticesOff: readonly NoticeKind[];
  /** What they have been told of the fact's subject. */
  readonly told: readonly NoticeTold[];
};

/** `NEVER` where it was told before, or is not wanted. */
export type WhenToTell = "NOW" | "NEVER" | { readonly until: Temporal.Instant };

/** When somebody is told a fact. @param shift the one that it is about, as it is now */
export function whenToTell(
  notice: NoticeToTell,
  { zone, keepsQuietHours, noticesOff, told }: Recipient,
  shift: Shift | undefined,
  now: Temporal.Instant,
): WhenToTell {
  const { fact, occurredAt, since } = notice;
  const kind = KIND_OF_FACT[fact.type];
  if (noticesOff.includes(kind)) return "NEVER";
  const { type, version } = identityOf(fact, occurredAt);
  if (told.some((one) => one.type === type && one.version === version)) return "NEVER";
  const waits = [
    SETTLING.has(fact.type) ? since.add({ minutes: SETTLES_MINUTES }) : undefined,
    halfOfOffer(fact, told),
    keepsQuietHours
      ? quietUntil(now, zone, NOTICE_POLICIES[kind].waits, {
          starts: startsOf(fact, shift),
          answerBy: answerBy(fact, shift),
        })
      : undefined,
  ];
  const until = waits.find((end) => end && Temporal.Instant.compare(now, end) < 0);
  return until ? { until } : "NOW";
}

/** An offer that was told late is reminded of when half the time is over that was left then. */
function halfOfOffer(fact: PersonalFact, told: readonly NoticeTold[]): Temporal.Instant | undefined {
  if (fact.type !== "YourOfferReminder") return undefined;
  const offer = told.findLast(({ type }) => type === "YourOffer");
  if (!offer) return undefined;
  const from = offer.toldAt.epochMilliseconds;
  return Temporal.Instant.fromEpochMilliseconds(Math.floor((from + fact.expiresAt) / 2));
}

/** When people would come: of a shift that was moved, also when they were to come until then. */
function startsOf(fact: PersonalFact, shift: Shift | undefined): readonly Temporal.Instant[] {
  const now = shift ? [shift.startsAt] : [];
  return fact.type === "YourShiftMoved" || fact.type === "YourHostedShiftMoved"
    ? [Temporal.Instant.fromEpochMilliseconds(fact.startedAt), ...now]
    : now;
}

function answerBy(fact: PersonalFact, shift: Shift | undefined): Temporal.Instant | undefined {
  switch (fact.type) {
    case "YourOffer":
    case "YourOfferReminder":
      return Temporal.Instant.fromEpochMilliseconds(fact.expiresAt);
    case "YourNamesWanted":
      return (shift && nameBy(shift)) ?? undefined;
    default:
      return undefined;
  }
}
