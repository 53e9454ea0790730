import { type Appendix, PARTIES } from "@socialsmart/domain/appendix/appendix";
import { anAppendix } from "@socialsmart/domain/testing/builders";
import { aboutAppendix, appendixSignedPost, youSignedAnswer } from "../../appendix/appendix-lines.ts";
import { appendixListAnswer } from "../../appendix/appendix-list.ts";
import { endingFormView } from "../../appendix/ending-form.ts";
import type { AppendixSeen } from "../../appendix/read-appendix.ts";
import type { AppendixLine } from "../../appendix/read-appendix-list.ts";
import { readingView } from "../../appendix/reading-view.ts";
import { declineFormView, signingFormView } from "../../appendix/signing-forms.ts";
import { type SigningRefused, signingRefusalText } from "../../appendix/signing-refusal-text.ts";
import { withdrawalFormView } from "../../appendix/withdrawal-form.ts";
import { appendixEndsMessage } from "../../outbox/direct/appendix-ends-direct.ts";
import { signatoryLeftMessage } from "../../outbox/direct/signatory-left-direct.ts";
import { anId, anOrganisation } from "../models.ts";
import { type Each, type Given, type Sample, times } from "./sample.ts";
import { UNTIL } from "./things.ts";

const date = (text: string) => Temporal.PlainDate.from(text);

function seenOf(given: Given): AppendixSeen {
  const appendix = anAppendix({
    ...{ id: anId("appendix"), leaseNumber: "L-1042", state: "OFFERED", registryNumber: "2026-0017" },
    effectiveFrom: date("2027-01-01"),
  });
  return {
    appendix: {
      ...appendix,
      offer: {
        ...{ templateVersionId: anId("template"), language: "sv", offeredBy: null },
        offeredAt: Temporal.Instant.from("2026-11-23T11:00:00Z"),
        ...{ validUntil: date("2026-12-10"), signatories: [], values: {} as never },
        documentHash: "0123456789abcdef".repeat(4),
      },
    },
    organisation: anOrganisation(given.organisation),
    signatures: [],
  };
}

const SARA = anId("person");

/** Offers that are out, of which Sara is to sign the first. */
export function offersOutOf(given: Given, personId = SARA): readonly AppendixLine[] {
  return times(given, 200, (n) => {
    const { appendix, organisation } = seenOf(given);
    const signatory = { party: "LANDLORD", personId, name: given.person, capacity: "VD" } as const;
    const offer = { ...appendix.offer, signatories: n === 0 ? [signatory] : [] };
    return { appendix: { ...appendix, offer }, organisation, hasSigned: false, isReadable: n === 0 };
  });
}

const REFUSALS: Each<SigningRefused> = {
  NotAllowed: { type: "NotAllowed" },
  InvalidInput: { type: "InvalidInput", issues: [{ path: "reason", problem: { type: "Empty" } }] },
  AppendixNotFound: { type: "AppendixNotFound" },
  AppendixNotOpen: { type: "AppendixNotOpen", state: "WITHDRAWN" },
  OfferLapsed: { type: "OfferLapsed" },
  AnotherDocument: { type: "AnotherDocument" },
  AlreadySigned: { type: "AlreadySigned" },
  SignatoryNotReachable: { type: "SignatoryNotReachable", method: "CODE_BY_EMAIL" },
  TooManyCodes: { type: "TooManyCodes", againAt: Date.UTC(2026, 10, 23, 12) },
  NoCodeToEnter: { type: "NoCodeToEnter" },
  CodeExpired: { type: "CodeExpired" },
  TooManyAttempts: { type: "TooManyAttempts" },
  WrongCode: { type: "WrongCode", attemptsLeft: 1 },
  CommandKeyReused: { type: "CommandKeyReused" },
};

const ENDS: readonly (readonly [what: string, changes: Partial<Appendix>])[] = [
  ["that ends", { state: "ACTIVE", endsOn: date("2027-07-01"), endReason: "TERMINATED_BY_TENANT" }],
  ["that has ended", { state: "ENDED", endsOn: date("2027-07-01"), endReason: "LEASE_ENDED" }],
  ["that will not begin", { state: "SIGNED", endsOn: date("2026-12-30"), endReason: "TERMINATED_BY_TENANT" }],
  [
    "that ended before it began",
    { state: "ENDED", endsOn: date("2026-11-30"), endReason: "TERMINATED_BY_LANDLORD" },
  ],
  ["that goes on after all", { state: "ACTIVE" }],
];

