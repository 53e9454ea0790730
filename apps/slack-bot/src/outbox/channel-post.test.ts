import { describe, expect, test } from "vitest";
import { anId } from "../testing/models.ts";
import { aScene, factsOf, type Given, type ShortFact } from "../testing/scene.ts";

const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Stockholm").toInstant();
const before = {
  startedAt: at("2026-11-24T14:00").epochMilliseconds,
  endedAt: at("2026-11-24T17:00").epochMilliseconds,
};
const REASON = "Lokalen är *bokad* <!channel>";
const pending: Given = { pledge: { state: "PENDING" }, shift: { taken: 0 } };
const late: Given = { pledge: { state: "WITHDRAWN_LATE" }, shift: { taken: 1, minPlaces: 2 } };
const waiting: Given = { pledge: { state: "WAITLISTED" }, shift: { taken: 5 } };
const SERIES = anId("series");

type Case = readonly [what: string, given: Given, facts: ShortFact | readonly ShortFact[], count?: number];

const LINES: readonly Case[] = [
  ["a pledge", {}, "PledgeConfirmed"],
  ["one on the waitlist", {}, "PledgeWaitlisted"],
  [
    "another number of places",
    {},
    { type: "PledgeChanged", placesBefore: 1, minutes: 360, minutesBefore: 180 },
  ],
  ["other hours", {}, { type: "PledgeChanged", placesBefore: 2, minutes: 360, minutesBefore: 180 }],
  ["a withdrawal", {}, "PledgeWithdrawn"],
  ["a no", {}, "PledgeRejected"],
  ["a removal", {}, "PledgeRemoved"],
  ["a pledge without an appendix", {}, "PledgeUnbacked"],
  ["a move to the waitlist", {}, "PledgeMovedToWaitlist"],
  ["an offer", {}, "PlacesOffered"],
  ["an offer taken", {}, "OfferAccepted"],
  ["an offer declined", {}, "OfferDeclined"],
  ["an offer that ran out", {}, "OfferExpired"],
  ["places released", {}, { type: "PlacesReleased", places: 1 }],
  ["people named", { seats: ["Ali Hassan"] }, "SeatsNamed"],
];
const POSTS: readonly Case[] = [
  ["a new initiative", {}, { type: "InitiativePublished", shifts: 3 }],
  ["a pause", { initiative: { state: "PAUSED", stateReason: REASON } }, "InitiativePaused"],
  ["its end", {}, "InitiativeResumed"],
  ["an initiative that is completed", { initiative: { state: "COMPLETED" } }, "InitiativeCompleted"],
  [
    "one that is cancelled",
    { initiative: { state: "CANCELLED", stateReason: REASON } },
    { type: "InitiativeCancelled", shifts: 4 },
  ],
  ["a new shift", {}, "ShiftOpened"],
  ["a new shift of a paused initiative", { initiative: { state: "PAUSED" } }, "ShiftOpened"],
  ["two new shifts", { others: [{}] }, "ShiftOpened", 2],
  ["a moved shift", { shift: { changeReason: REASON } }, { type: "ShiftMoved", ...before }],
  [
    "two moved shifts, for one reason",
    { shift: { changeReason: REASON }, others: [{ changeReason: REASON }] },
    { type: "ShiftMoved", ...before },
    2,
  ],
  ["a cancelled shift", { shift: { state: "CANCELLED", cancelReason: REASON } }, "ShiftCancelled"],
  [
    "two cancelled shifts, each for its reason",
    {
      shift: { state: "CANCELLED", cancelReason: REASON },
      others: [{ state: "CANCELLED", cancelReason: "Jullov" }],
    },
    "ShiftCancelled",
    2,
  ],
  ["a pledge that waits for a yes", pending, "PledgePending"],
  [
    "six at once that wait for one",
    { ...pending, others: Array.from({ length: 5 }, () => ({})) },
    "PledgePending",
    6,
  ],
  ["one for which there is no room", { ...pending, shift: { taken: 5 } }, "PledgePending"],
  ["a late withdrawal", late, "PledgeWithdrawnLate"],
  [
    "one whose place is held for the next",
    { ...late, shift: { minPlaces: 5, taken: 4, offered: 2 } },
    "PledgeWithdrawnLate",
  ],
  ["too few people", { shift: { taken: 1 } }, "ShiftUnderstaffed"],
  [
    "too few people on a pause",
    { shift: { taken: 1 }, initiative: { state: "PAUSED" } },
    "ShiftUnderstaffed",
  ],
  ["places left for a coordinator", waiting, { type: "PlacesLeftForCoordinator", places: 1 }],
];

test.each(["sv", "en"] as const)("each fact of an initiative is a line or a post in %s", async (language) => {
  const said: string[] = [];
  for (const [what, given, short, count = 1] of [...LINES, ...POSTS]) {
    const scene = await aScene(given);
    const facts = [short].flat().flatMap((one) => factsOf(scene, one, count));
    said.push(`## ${what}\n\n${await scene.said(language, ...facts)}\n`);
  }
  await expect(said.join("\n")).toMatchFileSnapshot(`channel-post.${language}.txt`);
});

