import type { Question } from "@socialsmart/domain/outbox/fact";
import { describe, expect, test } from "vitest";
import { anId } from "../../testing/models.ts";
import { aScene, factsOf, type Given, type ShortFact, toldTo } from "../../testing/scene.ts";

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
const UNTIL = at("2026-11-24T12:00");
const expiresAt = UNTIL.epochMilliseconds;
const before = {
  startedAt: at("2026-11-24T14:00").epochMilliseconds,
  endedAt: at("2026-11-24T17:00").epochMilliseconds,
};
const offered: Given = { pledge: { state: "OFFERED", offer: { places: 2, expiresAt: UNTIL } } };
const ofPart: Given = {
  pledge: { state: "OFFERED", places: 5, acceptsPart: true, offer: { places: 1, expiresAt: UNTIL } },
};
const named: Given = { shift: { nameByMinutes: 180, withdrawByMinutes: 120 } };
const REASON = "Lokalen är *bokad* <!channel>";

const SERIES = anId("series");

const changed = (question: Question["question"]) => ({ type: "YourQuestionChanged", question }) as const;

type Case = readonly [what: string, given: Given, fact: ShortFact, count?: number];
const CASES: readonly Case[] = [
  ["an offer", offered, { type: "YourOffer", expiresAt }],
  ["an offer of part", ofPart, { type: "YourOffer", expiresAt }],
  ["an offer at half time", offered, { type: "YourOfferReminder", expiresAt }],
  ["an offer that ran out", { pledge: { state: "OFFER_EXPIRED" } }, "YourOfferExpired"],
  ["a yes", named, "YourPledgeApproved"],
  ["a yes to a shift that is full", { pledge: { state: "WAITLISTED" } }, "YourPledgeApproved"],
  ["a no", { pledge: { state: "REJECTED", staffReason: REASON } }, "YourPledgeRejected"],
  ["a removal", { pledge: { state: "REMOVED", staffReason: REASON } }, "YourPledgeRemoved"],
  [
    "a change by staff",
    { pledge: { places: 1, staffReason: REASON } },
    { type: "YourPledgeChanged", placesBefore: 3, minutesBefore: 540 },
  ],
  [
    "a change of hours by staff",
    { pledge: { minutes: 240 } },
    { type: "YourPledgeChanged", placesBefore: 2, minutesBefore: 360 },
  ],
  ["a withdrawal by the landlord", { pledge: { state: "WITHDRAWN" } }, "YourPledgeWithdrawn"],
  [
    "a move to the waitlist",
    { pledge: { state: "WAITLISTED" }, shift: { changeReason: REASON } },
    "YourPledgeMovedToWaitlist",
  ],
  [
    "a move to the waitlist, with an offer from there",
    { ...ofPart, shift: { changeReason: REASON } },
    "YourPledgeMovedToWaitlist",
  ],
  [
    "a cancelled shift",
    { pledge: { state: "CANCELLED_BY_ORGANISER" }, shift: { state: "CANCELLED", cancelReason: REASON } },
    "YourPledgeCancelled",
  ],
  [
    "two cancelled shifts, each for its reason",
    {
      pledge: { state: "CANCELLED_BY_ORGANISER" },
      shift: { state: "CANCELLED", cancelReason: REASON },
      others: [{ state: "CANCELLED", cancelReason: "Jullov" }],
    },
    "YourPledgeCancelled",
    2,
  ],
  ["a pledge without an appendix", { pledge: { state: "CANCELLED_BY_ORGANISER" } }, "YourPledgeUnbacked"],
  [
    "two pledges without an appendix",
    { pledge: { state: "CANCELLED_BY_ORGANISER" }, others: [{}] },
    "YourPledgeUnbacked",
    2,
  ],
  ["a pledge that lapsed", { pledge: { state: "LAPSED" } }, "YourPledgeLapsed"],
  ["released places, all of them", { pledge: { state: "RELEASED" } }, "YourPlacesReleased"],
  ["released places, some of them", { pledge: { places: 3 } }, { type: "YourPlacesReleased", places: 1 }],
  ["a moved shift", { shift: { changeReason: REASON } }, { type: "YourShiftMoved", ...before }],
  [
    "two moved shifts, for one reason",
    { shift: { changeReason: REASON }, others: [{ changeReason: REASON }] },
    { type: "YourShiftMoved", ...before },
    2,
  ],
  [
    "a pause",
    { pledge: { state: "WAITLISTED" }, initiative: { state: "PAUSED", stateReason: REASON }, others: [{}] },
    "YourInitiativePaused",
    2,
  ],
  ["names wanted", { ...named, seats: ["Ali Hassan"] }, "YourNamesWanted"],
  ["a shift tomorrow", { seats: ["Ali Hassan"] }, "YourShiftTomorrow"],
  [
    "a shift tomorrow, when names are due",
    { seats: ["Ali Hassan"], shift: { nameByMinutes: 2000 } },
    "YourShiftTomorrow",
  ],
  [
    "a shift that was to be told of yesterday",
    { seats: ["Ali Hassan"], now: at("2026-11-24T08:00") },
    "YourShiftTomorrow",
  ],
  [
    "somebody who cannot come",
    { seats: ["Ali Hassan", "Vera <Ek>"], pledge: { named: 1 } },
    "YourSeatGivenUp",
  ],
  [
    "somebody who cannot come, on the only place",
    { seats: ["Ali Hassan", "Vera Ek"], pledge: { places: 1, named: 0 } },
    "YourSeatGivenUp",
  ],
  ["a seat lost by withdrawal", { pledge: { state: "WITHDRAWN" } }, "YourSeatLost"],
  ["a seat lost by removal", { pledge: { state: "REMOVED", staffReason: REASON } }, "YourSeatLost"],
  [
    "a seat lost by cancellation",
    { pledge: { state: "CANCELLED_BY_ORGANISER" }, shift: { state: "CANCELLED", cancelReason: REASON } },
    "YourSeatLost",
  ],
  [
    "a seat lost to a smaller shift",
    { pledge: { state: "WAITLISTED" }, shift: { changeReason: REASON } },
    "YourSeatLost",
  ],
  ["a seat lost to somebody else", {}, "YourSeatLost"],
  ["attendance", { seats: ["Ali <Hassan>"], now: at("2026-11-24T20:00") }, "YourAttendanceWanted"],
  ["attendance, where heads are counted", { now: at("2026-11-24T20:00") }, "YourAttendanceWanted"],
  ["too few people, for the host", { shift: { taken: 1 } }, "YourShiftShort"],
  [
    "two moved shifts, each for its reason, for the host",
    { isHost: true, shift: { changeReason: REASON }, others: [{ changeReason: "Skolan slutar senare" }] },
    { type: "YourHostedShiftMoved", ...before },
    2,
  ],
  [
    "a cancelled shift, for the host",
    { isHost: true, shift: { state: "CANCELLED", cancelReason: REASON } },
    "YourHostedShiftCancelled",
  ],
  [
    "a changed series, for the host",
    { isHost: true, series: { id: SERIES, changeReason: REASON } },
    { type: "YourHostedSeriesRevised", seriesId: SERIES, added: 3, updated: 0, dropped: 1 },
  ],
  [
    "a pause, for the host",
    { isHost: true, initiative: { state: "PAUSED", stateReason: REASON } },
    { type: "YourHostedInitiativeRests", wasPaused: 0 },
  ],
  ["its end, for the host", { isHost: true }, { type: "YourHostedInitiativeRests", wasPaused: 1 }],
  ["an offer that a colleague took", named, changed("OFFER")],
  ["an offer that a colleague declined", { pledge: { state: "DECLINED" } }, changed("OFFER")],
  ["an offer that came to nothing", { pledge: { state: "CANCELLED_BY_ORGANISER" } }, changed("OFFER")],
  ["names, of which one is there", { ...named, seats: ["Ali Hassan"] }, changed("NAMES")],
  ["names that are there", { ...named, seats: ["Ali Hassan", "Vera"] }, changed("NAMES")],
  ["names that nobody wants any more", { pledge: { state: "WITHDRAWN" } }, changed("NAMES")],
  [
    "attendance that can be said no more",
    { shift: { state: "SETTLED" }, now: at("2026-12-02T20:00") },
    changed("ATTENDANCE"),
  ],
  ["enough people by now, for the host", { shift: { taken: 2 } }, changed("STAFFING")],
  ["a closed channel that somebody saw to", {}, changed("CHANNEL")],
];