export const APPENDIX_SAMPLES: readonly Sample[] = [
  ...ENDS.map(
    ([what, changes]): Sample => ({
      of: appendixEndsMessage,
      what: `an appendix ${what}`,
      show: (given, text) => {
        const seen = seenOf(given);
        return appendixEndsMessage({ ...seen, appendix: { ...seen.appendix, ...changes } }, text, true);
      },
    }),
  ),
  {
    of: appendixListAnswer,
    what: "an appendix that ended before it began, for a tenant",
    show: (given, text) => {
      const seen = seenOf(given);
      const ended = {
        state: "ENDED",
        effectiveFrom: date("2026-12-01"),
        endsOn: date("2026-11-30"),
      } as const;
      const line = { ...seen, appendix: { ...seen.appendix, ...ended }, hasSigned: true, isReadable: true };
      return appendixListAnswer([line], { personId: SARA, offers: false }, text);
    },
  },
  ...PARTIES.map(
    (party): Sample => ({
      of: signatoryLeftMessage,
      what: `somebody who was to sign for the ${party.toLowerCase()} is there no more`,
      show: (given, text) => signatoryLeftMessage(seenOf(given), { party, name: given.person }, text),
    }),
  ),
  {
    of: appendixSignedPost,
    what: "an appendix that both have signed, in a channel",
    show: (given, text) => appendixSignedPost(seenOf(given), text),
  },
  ...[false, true].map(
    (isLast): Sample => ({
      of: youSignedAnswer,
      what: isLast ? "you signed, as the other has" : "you signed first",
      show: (given, text) => youSignedAnswer(seenOf(given), { isLast, isReadable: true }, text),
    }),
  ),
  {
    of: signingFormView,
    what: "a code is asked for",
    show: (given, text) =>
      signingFormView(
        seenOf(given),
        { method: "CODE_BY_CHAT", email: undefined, isReadable: true },
        {},
        text,
      ),
  },
  {
    of: signingFormView,
    what: "a code is asked for, which could come by e-mail too",
    show: (given, text) => {
      const notOtherwise = text.mrkdwn("appendixRefusal.TooManyCodes", { at: "13:00" });
      const sent = { method: "CODE_BY_CHAT", email: given.typed, notOtherwise, isReadable: true } as const;
      return signingFormView(seenOf(given), sent, {}, text);
    },
  },
  {
    of: signingFormView,
    what: "a code is asked for, which came by e-mail",
    show: (given, text) =>
      signingFormView(
        seenOf(given),
        { method: "CODE_BY_EMAIL", email: "vd@butik.example", isReadable: false },
        {},
        text,
      ),
  },
  {
    of: readingView,
    what: "an appendix can be read",
    show: (given, text) => {
      const address = "https://socialsmart.example/documents/abc";
      const link = {
        ...{ title: text.plain("appendix.readTitle"), about: aboutAppendix(seenOf(given), text) },
        ...{ pageAt: `${address}.html`, pdfAt: `${address}.pdf` },
        ...{ expiresAt: UNTIL, zone: "Europe/Stockholm" },
      };
      return readingView(link, text);
    },
  },
  {
    of: declineFormView,
    what: "why an offer is declined",
    show: (given, text) => declineFormView(seenOf(given), {}, text),
  },
  {
    of: appendixListAnswer,
    what: "the offers that are out, for a coordinator, once one more was made",
    show: (given, text) => {
      const done = text.mrkdwn("appendixOffer.done", { registryNumber: "2026-0017" });
      return appendixListAnswer(offersOutOf(given), { personId: SARA, offers: true }, text, { done });
    },
  },
  {
    of: appendixListAnswer,
    what: "an offer that nobody has registered",
    show: (given, text) => {
      const [line] = offersOutOf({ ...given, many: 1 });
      const lines = line ? [{ ...line, appendix: { ...line.appendix, registryNumber: null } }] : [];
      return appendixListAnswer(lines, { personId: SARA, offers: true }, text);
    },
  },
  {
    of: appendixListAnswer,
    what: "no offer is out",
    show: (_given, text) => appendixListAnswer([], { personId: SARA, offers: true }, text),
  },
  {
    of: appendixListAnswer,
    what: "an appendix that holds, for a contact who may end it",
    show: (given, text) => {
      const seen = seenOf(given);
      const appendix = { ...seen.appendix, state: "ACTIVE" as const };
      const line = { ...seen, appendix, hasSigned: true, isReadable: true, mayEnd: true };
      return appendixListAnswer([line], { personId: SARA, offers: false }, text);
    },
  },
  {
    of: appendixListAnswer,
    what: "no appendix, for a tenant",
    show: (_given, text) => appendixListAnswer([], { personId: SARA, offers: false }, text),
  },
  ...[false, true].map(
    (asksWhy): Sample => ({
      of: endingFormView,
      what: `when an appendix ends${asksWhy ? ", and who ends it" : ""}`,
      show: (given, text) => endingFormView({ ...seenOf(given), asksWhy }, {}, text),
    }),
  ),
  {
    of: withdrawalFormView,
    what: "why an offer is taken back",
    show: (given, text) => withdrawalFormView(seenOf(given), {}, text),
  },
  ...Object.values(REFUSALS).map(
    (refusal): Sample => ({
      of: signingRefusalText,
      what: `not signed: ${refusal.type}`,
      show: (_given, text) =>
        signingRefusalText(refusal, { text, where: "mrkdwn", zone: "Europe/Stockholm" }),
    }),
  ),
];
