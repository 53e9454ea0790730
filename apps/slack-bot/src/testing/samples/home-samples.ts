import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { helpText } from "../../help/help-text.ts";
import { statusAnswer } from "../../help/status-answer.ts";
import { homeBlocks } from "../../home/home-blocks.ts";
import type { HomeModel } from "../../home/home-model.ts";
import { FIRST_PAGES } from "../../home/home-pages.ts";
import { homeSections } from "../../home/home-sections.ts";
import { unlinkedSection } from "../../home/sections/unlinked-section.ts";
import { escapeMrkdwn } from "../../kit/escape.ts";
import { LISTED } from "../../kit/limits.ts";
import { noticeView } from "../../kit/notice-view.ts";
import { joinFormView } from "../../person/join-form.ts";
import { linkFormView } from "../../person/link-form.ts";
import { alreadyLinked } from "../../person/linking.ts";
import { type JoinCodeSeen, joinCodeView, leaveView, removeMemberView } from "../../person/member-forms.ts";
import { ownCodeView } from "../../person/own-code.ts";
import { guestAnswer, strangerAnswer } from "../../person/unlinked-answer.ts";
import { whoAmI } from "../../person/who-text.ts";
import { faultText } from "../../slack/fault-text.ts";
import type { Text } from "../../texts/text.ts";
import { aHomeModel, all, aPlacedInitiative, aPlacedRoster, aQueue } from "../home-model.ts";
import { anId, anOrganisation, aPerson } from "../models.ts";
import { offersOutOf } from "./appendix-samples.ts";
import { followUpLinesOf } from "./follow-up-samples.ts";
import { balancesOf, hoursOf, sheetOf } from "./hours-samples.ts";
import { type Given, type Sample, type Shown, times } from "./sample.ts";
import { thingsOf, UNTIL } from "./things.ts";

export const HOME_SAMPLES: readonly Sample[] = [
  home("a tenant's contact", (given) => ({ ...ownOf(given), queue: undefined, hosted: all() })),
  home("somebody who takes part", (given) => ({ seats: ownOf(given).seats, ownHours: ownHoursOf(given) })),
  home("somebody who takes part, whose name is on no shift", (given) => ({
    memberships: ownOf(given).memberships.map((one) => ({ ...one, roles: ["PARTICIPANT"] })),
  })),
  home("a host", (given) => ({ unreported: unreportedOf(given), hosted: hostedOf(given) })),
  home("a coordinator", (given, text) => ({ ...forCoordinator(given, text), offersOut: offersOutOf(given) })),
  home("a host who verifies the landlord's own hours", (given) => ({ toVerify: all(...hoursOf(given)) })),
  home("a coordinator with nothing to do", () => ({ queue: aQueue(), offersOut: [] })),
  home("somebody who speaks for an organisation that has pledged nothing", (given) => ({
    ...{ speaksForSomebody: true, memberships: ownOf(given).memberships },
  })),
  home("everybody at once", (given, text) => ({
    ...{
      ...ownOf(given),
      unreported: unreportedOf(given),
      hosted: hostedOf(given),
      ...forCoordinator(given, text),
    },
    ...{ ownHours: ownHoursOf(given), offersOut: offersOutOf(given) },
  })),
  {
    of: unlinkedSection,
    what: "somebody who is not linked",
    show: (_given, text) => asHome([unlinkedSection(guestAnswer({ text, isExternal: false }), text)], text),
  },
];

