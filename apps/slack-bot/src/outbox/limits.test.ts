import type { Fact } from "@socialsmart/domain/outbox/fact";
import { expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { mrkdwnIn } from "../testing/mrkdwn-in.ts";
import { aScene, factsOf, type Given, type ShortFact } from "../testing/scene.ts";

/** Longer than every limit, hostile, and of letters that must not be cut in two. */
const LONG = "<!channel> & 👩‍👩‍👧‍👦 ".repeat(300);
const UNTIL = Temporal.Instant.from("2026-11-24T11:00:00Z");
const SERIES = anId("series");
const NAMES = Array.from({ length: 40 }, (_, n) => `${n} ${LONG}`);
const long: Given = {
  title: LONG,
  organisation: LONG,
  initiative: { stateReason: LONG },
  shift: { location: LONG, cancelReason: LONG, changeReason: LONG, seriesId: SERIES },
  others: Array.from({ length: 30 }, (_, n) => {
    const reasons = { cancelReason: `${n} ${LONG}`, changeReason: `${n} ${LONG}` };
    return { location: LONG, seriesId: SERIES, ...reasons };
  }),
  pledge: { places: 60, minutes: 60 * 180, staffReason: LONG },
};

function withState(
  state: NonNullable<Given["pledge"]>["state"] | undefined,
  given: Given = long,
  shift: Given["shift"] = {},
): Given {
  return {
    ...given,
    shift: { ...given.shift, ...shift },
    others: (given.others ?? []).map((other) => ({ ...other, ...shift })),
    pledge: { ...given.pledge, ...(state && { state }) },
  };
}

const cancelled = withState("CANCELLED_BY_ORGANISER", long, { state: "CANCELLED" });
const moved = { startedAt: 0, endedAt: 3_600_000 };
const paused: Given = { ...withState("WAITLISTED"), initiative: { state: "PAUSED", stateReason: LONG } };

test.each<readonly [given: Given, fact: ShortFact]>([
  [long, { type: "PledgeChanged", placesBefore: 1, minutes: 9, minutesBefore: 180 }],
  [withState("PENDING"), "PledgePending"],
  [withState("WITHDRAWN_LATE", long, { taken: 0 }), "PledgeWithdrawnLate"],
  [withState(undefined, long, { taken: 0 }), "ShiftUnderstaffed"],
  [withState(undefined, long, { taken: 0 }), "YourShiftShort"],
  [withState("WAITLISTED"), { type: "PlacesLeftForCoordinator", places: 9 }],
  [long, { type: "InitiativePublished", shifts: 9 }],
  [paused, "InitiativePaused"],
  [
    { ...long, initiative: { state: "CANCELLED", stateReason: LONG } },
    { type: "InitiativeCancelled", shifts: 9 },
  ],
  [long, "ShiftOpened"],
  [long, { type: "SeriesScheduled", shifts: 31 }],
  [
    { ...long, series: { id: SERIES, changeReason: LONG } },
    { type: "SeriesRevised", from: 0, added: 1, updated: 2, dropped: 3 },
  ],
  [long, { type: "ShiftMoved", ...moved }],
  [cancelled, "ShiftCancelled"],
  [
    { ...long, pledge: { ...long.pledge, state: "OFFERED", offer: { places: 2, expiresAt: UNTIL } } },
    { type: "YourOffer", expiresAt: UNTIL.epochMilliseconds },
  ],
  [withState("OFFER_EXPIRED"), "YourOfferExpired"],
  [withState(undefined, long, { nameByMinutes: 60, withdrawByMinutes: 60 }), "YourPledgeApproved"],
  [withState("WAITLISTED"), "YourPledgeApproved"],
  [withState("REJECTED"), "YourPledgeRejected"],
  [withState("REMOVED"), "YourPledgeRemoved"],
  [
    { ...long, pledge: { ...long.pledge, staffReason: LONG } },
    { type: "YourPledgeChanged", placesBefore: 3 },
  ],
  [withState("WITHDRAWN"), "YourPledgeWithdrawn"],
  [withState("WAITLISTED"), "YourPledgeMovedToWaitlist"],
  [cancelled, "YourPledgeCancelled"],
  [withState("LAPSED"), "YourPledgeLapsed"],
  [withState("RELEASED"), "YourPlacesReleased"],
  [long, "YourPlacesReleased"],
  [long, { type: "YourShiftMoved", ...moved }],
  [paused, "YourInitiativePaused"],
  [withState(undefined, long, { nameByMinutes: 60 }), "YourNamesWanted"],
  [{ ...long, seats: [LONG] }, "YourShiftTomorrow"],
  [{ ...long, seats: [LONG, LONG], pledge: { ...long.pledge, named: 1 } }, "YourSeatGivenUp"],
  [withState("REMOVED"), "YourSeatLost"],
  [{ ...long, seats: NAMES }, "YourAttendanceWanted"],
])("however much there is to say, it is within Slack's limits: %#", async (given, short) => {
  for (const count of [1, 31]) {
    const scene = await aScene(given);
    const facts = factsOf(scene, short, count).map((fact): Fact => {
      return fact.type === "SeriesScheduled" || fact.type === "SeriesRevised"
        ? { ...fact, seriesId: SERIES }
        : fact;
    });
    for (const language of ["sv", "en"] as const) {
      const answer = await scene.answer(language, ...facts);
      expect(answer?.text.length).toBeLessThanOrEqual(4000);
      expect(answer?.blocks.length).toBeLessThanOrEqual(50);
      const marked = [answer?.text ?? "", ...mrkdwnIn(answer?.blocks)];
      expect(marked.filter((words) => words.includes("<!"))).toEqual([]);
      await scene.said(language, ...facts);
    }
  }
});
