import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { aPersonActor } from "@socialsmart/domain/testing/builders";
import { organisationOption } from "../../organisation/organisation-option.ts";
import { rejectFormView, removeFormView } from "../../pledge/decision-forms.ts";
import {
  acceptedAnswer,
  alreadyPledgedAnswer,
  changedAnswer,
  declinedAnswer,
  type PledgeSeen,
  pledgedAnswer,
  refusedTextAnswer,
  withdrawnAnswer,
} from "../../pledge/pledge-answers.ts";
import { refusalBeforehand } from "../../pledge/pledge-by-text.ts";
import { changeFormView, pledgeFormView } from "../../pledge/pledge-form.ts";
import { shiftPledgesView } from "../../pledge/shift-pledges-view.ts";
import { helpAnswer, nonsenseAnswer } from "../../pledge/unclear-text.ts";
import { ownPledgesAnswer, type Withdrawable, withdrawalAnswer } from "../../pledge/withdrawal-answer.ts";
import { aCandidate, anId } from "../models.ts";
import { type Given, type Sample, times } from "./sample.ts";
import { numbered, thingsOf, UNTIL } from "./things.ts";

const NOTHING: Withdrawable = { pledges: [], seats: [], mayPledge: true };

export const PLEDGE_SAMPLES: readonly Sample[] = [
  pledged("a pledge of one place", (given) => seen(given, { places: 1, minutes: 180 })),
  pledged("a pledge of several", seen),
  pledged("a pledge of a shift that wants names", (given) => ({
    ...seen(given),
    shift: thingsOf(given).strict,
  })),
  pledged("a place on the waitlist", (given) => waiting(given, 0)),
  pledged("a place on the waitlist of a shift with too few places for all", (given) => waiting(given, 1)),
  pledged("a pledge that waits for a yes", (given) => seen(given, { state: "PENDING" })),
  pledged("a pledge that is offered part", (given) => seen(given, offered(1))),
  pledged("a pledge that is offered all", (given) => seen(given, offered(2))),
  { of: changedAnswer, what: "a changed pledge", show: (given, text) => changedAnswer(seen(given), text) },
  { of: acceptedAnswer, what: "an offer taken", show: (given, text) => acceptedAnswer(seen(given), text) },
  { of: declinedAnswer, what: "an offer declined", show: (given, text) => declinedAnswer(seen(given), text) },
  {
    of: alreadyPledgedAnswer,
    what: "a second pledge on a shift",
    show: (given, text) => {
      const { organisation } = given;
      const refusal = text.mrkdwn("refusal.alreadyPledged", { organisation, places: 2 });
      return alreadyPledgedAnswer(refusal, seen(given), text);
    },
  },
  {
    of: refusedTextAnswer,
    what: "a text that cannot be pledged as it is",
    show: (given, text) =>
      refusedTextAnswer(text.mrkdwn("refusal.moreThanCapacity", { capacity: 6 }), given.typed, text),
  },
  {
    of: refusalBeforehand,
    what: "somebody of nowhere, who pledges",
    show: (_given, text) => refusalBeforehand({ actor: aPersonActor(), text }, { own: [] }),
  },
  { of: withdrawnAnswer, what: "a withdrawal", show: (given, text) => withdrawnAnswer(seen(given), text) },
  {
    of: withdrawnAnswer,
    what: "a late withdrawal",
    show: (given, text) =>
      withdrawnAnswer({ ...seen(given, { state: "WITHDRAWN_LATE" }), shift: thingsOf(given).strict }, text),
  },
  {
    of: pledgeFormView,
    what: "the form, filled in",
    show: (given, text) => {
      const { candidates, organisations, origin } = thingsOf(given);
      const [chosen] = candidates;
      const [shift] = chosen?.shifts ?? [];
      return pledgeFormView(
        {
          ...{ candidates, meant: [], initiativeId: chosen?.initiative.id, shiftId: shift?.id },
          standing: text.mrkdwn("form.willWait", { organisation: given.organisation }),
          ...{ places: "2", hours: "3 h", acceptsPart: true, among: organisations },
          ...{ organisation: organisations.map((one) => organisationOption(one, undefined))[0], origin },
        },
        text,
      );
    },
  },
  {
    of: pledgeFormView,
    what: "the form, where two initiatives may be meant",
    show: (given, text) => {
      const { candidates, organisations, origin } = thingsOf(given);
      const titles = times(given, 4, () => given.title).join(", ");
      return pledgeFormView(
        {
          note: text.mrkdwn("unclear.severalInitiatives", { titles }),
          ...{ candidates, meant: candidates.slice(0, 120), initiativeId: undefined, shiftId: undefined },
          ...{ places: given.typed, hours: given.typed, acceptsPart: false },
          ...{ among: organisations.slice(0, 1), organisation: undefined, origin },
        },
        text,
      );
    },
  },
  {
    of: pledgeFormView,
    what: "the form of a coordinator, who searches for whom it is for",
    show: (given, text) => {
      const { candidates, origin } = thingsOf(given);
      return pledgeFormView(
        {
          ...{ candidates, meant: [], initiativeId: undefined, shiftId: undefined, places: "1", hours: "" },
          ...{ acceptsPart: false, among: undefined, organisation: undefined, origin },
        },
        text,
      );
    },
  },
  {
    of: pledgeFormView,
    what: "the same, where there are more initiatives than a menu shows",
    show: (given, text) => {
      const { shift, origin } = thingsOf(given);
      const candidates = Array.from({ length: 501 }, (_, n) =>
        aCandidate(numbered(given.title, n), given.district, [shift]),
      );
      return pledgeFormView(
        {
          ...{ candidates, meant: [], initiativeId: candidates.at(-1)?.initiative.id, shiftId: undefined },
          ...{
            places: "1",
            hours: "",
            acceptsPart: false,
            among: undefined,
            organisation: undefined,
            origin,
          },
        },
        text,
      );
    },
  },
  {
    of: pledgeFormView,
    what: "the form, where there is nothing to pledge to",
    show: (_given, text) =>
      pledgeFormView(
        {
          ...{ candidates: [], meant: [], initiativeId: undefined, shiftId: undefined, places: "1" },
          ...{ hours: "", acceptsPart: false, among: [], organisation: undefined, origin: {} },
        },
        text,
      ),
  },
  {
    of: changeFormView,
    what: "the form of one's own pledge",
    show: (given, text) => changeFormView(seen(given), thingsOf(given).origin, text),
  },
  {
    of: changeFormView,
    what: "the form of another's pledge that waits",
    show: (given, text) =>
      changeFormView(seen(given, { state: "WAITLISTED", minutes: 240 }), thingsOf(given).origin, text, true),
  },
  {
    of: shiftPledgesView,
    what: "a shift's pledges",
    show: (given, text) => {
      const { shift, initiative, pledges, origin } = thingsOf({ ...given, many: 2 * given.many });
      const note = text.mrkdwn("pledge.changed");
      return shiftPledgesView({ shift, initiative, pledges, note, origin }, text);
    },
  },
  {
    of: shiftPledgesView,
    what: "a shift without pledges",
    show: (given, text) => shiftPledgesView({ ...thingsOf(given), pledges: [] }, text),
  },
  {
    of: rejectFormView,
    what: "a no, before it is said",
    show: (given, text) => rejectFormView(seen(given, { state: "PENDING" }), thingsOf(given).origin, text),
  },
  {
    of: removeFormView,
    what: "a removal, before it is done",
    show: (given, text) => removeFormView(seen(given), thingsOf(given).origin, text),
  },
  {
    of: nonsenseAnswer,
    what: "nonsense",
    show: (given, text) => nonsenseAnswer(given.typed, examplesOf(given), text),
  },
  {
    of: nonsenseAnswer,
    what: "nonsense, where there is nothing to pledge to",
    show: (given, text) => nonsenseAnswer(given.typed, [], text),
  },
  {
    of: withdrawalAnswer,
    what: "what may be withdrawn",
    show: (given, text) => withdrawalAnswer(withdrawable(given), undefined, UNTIL, text),
  },
  {
    of: withdrawalAnswer,
    what: "what may be withdrawn, where nothing is as was said",
    show: (given, text) => withdrawalAnswer({ ...NOTHING, pledges: [seen(given)] }, given.typed, UNTIL, text),
  },
  {
    of: ownPledgesAnswer,
    what: "one's own coming pledges and places",
    show: (given, text) => ownPledgesAnswer(withdrawable(given), UNTIL, text),
  },
  {
    of: ownPledgesAnswer,
    what: "no coming pledges and places of one's own",
    show: (_given, text) => ownPledgesAnswer(NOTHING, UNTIL, text),
  },
  {
    of: withdrawalAnswer,
    what: "nothing to withdraw",
    show: (_given, text) => withdrawalAnswer(NOTHING, undefined, UNTIL, text),
  },
  {
    of: withdrawalAnswer,
    what: "nothing to withdraw for whoever pledges for nobody",
    show: (_given, text) => withdrawalAnswer({ ...NOTHING, mayPledge: false }, undefined, UNTIL, text),
  },
  { of: helpAnswer, what: "help", show: (given, text) => helpAnswer(examplesOf(given), text) },
];