describe("a series", () => {
  const ofSeries: Given = {
    series: { id: SERIES, changeReason: REASON },
    shift: { seriesId: SERIES },
    others: [
      ...Array.from({ length: 4 }, () => ({ seriesId: SERIES })),
      { seriesId: SERIES, state: "CANCELLED", cancelReason: "Vattenläcka" },
    ],
  };
  const said = async (fact: ShortFact) => {
    const scene = await aScene(ofSeries);
    return scene.said("sv", ...factsOf(scene, fact).map((one) => ({ ...one, seriesId: SERIES })));
  };

  test("is one post, however many shifts it has", async () => {
    expect(await said({ type: "SeriesScheduled", shifts: 5 })).toBe(`5 nya pass: Läxhjälp i Vivalla
tis 24 nov 16–19 · Vivalla bibliotek · 6 platser
[Anmäl]
tis 1 dec 16–19 · Vivalla bibliotek · 6 platser
[Anmäl]
tis 8 dec 16–19 · Vivalla bibliotek · 6 platser
[Anmäl]
… och 2 pass till längre fram.`);
  });

  test("is no news when it just goes on", async () => {
    expect(await said({ type: "SeriesScheduled", shifts: 1 })).toBeUndefined();
  });

  test("that is changed says what became of its shifts from then on, and why", async () => {
    const from = Temporal.Instant.from("2026-11-30T00:00:00+01:00").epochMilliseconds;
    expect(
      await said({ type: "SeriesRevised", from, added: 2, updated: 0, dropped: 1 }),
    ).toBe(`Ändrad passerie: Läxhjälp i Vivalla
2 nya pass · 1 pass utgår
Skäl: Lokalen är \u2060*\u2060bokad\u2060*\u2060 <!channel>
Nästa pass: tis 1 dec 16–19 · Vivalla bibliotek
[Anmäl]`);
  });
});

describe("nothing is posted", () => {
  test.each<readonly [string, Given, ShortFact | readonly ShortFact[]]>([
    ["of a pause that has ended", {}, "InitiativePaused"],
    ["of a pause and its end together", {}, ["InitiativePaused", "InitiativeResumed"]],
    ["of the end of a pause that has begun again", { initiative: { state: "PAUSED" } }, "InitiativeResumed"],
    [
      "of a new initiative that is cancelled",
      { initiative: { state: "CANCELLED" } },
      { type: "InitiativePublished", shifts: 1 },
    ],
    ["of a new shift that is cancelled", { shift: { state: "CANCELLED" } }, "ShiftOpened"],
    ["of other rules of a shift: the card has them", {}, "ShiftChanged"],
    ["of a shift that was held", { shift: { state: "SETTLED" } }, "ShiftSettled"],
    ["of a waitlist that ended as the shift began", {}, { type: "WaitlistLapsed", pledges: 2 }],
    [
      "of a series that nothing came of",
      {},
      { type: "SeriesRevised", from: 0, added: 0, updated: 0, dropped: 0 },
    ],
    [
      "of a move of a shift that is cancelled",
      { shift: { state: "CANCELLED" } },
      { type: "ShiftMoved", ...before },
    ],
    ["of a request that was answered", {}, "PledgePending"],
    ["of a request on a shift that has begun", { ...pending, now: at("2026-11-24T16:00") }, "PledgePending"],
    [
      "of a late withdrawal from a shift that is cancelled",
      { ...late, shift: { state: "CANCELLED" } },
      "PledgeWithdrawnLate",
    ],
    [
      "of a late withdrawal that leaves enough people",
      { ...late, shift: { taken: 2 } },
      "PledgeWithdrawnLate",
    ],
    [
      "of a late withdrawal that the digest has time to tell of",
      { ...late, now: Temporal.Instant.from("2026-11-20T07:29:00Z") },
      "PledgeWithdrawnLate",
    ],
    ["of too few people where there are enough by now", { shift: { taken: 2 } }, "ShiftUnderstaffed"],
    [
      "of too few people on a shift that is off",
      { shift: { taken: 1, state: "CANCELLED" } },
      "ShiftUnderstaffed",
    ],
    ["of places left that nobody waits for", {}, { type: "PlacesLeftForCoordinator", places: 1 }],
    [
      "of places left that are taken",
      { ...waiting, shift: { taken: 6 } },
      { type: "PlacesLeftForCoordinator", places: 1 },
    ],
    ["of names on a pledge that has ended", { pledge: { state: "WITHDRAWN" } }, "SeatsNamed"],
  ])("%s", async (_what, given, short) => {
    const scene = await aScene(given);
    const facts = [short].flat().flatMap((one) => factsOf(scene, one));
    expect(await scene.said("sv", ...facts)).toBeUndefined();
  });
});
