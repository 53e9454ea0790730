import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { SeatId } from "@socialsmart/domain/kernel/ids";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type { RequirementRefusal } from "@socialsmart/domain/seat/check-requirements";
import type { PersonBusy } from "@socialsmart/domain/seat/person-busy";
import { countOf } from "../kernel/count-of.ts";

export function seatNotFoundError(seatId: string) {
  return { __typename: "SeatNotFoundError", message: "There is no such seat.", seatId } as const;
}

export function pledgeNotConfirmedError({ state }: { readonly state: PledgeState }) {
  return {
    __typename: "PledgeNotConfirmedError",
    message: `Only confirmed places take names: the pledge is ${state}.`,
    state,
  } as const;
}

export function personAlreadyNamedError({ seatId }: { readonly seatId: SeatId }) {
  return {
    __typename: "PersonAlreadyNamedError",
    message: "The person has a seat on the shift.",
    seatId,
  } as const;
}

export function noUnnamedPlacesError({ places }: { readonly places: number }) {
  return {
    __typename: "NoUnnamedPlacesError",
    message: `The pledge has ${countOf(places, "place")}, and no one without a name.`,
    places,
  } as const;
}

export function personBusyError({ personId }: PersonBusy) {
  return {
    __typename: "PersonBusyError",
    message: "The person sits elsewhere at the same time.",
    personId,
  } as const;
}

export function namesDueError({ nameBy }: { readonly nameBy: string }) {
  return {
    __typename: "NamesDueError",
    message: `Names stand since ${nameBy}.`,
    nameBy: Temporal.Instant.from(nameBy),
  } as const;
}

/** Why a person does not meet what the shift asks of those who come. */
export function requirementError(refusal: RequirementRefusal) {
  switch (refusal.type) {
    case "AdultNotConfirmed": {
      const message =
        "The shift is for adults only: whoever names must vouch that the person is 18 or older.";
      return { __typename: "AdultNotConfirmedError", message, personId: refusal.personId } as const;
    }
    case "RecordExtractNotShown": {
      const { personId, on } = refusal;
      const message = `Nobody has noted that the person has shown a record extract that counts on ${on}.`;
      return { __typename: "RecordExtractNotShownError", message, personId, date: on } as const;
    }
    default:
      return assertNever(refusal);
  }
}