function pledged(what: string, of: (given: Given) => PledgeSeen): Sample {
  return { of: pledgedAnswer, what, show: (given, text) => pledgedAnswer(of(given), text) };
}

function seen(given: Given, pledge: Partial<Pledge> = {}): PledgeSeen {
  const { seen: one } = thingsOf(given);
  return { ...one, pledge: { ...one.pledge, ...pledge } };
}

function waiting(given: Given, left: number): PledgeSeen {
  const one = seen(given, { state: "WAITLISTED" });
  return { ...one, shift: { ...one.shift, taken: one.shift.capacity - left, offered: 0 }, position: 3 };
}

function offered(places: number): Partial<Pledge> {
  return { state: "OFFERED", offer: { places, expiresAt: UNTIL } };
}

function withdrawable(given: Given): Withdrawable {
  const { pledges } = thingsOf({ ...given, many: 2 * given.many });
  const one = seen(given);
  const { id, landlordId, shiftId, organisationId } = one.pledge;
  const held = { id: anId("seat"), landlordId, pledgeId: id, shiftId, organisationId };
  return {
    ...{ mayPledge: true, pledges },
    seats: [{ seat: { ...held, personId: anId("person"), overlapReason: null }, seen: one }],
  };
}

function examplesOf(given: Given) {
  const { candidates } = thingsOf(given);
  return candidates.slice(0, 2).flatMap((candidate) => {
    const [shift] = candidate.shifts;
    return shift ? [{ typed: `3h ${given.title} 24/11`, candidate, shift }] : [];
  });
}
