import { checkMessageBlocks } from "@socialsmart/slack-sim/block-kit/check";
import { checkView } from "@socialsmart/slack-sim/views/view";
import { describe, expect, test } from "vitest";
import { extractFormView } from "../clearance/extract-form.ts";
import { draftFormView } from "../initiative/draft-form.ts";
import { cancelInitiativeFormView, completeFormView, pauseFormView } from "../initiative/initiative-forms.ts";
import { hasMenu, initiativeMenu } from "../initiative/initiative-menu.ts";
import { rejectFormView, removeFormView } from "../pledge/decision-forms.ts";
import { acceptedAnswer, pledgedAnswer } from "../pledge/pledge-answers.ts";
import { shiftPledgesView } from "../pledge/shift-pledges-view.ts";
import { namesFormView } from "../seat/names-form.ts";
import { endSeriesFormView, reviseSeriesFormView } from "../series/series-forms.ts";
import { planFormView } from "../shift/plan-form.ts";
import { shiftAsText } from "../shift/read-terms.ts";
import { cancelShiftFormView, reviseShiftFormView } from "../shift/shift-forms.ts";
import {
  anId,
  anInitiative,
  anOrganisation,
  aPerson,
  aPledgeSeen,
  aSeries,
  aShift,
} from "../testing/models.ts";
import { mrkdwnIn } from "../testing/mrkdwn-in.ts";
import { textIn } from "../texts/text.ts";
import { overflow } from "./menus.ts";

/** Longer than every limit, hostile, and of letters that must not be cut in two. */
const LONG = "<!channel> & 👩‍👩‍👧‍👦 ".repeat(300);
const shift = aShift("2026-11-24T16:00", {
  ...{ hours: 3, location: LONG, capacity: 1000, adultsOnly: true, requiresRecordExtract: true },
  ...{ nameByMinutes: 1441, withdrawByMinutes: 90, perOrganisationCap: 3, capReleaseMinutes: 2880 },
});
const initiative = anInitiative({ title: LONG });
const seen = { ...aPledgeSeen({ shift, organisation: LONG, title: LONG, places: 3 }), initiative };
const offer = { places: 2, expiresAt: shift.startsAt };
const offered = { ...seen, pledge: { ...seen.pledge, state: "OFFERED" as const, offer } };
const pending = { ...seen, pledge: { ...seen.pledge, state: "PENDING" as const } };
const pledges = Array.from({ length: 120 }, (_, n) => {
  const one = [seen, offered, pending][n % 3] ?? seen;
  return { ...one, pledge: { ...one.pledge, id: anId("pledge"), named: 1 } };
});
const people = Array.from({ length: 900 }, () => aPerson(LONG));
const seats = people.slice(0, 120).map(({ id: personId, displayName: name }) => {
  const { id: pledgeId, landlordId, shiftId, organisationId } = seen.pledge;
  const seat = { id: anId("seat"), ...{ landlordId, pledgeId, shiftId, organisationId, personId } };
  return { seat: { ...seat, overlapReason: null }, name };
});
const many = { ...seen, pledge: { ...seen.pledge, places: 1000 } };
const organisations = Array.from({ length: 150 }, () => anOrganisation(LONG));
const origin = { channelId: "C0LAXHJALP", responseUrl: "https://slack.example/".padEnd(250, "x") };
const days = { until: "2027-06-01", holidays: "SKIP", eves: "WARN" } as const;

describe.each(["sv", "en"] as const)("in %s, however much there is to say,", (language) => {
  const text = textIn(language);
  const filled = { ...shiftAsText(shift, text), cap: LONG, length: LONG };
  const about = { shift, initiative, origin };
  const series = { series: aSeries(), initiative, from: "2026-11-27", filled, days, origin };
  const names = {
    ...{ seen: many, seats, others: people, chosen: people.slice(0, 120).map(({ id }) => id) },
    ...{ confirmsAdult: true, isForStaff: true, note: LONG, now: shift.startsAt, origin },
  };
  const extract = {
    ...{ organisations, organisationId: organisations[0]?.id, people, personId: people[3]?.id },
    ...{ shownOn: "2026-11-23", origin },
  };
  const shown = shiftAsText({ ...shift, location: LONG.slice(0, 200) }, text);
  const moves = pledges.map(({ pledge }) => pledge.id);
  const revision = { ...about, filled, shown, reason: LONG, moves };

  test.each([
    ["a shift's pledges", shiftPledgesView({ ...about, pledges, note: LONG }, text)],
    ["a shift without pledges", shiftPledgesView({ ...about, pledges: [] }, text)],
    ["the names on a pledge", namesFormView(names, text)],
    ["a pledge that nobody can be named on", namesFormView({ ...names, seats: [], others: [] }, text)],
    ["a rejection", rejectFormView(pending, origin, text)],
    ["a removal", removeFormView(offered, origin, text)],
    ["a cancellation", cancelShiftFormView({ ...about, pledges: 12 }, text)],
    ["a revision", reviseShiftFormView({ ...revision, moves: [] }, text)],
    [
      "a revision that asks for more",
      reviseShiftFormView({ ...revision, note: LONG, movable: pledges, asksOverlap: true }, text),
    ],
    [
      "a new initiative",
      draftFormView(
        {
          ...{ organisations, hostId: undefined, isInChannel: true, origin },
          districts: Array.from({ length: 250 }, () => ({
            ...{ id: anId("district"), landlordId: anId("landlord"), name: LONG },
          })),
        },
        text,
      ),
    ],
    ["a pause", pauseFormView(initiative, origin, text)],
    ["an initiative's cancellation", cancelInitiativeFormView(initiative, origin, text)],
    ["a completion", completeFormView(initiative, origin, text)],
    ["a completion that cannot be", completeFormView(initiative, origin, text, LONG)],
    [
      "a plan",
      planFormView(
        {
          ...{ initiatives: Array.from({ length: 250 }, () => anInitiative({ title: LONG })) },
          ...{ initiativeId: undefined, repeats: "MONTHLY", filled, days, origin },
        },
        text,
      ),
    ],
    [
      "a plan of nothing",
      planFormView(
        { initiatives: [], initiativeId: undefined, repeats: undefined, filled, days, origin },
        text,
      ),
    ],
    ["a series", reviseSeriesFormView(series, text)],
    ["the end of a series", endSeriesFormView(series, text)],
    ["a record extract", extractFormView(extract, text)],
    [
      "a record extract of nobody yet",
      extractFormView({ ...extract, organisationId: undefined, people: [] }, text),
    ],
  ])("%s is within Slack's limits", (_name, view) => {
    const checked = checkView(view);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  test.each([
    ["an offer", pledgedAnswer(offered, text)],
    ["a pledge to be approved", pledgedAnswer(pending, text)],
    ["an accepted offer", acceptedAnswer(seen, text)],
  ])("%s is within Slack's limits, and says nothing to everybody", (_name, answer) => {
    const checked = checkMessageBlocks(answer.blocks);
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    expect([answer.text, ...mrkdwnIn(answer.blocks)].join()).not.toContain("<!");
  });

  test.each(["DRAFT", "PUBLISHED", "PAUSED"] as const)(
    "the menu of an initiative that is %s fits",
    (state) => {
      const elements = [overflow(initiativeMenu({ ...initiative, state }, text))];
      expect(checkMessageBlocks([{ type: "actions", elements }]).ok).toBe(true);
    },
  );

  test.each(["COMPLETED", "CANCELLED"] as const)("an initiative that is %s has none", (state) => {
    expect(hasMenu({ state })).toBe(false);
  });
});
