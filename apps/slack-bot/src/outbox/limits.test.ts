import type { AppendixFact, Fact, FollowUpFact, Question } from "@socialsmart/domain/outbox/fact";
import { assert, asyncProperty, constantFrom } from "fast-check";
import { test } from "vitest";
import { anyName } from "../testing/any-given.ts";
import { checkTold } from "../testing/check-told.ts";
import { anId } from "../testing/models.ts";
import { aScene, factsOf, type Given, type ShortFact } from "../testing/scene.ts";
import { textIn } from "../texts/text.ts";
import { isPersonalFact } from "./coalesce.ts";
import { isAsking, unreachedPost } from "./unreached.ts";

const UNTIL = Temporal.Instant.from("2026-11-24T11:00:00Z");
const OFFER = { places: 2, expiresAt: UNTIL };
const expiresAt = UNTIL.epochMilliseconds;
const AFTER = Temporal.Instant.from("2026-11-24T19:00:00Z");
const SERIES = anId("series");
function withState(
  state: NonNullable<Given["pledge"]>["state"] | undefined,
  given: Given,
  shift: Given["shift"] = {},
): Given {
  return {
    ...given,
    shift: { ...given.shift, ...shift },
    others: (given.others ?? []).map((other) => ({ ...other, ...shift })),
    pledge: { ...given.pledge, ...(state && { state }) },
  };
}

type Case = readonly [given: Given, fact: ShortFact];

/** Told by what has samples, which `kit/limits.test.ts` holds to the limits; or in no message. */
type HeldBySamples =
  | ("YourDigest" | "YourProgress" | "YourChannelClosed" | "YourRouteClosed" | "YourSigningCode")
  | ("MailSigningCode" | "AppendixSigned" | "ChannelLinked" | "ChannelLeft")
  | Extract<Fact["type"], `District${string}` | `MailAppendix${string}`>
  | ("ShiftChanged" | "StaffingChanged" | "ShiftSettled" | "WaitlistLapsed");
/** Those of appendices and follow-ups are held to the limits by the tests of their golden files, with what they are about. */
type HeldHere = Exclude<Fact["type"], HeldBySamples | AppendixFact["type"] | FollowUpFact["type"]>;
type Cases = Readonly<Record<HeldHere, readonly Case[]>>;