export const HELP_SAMPLES: readonly Sample[] = [
  {
    of: whoAmI,
    what: "who one is",
    show: (given, text) => whoAmI(aPerson(given.person), ownOf(given).memberships, text),
  },
  {
    of: whoAmI,
    what: "somebody of nowhere",
    show: ({ person }, text) => whoAmI(aPerson(person), [], text),
  },
  {
    of: alreadyLinked,
    what: "somebody who is linked, and links themselves",
    show: ({ person }, text) => alreadyLinked({ text, person: aPerson(person) }),
  },
  {
    of: statusAnswer,
    what: "messages that did not arrive, and channels that take none",
    show: (given, text) =>
      statusAnswer(
        { undelivered: parkedOf(given, LISTED.parked), closed: closedOf(given, LISTED.parked) },
        "Europe/Stockholm",
        text,
      ),
  },
  {
    of: statusAnswer,
    what: "all is well",
    show: (_given, text) => statusAnswer({ undelivered: [], closed: [] }, "Europe/Stockholm", text),
  },
  {
    of: statusAnswer,
    what: "one that is decided about",
    show: (given, text) => {
      const one = { undelivered: parkedOf({ ...given, many: 1 }, 1), closed: [] };
      const done = { said: text.mrkdwn("settle.noted"), isUnderWay: false };
      return statusAnswer(one, "Europe/Stockholm", text, done);
    },
  },
  {
    of: statusAnswer,
    what: "the only one, which is tried again",
    show: (_given, text) => {
      const done = { said: text.mrkdwn("route.retried"), isUnderWay: true };
      return statusAnswer({ undelivered: [], closed: [] }, "Europe/Stockholm", text, done);
    },
  },
  {
    of: faultText,
    what: "a fault, and one of the database",
    show: (_given, text) =>
      [new Error(), new StoreUnavailable()].map((error) => faultText(text, error, "ABC123")).join("\n"),
  },
  {
    of: noticeView,
    what: "a fault",
    show: (_given, text) => {
      const fault = text.mrkdwn("fault.text", { reference: "ABC123" });
      return noticeView(fault, text.plain("fault.title"), text);
    },
  },
  {
    of: guestAnswer,
    what: "somebody who is not linked",
    show: (_given, text) => guestAnswer({ text, isExternal: false }),
  },
  {
    of: guestAnswer,
    what: "somebody from another workspace who is not linked",
    show: (_given, text) => guestAnswer({ text, isExternal: true }),
  },
  {
    of: linkFormView,
    what: "the code of an invitation",
    show: (_given, text) => linkFormView({}, text),
  },
  {
    of: joinFormView,
    what: "the code of an organisation, and a name",
    show: ({ person }, text) => joinFormView({ code: "", name: person, origin: {} }, text),
  },
  {
    of: joinFormView,
    what: "the code of an organisation",
    show: (_given, text) => joinFormView({ code: "", name: null, origin: {} }, text),
  },
  {
    of: joinCodeView,
    what: "a code to join with",
    show: ({ organisation }, text) => joinCodeView(joinCodeOf(organisation, "ABCDE-FGHJK"), text),
  },
  {
    of: joinCodeView,
    what: "a code to join with that was made before",
    show: ({ organisation }, text) => joinCodeView(joinCodeOf(organisation, undefined), text),
  },
  {
    of: ownCodeView,
    what: "a contact's own code",
    show: ({ person: name }, text) =>
      ownCodeView({ name, code: "ABCDE-FGHJK", expiresAt: UNTIL, zone: "Europe/Stockholm" }, text),
  },
  {
    of: removeMemberView,
    what: "somebody who is to be removed",
    show: ({ person: name, organisation }, text) => {
      const of = { personId: anId("person"), organisationId: anId("organisation") };
      return removeMemberView({ name, organisation }, of, {}, text);
    },
  },
  {
    of: leaveView,
    what: "leaving an organisation",
    show: (given, text) => {
      const organisations = ownOf(given).memberships.map(({ organisation }) => organisation);
      return organisations.length > 0 ? leaveView(organisations, {}, text) : undefined;
    },
  },
  {
    of: strangerAnswer,
    what: "a workspace of nobody",
    show: (_given, text) => strangerAnswer({ teamId: "T0ANNAN", text }),
  },
  { of: helpText, what: "help", show: (_given, text) => helpText(text, false) },
  { of: helpText, what: "help for coordinators", show: (_given, text) => helpText(text, true) },
];

function home(what: string, model: (given: Given, text: Text) => Partial<HomeModel>): Sample {
  return {
    of: homeSections,
    what,
    show: (given, text) => {
      const person = aPerson(given.person);
      const help = text.mrkdwn("help.text");
      return asHome(homeSections(aHomeModel({ person, help, ...model(given, text) }), text), text);
    },
  };
}

function asHome(sections: Parameters<typeof homeBlocks>[0], text: Text): Shown {
  return { type: "home", blocks: homeBlocks(sections, FIRST_PAGES, text) };
}

