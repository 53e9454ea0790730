import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { checkView } from "@socialsmart/slack-sim/views/view";
import { describe, expect, test } from "vitest";
import { homeBlocks } from "../home/home-blocks.ts";
import { FIRST_PAGES } from "../home/home-pages.ts";
import { homeSections } from "../home/home-sections.ts";
import { initiativesAnswer } from "../initiative/initiatives-view.ts";
import { noticesFormView } from "../notice/notices-form.ts";
import { pledgedAnswer, withdrawnAnswer } from "../pledge/pledge-answers.ts";
import { changeFormView, pledgeFormView } from "../pledge/pledge-form.ts";
import { nonsenseAnswer } from "../pledge/unclear-text.ts";
import { rosterCard } from "../roster/roster-card.ts";
import { rosterAnswer, sharedRoster } from "../roster/roster-view.ts";
import { whoComesView } from "../roster/who-comes-view.ts";
import { aHomeModel, all, aPlacedInitiative, aPlacedRoster, aQueue } from "../testing/home-model.ts";
import {
  aCandidate,
  anId,
  anInitiative,
  anOrganisation,
  aPerson,
  aPledgeSeen,
  aRoster,
  aShift,
} from "../testing/models.ts";
import { mrkdwnIn } from "../testing/mrkdwn-in.ts";
import { textIn } from "../texts/text.ts";
import type { Answer } from "./blocks.ts";
import { cut, cutMrkdwn } from "./cut.ts";
import { LIMITS } from "./limits.ts";
import { noticeView } from "./notice-view.ts";

/** Longer than every limit, hostile, and of letters that must not be cut in two. */
const LONG = "<!channel> & 👩‍👩‍👧‍👦 ".repeat(300);
const shifts = Array.from({ length: 120 }, (_, n) =>
  aShift("2026-11-24T16:00", {
    hours: 3,
    location: LONG,
    ...{ cancelReason: LONG, changeReason: LONG, nameByMinutes: 1440 },
    state: n % 4 === 3 ? "CANCELLED" : "OPEN",
    minPlaces: n % 3,
    taken: n % 7,
  }),
);
const [shift = aShift("2026-11-24T16:00")] = shifts;
const candidates = Array.from({ length: 250 }, () => aCandidate(LONG, LONG, shifts.slice(0, 30)));
const [candidate = aCandidate("", "", [])] = candidates;
const initiative = anInitiative({ title: LONG });
const organisations = Array.from({ length: 150 }, () => anOrganisation(LONG));
const rosters = shifts.slice(0, 12).map((one) =>
  aRoster(
    one,
    organisations.map(({ name }) => ({ name, places: 3 })),
    { offeredPlaces: 2, waitlistedPlaces: 7, pendingPlaces: 9, unnamedPlaces: 3 },
  ),
);
const seen = aPledgeSeen({ shift, organisation: LONG, title: LONG, places: 3, position: 4 });
const form = {
  ...{
    note: LONG,
    candidates,
    meant: candidates.slice(0, 120),
    initiativeId: candidate.initiative.id,
    shiftId: shift.id,
  },
  ...{
    places: LONG,
    hours: LONG,
    acceptsPart: true,
    standing: LONG,
    organisations,
    organisationId: undefined,
    origin: {},
  },
};
const roster = {
  initiative: undefined,
  groups: [{ initiative, rosters }],
  said: undefined,
  left: 9,
  nextWeek: 50,
  isManaged: true,
  query: "x".repeat(500),
};