/** Whatever can be told, where all that people have typed is this, and there is much of it. */
function casesOf(typed: string): Cases {
  const names = Array.from({ length: 40 }, (_, n) => `${n} ${typed}`);
  const long: Given = {
    title: typed,
    organisation: typed,
    initiative: { stateReason: typed },
    shift: { location: typed, cancelReason: typed, changeReason: typed, seriesId: SERIES },
    others: Array.from({ length: 30 }, (_, n) => {
      const reasons = { cancelReason: `${n} ${typed}`, changeReason: `${n} ${typed}` };
      return { location: typed, seriesId: SERIES, ...reasons };
    }),
    pledge: { places: 60, minutes: 60 * 180, staffReason: typed },
  };

  const cancelled = withState("CANCELLED_BY_ORGANISER", long, { state: "CANCELLED" });
  const moved = { startedAt: 0, endedAt: 3_600_000 };
  const paused: Given = {
    ...withState("WAITLISTED", long),
    initiative: { state: "PAUSED", stateReason: typed },
  };
  const offered: Given = { ...long, pledge: { ...long.pledge, state: "OFFERED", offer: OFFER } };
  const short = withState(undefined, long, { taken: 0 });
  const dropped = withState("CANCELLED_BY_ORGANISER", long);
  const question = (asked: Question["question"], given = long): Case => [
    given,
    { type: "YourQuestionChanged", question: asked },
  ];
  return {
    PledgeConfirmed: [[long, "PledgeConfirmed"]],
    PledgeWaitlisted: [[long, "PledgeWaitlisted"]],
    PledgeChanged: [[long, { type: "PledgeChanged", placesBefore: 1, minutes: 9, minutesBefore: 180 }]],
    PledgeWithdrawn: [[long, "PledgeWithdrawn"]],
    PledgeRejected: [[long, "PledgeRejected"]],
    PledgeRemoved: [[long, "PledgeRemoved"]],
    PledgeUnbacked: [[dropped, "PledgeUnbacked"]],
    PledgeMovedToWaitlist: [[long, "PledgeMovedToWaitlist"]],
    PlacesOffered: [[offered, "PlacesOffered"]],
    OfferAccepted: [[long, "OfferAccepted"]],
    OfferDeclined: [[long, "OfferDeclined"]],
    OfferExpired: [[long, "OfferExpired"]],
    PlacesReleased: [[long, "PlacesReleased"]],
    SeatsNamed: [[{ ...long, seats: names }, "SeatsNamed"]],
    PledgePending: [[withState("PENDING", long), "PledgePending"]],
    PledgeWithdrawnLate: [[withState("WITHDRAWN_LATE", long, { taken: 0 }), "PledgeWithdrawnLate"]],
    PlacesLeftForCoordinator: [
      [withState("WAITLISTED", long), { type: "PlacesLeftForCoordinator", places: 9 }],
    ],
    ShiftUnderstaffed: [[short, "ShiftUnderstaffed"]],
    InitiativePublished: [[long, { type: "InitiativePublished", shifts: 9 }]],
    InitiativePaused: [[paused, "InitiativePaused"]],
    InitiativeResumed: [[long, "InitiativeResumed"]],
    InitiativeCompleted: [
      [{ ...long, initiative: { state: "COMPLETED", stateReason: typed } }, "InitiativeCompleted"],
    ],
    InitiativeCancelled: [
      [
        { ...long, initiative: { state: "CANCELLED", stateReason: typed } },
        { type: "InitiativeCancelled", shifts: 9 },
      ],
    ],
    ShiftOpened: [[long, "ShiftOpened"]],
    ShiftMoved: [[long, { type: "ShiftMoved", ...moved }]],
    ShiftCancelled: [[cancelled, "ShiftCancelled"]],
    SeriesScheduled: [[long, { type: "SeriesScheduled", shifts: 31 }]],
    SeriesRevised: [
      [
        { ...long, series: { id: SERIES, changeReason: typed } },
        { type: "SeriesRevised", from: 0, added: 1, updated: 2, dropped: 3 },
      ],
    ],
    YourOffer: [[offered, { type: "YourOffer", expiresAt }]],
    YourOfferReminder: [[offered, { type: "YourOfferReminder", expiresAt }]],
    YourOfferExpired: [[withState("OFFER_EXPIRED", long), "YourOfferExpired"]],
    YourPledgeApproved: [
      [withState(undefined, long, { nameByMinutes: 60, withdrawByMinutes: 60 }), "YourPledgeApproved"],
      [withState("WAITLISTED", long), "YourPledgeApproved"],
    ],
    YourPledgeRejected: [[withState("REJECTED", long), "YourPledgeRejected"]],
    YourPledgeRemoved: [[withState("REMOVED", long), "YourPledgeRemoved"]],
    YourPledgeChanged: [[long, { type: "YourPledgeChanged", placesBefore: 3 }]],
    YourPledgeWithdrawn: [[withState("WITHDRAWN", long), "YourPledgeWithdrawn"]],
    YourPledgeMovedToWaitlist: [[withState("WAITLISTED", long), "YourPledgeMovedToWaitlist"]],
    YourPledgeCancelled: [[cancelled, "YourPledgeCancelled"]],
    YourHostedShiftCancelled: [[{ ...cancelled, isHost: true }, "YourHostedShiftCancelled"]],
    YourHostedShiftMoved: [
      [
        { ...long, isHost: true },
        { type: "YourHostedShiftMoved", ...moved },
      ],
    ],
    YourHostedSeriesRevised: [
      [
        { ...long, isHost: true, series: { id: SERIES, changeReason: typed } },
        { type: "YourHostedSeriesRevised", seriesId: SERIES, added: 1, updated: 2, dropped: 3 },
      ],
    ],
    YourHostedInitiativeRests: [
      [
        { ...paused, isHost: true },
        { type: "YourHostedInitiativeRests", wasPaused: 0 },
      ],
    ],
    YourPledgeUnbacked: [[dropped, "YourPledgeUnbacked"]],
    YourPledgeLapsed: [[withState("LAPSED", long), "YourPledgeLapsed"]],
    YourPlacesReleased: [
      [withState("RELEASED", long), "YourPlacesReleased"],
      [long, "YourPlacesReleased"],
    ],
    YourShiftMoved: [[long, { type: "YourShiftMoved", ...moved }]],
    YourInitiativePaused: [[paused, "YourInitiativePaused"]],
    YourNamesWanted: [[withState(undefined, long, { nameByMinutes: 60 }), "YourNamesWanted"]],
    YourShiftTomorrow: [[{ ...long, seats: [typed] }, "YourShiftTomorrow"]],
    YourSeatGivenUp: [
      [{ ...long, seats: [typed, typed], pledge: { ...long.pledge, named: 1 } }, "YourSeatGivenUp"],
    ],
    YourSeatLost: [[withState("REMOVED", long), "YourSeatLost"]],
    YourShiftShort: [[short, "YourShiftShort"]],
    YourAttendanceWanted: [[{ ...long, seats: names, now: AFTER }, "YourAttendanceWanted"]],
    YourQuestionChanged: [
      ...(["OFFER", "ATTENDANCE", "STAFFING", "CHANNEL", "ROUTE"] as const).map((asked) => question(asked)),
      question("NAMES", withState("WITHDRAWN", long)),
    ],
  };
}

function caseOf(type: string, typed: string, n = 0): Case {
  const found = new Map<string, readonly Case[]>(Object.entries(casesOf(typed))).get(type)?.[n];
  if (!found) throw new Error(`${type} has no case ${n}`);
  return found;
}

const TYPES = Object.entries(casesOf("")).flatMap(([type, cases]) => cases.map((_, n) => [type, n] as const));

test.each(TYPES)(
  "whatever people have typed, and however much there is, what is told is within Slack's limits: %s %i",
  async (type, n) => {
    await assert(
      asyncProperty(anyName, constantFrom(1, 31), async (typed, count) => {
        const [given, short] = caseOf(type, typed, n);
        const scene = await aScene(given);
        const facts = factsOf(scene, short, count).map((fact): Fact => {
          return fact.type === "SeriesScheduled" || fact.type === "SeriesRevised"
            ? { ...fact, seriesId: SERIES }
            : fact;
        });
        for (const language of ["sv", "en"] as const) checkTold(await scene.answer(language, ...facts));
      }),
      { numRuns: 6 },
    );
  },
);

test.each(["YourOffer", "YourNamesWanted", "YourAttendanceWanted"])(
  "so is the post that says whom a question has not reached: %s",
  async (type) => {
    await assert(
      asyncProperty(anyName, async (typed) => {
        const [given, short] = caseOf(type, typed);
        const scene = await aScene(given);
        const [fact] = factsOf(scene, short).filter(isPersonalFact).filter(isAsking);
        if (!fact) throw new Error(`${type} asks for nothing`);
        for (const language of ["sv", "en"] as const) {
          const nobody = { teamId: "T0VASTER", isOutOfReach: true, text: textIn(language) };
          const post = await unreachedPost(fact, { ...scene, ...nobody });
          checkTold(post);
        }
      }),
      { numRuns: 6 },
    );
  },
);
