import { anAppendix } from "@socialsmart/domain/testing/builders";
import { appendixSignedPost } from "../../appendix/appendix-lines.ts";
import type { AppendixSeen } from "../../appendix/read-appendix.ts";
import { declineFormView, signingFormView } from "../../appendix/signing-forms.ts";
import { type SigningRefused, signingRefusalText } from "../../appendix/signing-refusal-text.ts";
import { anId, anOrganisation } from "../models.ts";
import type { Given, Sample } from "./sample.ts";

/** One of each type, so that a new one does not compile until it is here. */
type Each<Union extends { readonly type: string }> = {
  readonly [Type in Union["type"]]: Union & { readonly type: Type };
};

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

export const APPENDIX_SAMPLES: readonly Sample[] = [
  {
    of: appendixSignedPost,
    what: "an appendix that both have signed, in a channel",
    show: (given, text) => appendixSignedPost(seenOf(given), text),
  },
  {
    of: signingFormView,
    what: "a code is asked for",
    show: (given, text) => signingFormView(seenOf(given), {}, text),
  },
  {
    of: declineFormView,
    what: "why an offer is declined",
    show: (given, text) => declineFormView(seenOf(given), {}, text),
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
