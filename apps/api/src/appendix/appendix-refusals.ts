import type { Party } from "@socialsmart/domain/appendix/appendix";
import type { AppendixState } from "@socialsmart/domain/appendix/appendix-states";
import type { SignatureMethod } from "@socialsmart/domain/appendix/signature";

type WithState = { readonly state: AppendixState };

/** How the refusals are shown that need nothing but what they carry themselves. */
const SHOWN = {
  AppendixNotOpen: ({ state }: WithState) =>
    ({
      __typename: "AppendixNotOpenError",
      message: `The appendix is ${state}, and no offer to be signed.`,
      state,
    }) as const,
  AppendixNotSigned: ({ state }: WithState) =>
    ({
      __typename: "AppendixNotSignedError",
      message: `The appendix is ${state}: only what both have signed can end. Withdraw an offer instead.`,
      state,
    }) as const,
  NotASignatory: ({ party }: { readonly party: Party }) =>
    ({
      __typename: "NotASignatoryError",
      message: `The person cannot sign for the ${party}: name one of the landlord's staff, and the tenant's contact.`,
      party,
    }) as const,
  LeaseHasEnded: () =>
    ({
      __typename: "LeaseHasEndedError",
      message: "The lease has ended, or will have before the appendix begins.",
    }) as const,
  RegistryNumberTaken: () =>
    ({
      __typename: "RegistryNumberTakenError",
      message: "Another appendix has that number in the registry.",
    }) as const,
  OfferLapsed: () =>
    ({ __typename: "OfferLapsedError", message: "The last date to sign on is over." }) as const,
  AnotherDocument: () =>
    ({
      __typename: "AnotherDocumentError",
      message: "What was seen is not what was offered: read it again.",
    }) as const,
  AlreadySigned: () => ({ __typename: "AlreadySignedError", message: "The party has signed." }) as const,
  SignatoryNotReachable: ({ method }: { readonly method: SignatureMethod }) =>
    ({
      __typename: "SignatoryNotReachableError",
      message: `There is no address to send a code to: ${method}.`,
      method,
    }) as const,
  TooManyCodes: ({ againAt }: { readonly againAt: number }) =>
    ({
      __typename: "TooManyCodesError",
      message: "Codes were asked for too often in an hour.",
      againAt: Temporal.Instant.fromEpochMilliseconds(againAt),
    }) as const,
  NoCodeToEnter: () =>
    ({
      __typename: "NoCodeToEnterError",
      message: "No code was asked for or sent yet, or the last one was used.",
    }) as const,
  CodeExpired: () =>
    ({
      __typename: "CodeExpiredError",
      message: "The code is older than ten minutes: ask for another.",
    }) as const,
  TooManyAttempts: () =>
    ({
      __typename: "TooManyAttemptsError",
      message: "The code was entered wrong five times: ask for another.",
    }) as const,
  WrongCode: ({ attemptsLeft }: { readonly attemptsLeft: number }) =>
    ({
      __typename: "WrongCodeError",
      message: `It is not the code that was sent last; ${attemptsLeft} attempts are left.`,
      attemptsLeft,
    }) as const,
};

type Shown = typeof SHOWN;
type Facts<Show> = Show extends (facts: infer F) => unknown ? (unknown extends F ? object : F) : never;
/** A refusal with what its error shows. */
type Refusal = { [Type in keyof Shown]: { readonly type: Type } & Facts<Shown[Type]> }[keyof Shown];

/** How a refusal of what becomes of an appendix is shown. */
export function appendixRefusal<R extends Refusal>(refusal: R): ReturnType<Shown[R["type"]]> {
  // The compiler cannot know that the entry of a type takes the facts of that type.
  const show = SHOWN[refusal.type] as (facts: Refusal) => unknown;
  return show(refusal) as ReturnType<Shown[R["type"]]>;
}
