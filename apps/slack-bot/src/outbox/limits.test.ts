import type { Fact } from "@socialsmart/domain/outbox/fact";
import { assert, asyncProperty, constantFrom } from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../kit/blocks.ts";
import { LIMITS } from "../kit/limits.ts";
import { anyName } from "../testing/any-given.ts";
import { anId } from "../testing/models.ts";
import { mrkdwnIn } from "../testing/mrkdwn-in.ts";
import { readable } from "../testing/readable.ts";
import { aScene, factsOf, type Given, type ShortFact } from "../testing/scene.ts";
import { textIn } from "../texts/text.ts";
import { isPersonalFact } from "./coalesce.ts";
import { isAsking, unreachedPost } from "./unreached.ts";

const UNTIL = Temporal.Instant.from("2026-11-24T11:00:00Z");
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

/** Whatever can be told, where all that people have typed is this, and there is much of it. */
function casesOf(typed: string): readonly Case[] {
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
  return [
    [long, { type: "PledgeChanged", placesBefore: 1, minutes: 9, minutesBefore: 180 }],
    [withState("PENDING", long), "PledgePending"],
    [withState("WITHDRAWN_LATE", long, { taken: 0 }), "PledgeWithdrawnLate"],
    [withState(undefined, long, { taken: 0 }), "ShiftUnderstaffed"],
    [withState(undefined, long, { taken: 0 }), "YourShiftShort"],
    [withState("WAITLISTED", long), { type: "PlacesLeftForCoordinator", places: 9 }],
    [long, { type: "InitiativePublished", shifts: 9 }],
    [paused, "InitiativePaused"],
    [
      { ...long, initiative: { state: "CANCELLED", stateReason: typed } },
      { type: "InitiativeCancelled", shifts: 9 },
    ],
    [long, "ShiftOpened"],
    [long, { type: "SeriesScheduled", shifts: 31 }],
    [
      { ...long, series: { id: SERIES, changeReason: typed } },
      { type: "SeriesRevised", from: 0, added: 1, updated: 2, dropped: 3 },
    ],
    [long, { type: "ShiftMoved", ...moved }],
    [cancelled, "ShiftCancelled"],
    [
      { ...long, pledge: { ...long.pledge, state: "OFFERED", offer: { places: 2, expiresAt: UNTIL } } },
      { type: "YourOffer", expiresAt: UNTIL.epochMilliseconds },
    ],
    [withState("OFFER_EXPIRED", long), "YourOfferExpired"],
    [withState(undefined, long, { nameByMinutes: 60, withdrawByMinutes: 60 }), "YourPledgeApproved"],
    [withState("WAITLISTED", long), "YourPledgeApproved"],
    [withState("REJECTED", long), "YourPledgeRejected"],
    [withState("REMOVED", long), "YourPledgeRemoved"],
    [
      { ...long, pledge: { ...long.pledge, staffReason: typed } },
      { type: "YourPledgeChanged", placesBefore: 3 },
    ],
    [withState("WITHDRAWN", long), "YourPledgeWithdrawn"],
    [withState("WAITLISTED", long), "YourPledgeMovedToWaitlist"],
    [cancelled, "YourPledgeCancelled"],
    [withState("CANCELLED_BY_ORGANISER", long), "YourPledgeUnbacked"],
    [withState("CANCELLED_BY_ORGANISER", long), "PledgeUnbacked"],
    [withState("LAPSED", long), "YourPledgeLapsed"],
    [withState("RELEASED", long), "YourPlacesReleased"],
    [long, "YourPlacesReleased"],
    [long, { type: "YourShiftMoved", ...moved }],
    [paused, "YourInitiativePaused"],
    [withState(undefined, long, { nameByMinutes: 60 }), "YourNamesWanted"],
    [{ ...long, seats: [typed] }, "YourShiftTomorrow"],
    [{ ...long, seats: [typed, typed], pledge: { ...long.pledge, named: 1 } }, "YourSeatGivenUp"],
    [withState("REMOVED", long), "YourSeatLost"],
    [{ ...long, seats: names, now: AFTER }, "YourAttendanceWanted"],
  ];
}

function checkTold(told: Answer | undefined): void {
  expect(told?.text.length).toBeLessThanOrEqual(LIMITS.messageText);
  expect(told?.text.trim()).not.toBe("");
  const marked = [told?.text ?? "", ...mrkdwnIn(told?.blocks)];
  expect(marked.flatMap((mrkdwn) => mrkdwn.match(/<(?!@U1>)/g) ?? [])).toEqual([]);
}

const COUNT = casesOf("").length;

test.each(Array.from({ length: COUNT }, (_, n) => n))(
  "whatever people have typed, and however much there is, what is told is within Slack's limits: %i",
  async (n) => {
    await assert(
      asyncProperty(anyName, constantFrom(1, 31), async (typed, count) => {
        const [given, short] = casesOf(typed)[n] ?? [{}, "ShiftOpened"];
        const scene = await aScene(given);
        const facts = factsOf(scene, short, count).map((fact): Fact => {
          return fact.type === "SeriesScheduled" || fact.type === "SeriesRevised"
            ? { ...fact, seriesId: SERIES }
            : fact;
        });
        for (const language of ["sv", "en"] as const) {
          checkTold(await scene.answer(language, ...facts));
          await scene.said(language, ...facts);
        }
      }),
      { numRuns: 3 },
    );
  },
);

test.each(["YourOffer", "YourNamesWanted", "YourAttendanceWanted"])(
  "so is the post that says whom a question has not reached: %s",
  async (type) => {
    const isMeant = ([, short]: Case) => (typeof short === "string" ? short : short.type) === type;
    await assert(
      asyncProperty(anyName, async (typed) => {
        const [given, short] = casesOf(typed).find(isMeant) ?? [{}, "ShiftOpened"];
        const scene = await aScene(given);
        const [fact] = factsOf(scene, short).filter(isPersonalFact).filter(isAsking);
        if (!fact) throw new Error(`${type} asks for nothing`);
        for (const language of ["sv", "en"] as const) {
          const nobody = { teamId: "T0VASTER", isOutOfReach: true, text: textIn(language) };
          const post = await unreachedPost(fact, { ...scene, ...nobody });
          checkTold(post);
          expect(post && readable(post)).toBeDefined();
        }
      }),
      { numRuns: 6 },
    );
  },
);