export function ownOf(given: Given) {
  const { pledges, organisations, candidates, shift } = thingsOf({ ...given, many: 2 * given.many });
  return {
    memberships: organisations
      .slice(0, given.many)
      .map((organisation) => ({ organisation, roles: ["TENANT_CONTACT"] as const })),
    speaksForSomebody: true,
    people: organisations.slice(0, 2).map((organisation) => ({ organisation, members: membersOf(given) })),
    balances: balancesOf(given),
    pledges: { items: pledges, isCut: given.many > 20 },
    fitting: candidates.map(({ initiative }) => ({
      initiative: { ...aPlacedInitiative(), ...initiative },
      shift,
    })),
    seats: pledges.slice(0, 1).map((seen) => ({
      seen,
      seat: {
        ...{ id: anId("seat"), landlordId: shift.landlordId, pledgeId: seen.pledge.id, shiftId: shift.id },
        ...{ organisationId: seen.organisation.id, personId: anId("person"), overlapReason: null },
      },
    })),
  };
}

function membersOf(given: Given) {
  return times(given, 60, (n) => ({
    person: aPerson(given.person),
    roles: n === 0 ? (["TENANT_CONTACT", "PARTICIPANT"] as const) : (["PARTICIPANT"] as const),
  }));
}

/** One that nobody has reported, and those that are reported in part. */
function unreportedOf(given: Given) {
  return all(...times(given, 150, (n) => sheetOf({ ...given, many: 2 }, Math.min(n, 2))));
}

/** One shift that is verified, one that was not come to, one that could not be, and one that waits. */
function ownHoursOf(given: Given) {
  const { shift, lines } = sheetOf({ ...given, many: 4 }, 4);
  const latest = lines.flatMap(({ attendance }) =>
    attendance ? [{ shift, title: given.title, attendance }] : [],
  );
  return { year: 2026, reportedMinutes: 400, verifiedMinutes: 200, latest };
}

function hostedOf(given: Given) {
  const { shifts } = thingsOf(given);
  return { items: shifts.map((shift) => aPlacedRoster(shift, { title: given.title })), isCut: false };
}

export function forCoordinator(
  given: Given,
  text: Text,
): Pick<HomeModel, "queue" | "toVerify" | "followUps"> {
  return {
    ...{ queue: queueOf(given), toVerify: all(...hoursOf(given)) },
    followUps: followUpLinesOf(given, text).slice(0, given.many),
  };
}

function queueOf(given: Given) {
  const { pledges } = thingsOf({ ...given, many: 4 * given.many });
  const approvals = pledges.filter(({ pledge }) => pledge.state === "PENDING");
  const undelivered = all(...parkedOf(given, 150));
  return aQueue({
    approvals: all(...approvals),
    toOffer: hostedOf(given),
    understaffed: hostedOf(given),
    ...{ undelivered, closedChannels: closedOf(given, 150) },
  });
}

function joinCodeOf(organisation: string, code: string | undefined): JoinCodeSeen {
  return {
    organisation: anOrganisation(organisation),
    ...{ code, expiresAt: UNTIL, zone: "Europe/Stockholm" },
  };
}

function closedOf(given: Given, most: number) {
  const errors = ["not_in_channel", "channel_not_found", "is_archived", given.typed];
  return times(given, most, (n) => ({
    ...{ landlordId: anId("landlord"), teamId: "T0VASTER", channelId: "C0LAXHJALP", parkedAt: UNTIL },
    ...{ error: errors[n % errors.length] ?? "", titles: times(given, 40, () => given.title) },
  }));
}

function parkedOf(given: Given, most: number) {
  return times(given, most, (n) => ({
    ...{ reason: n % 2 === 0 ? ("REFUSED" as const) : ("UNCERTAIN" as const), error: given.typed, at: UNTIL },
    ...{ together: 1, says: n % 3 === 2 ? undefined : escapeMrkdwn(given.title) },
    message: {
      ...{ id: anId("message"), landlordId: anId("landlord"), lane: "initiative:1" as const, seq: 1 },
      fact: { type: "ShiftOpened" as const, shiftId: anId("shift"), initiativeId: anId("initiative") },
      ...{ occurredAt: UNTIL, deliveryId: null, attempts: 1 },
    },
  }));
}