test.each(["sv", "en"] as const)("each fact that somebody must hear is a message in %s", async (language) => {
  const said: string[] = [];
  for (const [what, given, fact, count = 1] of CASES) {
    const scene = await aScene(given);
    said.push(`## ${what}\n\n${await scene.said(language, ...factsOf(scene, fact, count))}\n`);
  }
  await expect(said.join("\n")).toMatchFileSnapshot(`direct-message.${language}.txt`);
});

describe("nothing is told", () => {
  test.each<readonly [string, Given, ShortFact]>([
    ["of an offer that was taken", {}, { type: "YourOffer", expiresAt }],
    ["of one that has run out", { ...offered, now: UNTIL }, { type: "YourOffer", expiresAt }],
    ["of an earlier offer", offered, { type: "YourOfferReminder", expiresAt: expiresAt - 1 }],
    ["of a yes to a pledge that was withdrawn", { pledge: { state: "WITHDRAWN" } }, "YourPledgeApproved"],
    ["of a yes where places are offered", offered, "YourPledgeApproved"],
    [
      "of a move to a pledge that was withdrawn",
      { pledge: { state: "WITHDRAWN" } },
      { type: "YourShiftMoved", ...before },
    ],
    [
      "of a move to a shift that is cancelled",
      { shift: { state: "CANCELLED" } },
      { type: "YourShiftMoved", ...before },
    ],
    [
      "of a change that was undone",
      {},
      { type: "YourPledgeChanged", places: 1, minutes: 180, placesBefore: 2, minutesBefore: 360 },
    ],
    [
      "of a change to a pledge that was withdrawn",
      { pledge: { state: "WITHDRAWN" } },
      { type: "YourPledgeChanged", placesBefore: 3, minutesBefore: 540 },
    ],
    ["of too few people where there are enough by now", { shift: { taken: 2 } }, "YourShiftShort"],
    ["of a move to who hosts no more", {}, { type: "YourHostedShiftMoved", ...before }],
    [
      "of a move to the host of what is off by now",
      { isHost: true, shift: { state: "CANCELLED" } },
      { type: "YourHostedShiftMoved", ...before },
    ],
    [
      "of a pause to the host once it has ended",
      { isHost: true },
      { type: "YourHostedInitiativeRests", wasPaused: 0 },
    ],
    ["of a pause that has ended", { pledge: { state: "WAITLISTED" } }, "YourInitiativePaused"],
    ["of names that are there", { ...named, seats: ["Ali Hassan", "Vera"] }, "YourNamesWanted"],
    ["of names that are too late", { ...named, now: at("2026-11-24T13:00") }, "YourNamesWanted"],
    ["of tomorrow to somebody without a seat", {}, "YourShiftTomorrow"],
    ["of a shift that has begun", { seats: ["Ali"], now: at("2026-11-24T16:00") }, "YourShiftTomorrow"],
    ["of somebody who cannot come where another does", { seats: ["Ali", "Vera"] }, "YourSeatGivenUp"],
    [
      "of somebody who could not come to a shift that has begun",
      { now: at("2026-11-24T16:00") },
      "YourSeatGivenUp",
    ],
    ["of a lost seat to somebody who has got one again", { seats: ["Ali"] }, "YourSeatLost"],
    [
      "of a seat on a shift that has been",
      { pledge: { state: "REMOVED" }, now: at("2026-11-24T19:00") },
      "YourSeatLost",
    ],
    [
      "of attendance on a shift that was cancelled",
      { shift: { state: "CANCELLED" } },
      "YourAttendanceWanted",
    ],
    [
      "of places released from a pledge that was withdrawn",
      { pledge: { state: "WITHDRAWN" } },
      "YourPlacesReleased",
    ],
  ])("%s", async (_what, given, fact) => {
    const scene = await aScene(given);
    expect(await scene.said("sv", ...factsOf(scene, fact))).toBeUndefined();
  });
});