const atHome = { items: Array.from({ length: 150 }, () => seen), isCut: true };
const hosted = {
  isCut: true,
  items: Array.from({ length: 150 }, (_, n) => aPlacedRoster(shifts[n % 120] ?? shift, { title: LONG })),
};
const offered = { places: 1, expiresAt: shift.startsAt };
const fullHome = aHomeModel({
  ...{ person: aPerson(LONG), zone: shift.zone, speaksForSomebody: true, help: LONG, hosted },
  now: shift.startsAt.subtract({ hours: 48 }),
  memberships: organisations.map((organisation) => ({ organisation, roles: ["TENANT_CONTACT"] as const })),
  pledges: {
    isCut: true,
    items: [
      ...atHome.items,
      ...atHome.items.map((one) => ({
        ...one,
        pledge: { ...one.pledge, offer: offered, state: "OFFERED" as const },
      })),
      ...atHome.items.map((one) => ({
        ...one,
        position: null,
        pledge: { ...one.pledge, state: "CONFIRMED" as const },
      })),
    ],
  },
  fitting: candidates.map(({ initiative: one }) => ({
    initiative: { ...aPlacedInitiative(), ...one },
    shift,
  })),
  seats: atHome.items.map((one) => ({
    seen: one,
    seat: {
      ...{ id: anId("seat"), landlordId: shift.landlordId, pledgeId: one.pledge.id, shiftId: shift.id },
      ...{ organisationId: one.organisation.id, personId: anId("person"), overlapReason: null },
    },
  })),
  queue: aQueue({
    ...{ approvals: atHome, toOffer: hosted, understaffed: hosted },
    closedChannels: Array.from({ length: 60 }, () => ({
      ...{ teamId: "T1", channelId: "C1", landlordId: shift.landlordId, error: LONG },
      ...{ parkedAt: shift.startsAt, titles: Array.from({ length: 40 }, () => LONG) },
    })),
    undelivered: all(
      ...Array.from({ length: 150 }, () => ({
        ...{ reason: "REFUSED" as const, error: LONG, at: shift.startsAt, together: 9, says: LONG },
        message: {
          ...{ id: anId("message"), landlordId: shift.landlordId, lane: "initiative:1" as const, seq: 1 },
          fact: { type: "ShiftOpened" as const, shiftId: shift.id, initiativeId: anId("initiative") },
          ...{ occurredAt: shift.startsAt, deliveryId: null, attempts: 1 },
        },
      })),
    ),
  }),
});
const comes = { organisation: LONG, places: 90, names: Array.from({ length: 90 }, () => LONG) };

describe.each(["sv", "en"] as const)("in %s, however much there is to say,", (language) => {
  const text = textIn(language);

  test.each<[string, Answer]>([
    [
      "the card",
      rosterCard({ initiative, district: candidate.district, rosters: rosters.slice(0, 6), later: 9 }, text),
    ],
    ["the empty card", rosterCard({ initiative, district: undefined, rosters: [], later: 0 }, text)],
    [
      "the card of a paused initiative",
      rosterCard(
        {
          initiative: { ...initiative, state: "PAUSED", stateReason: LONG },
          ...{ district: undefined, rosters: [], later: 0 },
        },
        text,
      ),
    ],
    ["a roster", rosterAnswer(roster, text)],
    ["a shared roster", sharedRoster({ ...roster, initiative }, "U1", text)],
    ["an empty roster", rosterAnswer({ ...roster, groups: [], said: LONG }, text)],
    [
      "the initiatives",
      initiativesAnswer({ found: candidates, typed: LONG, example: LONG, isManaged: true }, text),
    ],
    ["no initiatives", initiativesAnswer({ found: [], typed: LONG, example: LONG, isManaged: true }, text)],
    ["a pledge", pledgedAnswer(seen, text)],
    ["a withdrawal", withdrawnAnswer(seen, text)],
    ["nonsense", nonsenseAnswer(LONG, [{ typed: LONG, candidate, shift }], text)],
  ])("%s is within Slack's limits, and says nothing to everybody", (_name, answer) => {
    const checked = checkMessageBlocks(answer.blocks);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    expect(answer.text.length).toBeLessThanOrEqual(LIMITS.messageText);
    const marked = [answer.text, ...mrkdwnIn(answer.blocks)];
    expect(marked.filter((words) => /<[!@#](?!U1>)/.test(words))).toEqual([]);
  });

  test.each([
    ["the form", pledgeFormView(form, text)],
    ["the form without an initiative", pledgeFormView({ ...form, initiativeId: undefined, meant: [] }, text)],
    ["the form with nothing to choose", pledgeFormView({ ...form, candidates: [] }, text)],
    [
      "the form of a pledge",
      changeFormView(seen, { responseUrl: "https://slack.example/".padEnd(200, "x") }, text, true),
    ],
    ["a notice", noticeView(LONG, LONG, text)],
    ["the kinds of notices", noticesFormView([], { responseUrl: LONG.slice(0, 200) }, text)],
    ["who comes", whoComesView({ shift, initiative, expected: Array(200).fill(comes) }, text)],
    [
      "App Home",
      {
        type: "home",
        blocks: homeBlocks(homeSections(fullHome, text), FIRST_PAGES, text),
      },
    ],
  ])("%s is within Slack's limits", (_name, view) => {
    const checked = checkView(view);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });
});

describe("cutting", () => {
  test("leaves what fits, and ends the rest with an ellipsis", () => {
    expect([cut("åäö", 3), cut("åäöx", 3), cut("", 3)]).toEqual(["åäö", "åä…", ""]);
  });

  test("never cuts a letter in two", () => {
    expect(cut("ab👩‍👩‍👧‍👦cd", 8)).toBe("ab…");
  });

  test("leaves no half of a written-out character", () => {
    expect(cutMrkdwn("Cykel &amp; Co", 9)).toBe("Cykel …");
  });
});