describe("a shift's move", () => {
  const moved = { type: "YourShiftMoved", ...before } as const;

  test("twice is told from where it was first", async () => {
    const scene = await aScene();
    const again = { type: "YourShiftMoved", startedAt: before.endedAt, endedAt: before.endedAt + 1 } as const;
    const facts = [...factsOf(scene, moved), ...factsOf(scene, again)];
    expect(await scene.said("sv", ...facts)).toContain("tis 24 nov 14–17 → tis 24 nov 16–19");
  });

  test("there and back is not told", async () => {
    const scene = await aScene();
    const times = {
      startedAt: at("2026-11-24T16:00").epochMilliseconds,
      endedAt: at("2026-11-24T19:00").epochMilliseconds,
    };
    const facts = [...factsOf(scene, { ...moved, ...times }), ...factsOf(scene, moved)];
    expect(await scene.said("sv", ...facts)).toBeUndefined();
  });

  test("leaves it to whoever has a name there to give it up, and to nobody else of the organisation", async () => {
    const scene = await aScene({ seats: ["Ali Hassan", "Vera Ek"] });
    const said = await scene.said("sv", ...toldTo(scene.participant, factsOf(scene, moved)));
    expect(said).toContain("Ditt namn följer med till den nya tiden.\n[Jag kan inte]");
    expect(await scene.said("sv", ...toldTo(scene.stranger, factsOf(scene, moved)))).toBeUndefined();
  });
});

test("of more moved shifts than a message lists the rest can be seen to at Home", async () => {
  const scene = await aScene({ others: Array.from({ length: 9 }, () => ({})) });
  const said = await scene.said("sv", ...factsOf(scene, { type: "YourShiftMoved", ...before }, 10));
  expect(said?.match(/\[Avanmäl\]/g)).toHaveLength(8);
  expect(said).toMatch(/2 pass till[\s\S]*\[Öppna Hem\]$/);
});

test("whose places are released can pledge again only where pledges are taken", async () => {
  const released: Given = { pledge: { state: "RELEASED" }, initiative: { state: "PAUSED" } };
  const scene = await aScene(released);
  const said = await scene.said("sv", ...factsOf(scene, "YourPlacesReleased"));
  expect(said).toMatch(/andra pass där ni behövs\.\n\[Öppna Hem\]$/);
});

test("who cannot come is named to the organisation's contacts alone, and as long as there is a name", async () => {
  const scene = await aScene({ seats: ["Ali Hassan", "Vera Ek"], pledge: { named: 1 } });
  const facts = factsOf(scene, "YourSeatGivenUp");
  expect(await scene.said("sv", ...facts)).toContain("Vera Ek kan inte komma.");
  const gone = facts.map((fact) => ({ ...fact, seatPersonId: anId("person") }));
  for (const unnamed of [toldTo(scene.stranger, facts), gone]) {
    expect(await scene.said("sv", ...unnamed)).toContain("En deltagare kan inte komma.");
  }
});
