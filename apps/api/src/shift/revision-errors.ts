import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { PersonId, PledgeId } from "@socialsmart/domain/kernel/ids";
import type { RosterStandsInTheWay } from "@socialsmart/domain/shift/check-revision";
import type { ShiftState } from "@socialsmart/domain/shift/shift-states";
import type { ListedPledge } from "@socialsmart/domain/store/listed";
import { countOf } from "../kernel/count-of.ts";

export function shiftNotRevisableError({ state }: { readonly state: ShiftState }) {
  return {
    __typename: "ShiftNotRevisableError",
    message: `The shift cannot be changed: it is ${state}.`,
    state,
  } as const;
}

export function pledgeHoldsNoPlacesError(pledgeId: PledgeId | string) {
  return {
    __typename: "PledgeHoldsNoPlacesError",
    message: "A pledge that is to go to the waitlist holds no places on the shift.",
    pledgeId,
  } as const;
}

export function pledgesNotCoveredError({ on }: { readonly on: string }, pledges: readonly ListedPledge[]) {
  return {
    __typename: "PledgesNotCoveredError",
    message: `${countOf(pledges.length, "pledge")} of tenants would stand without a social-smart lease appendix that is active on ${on}.`,
    pledges,
    date: on,
  } as const;
}

export function peopleBusyError({ personIds }: { readonly personIds: readonly PersonId[] }) {
  return {
    __typename: "PeopleBusyError",
    message: `Of those named on the shift, ${personIds.length} sit${personIds.length === 1 ? "s" : ""} elsewhere at its new time: give an overlapReason, or take names off first.`,
    personIds,
  } as const;
}

/** Why a shift's roster does not fit the shift as it would be. */
export function rosterStandsInTheWayError(refusal: RosterStandsInTheWay) {
  switch (refusal.type) {
    case "CapacityBelowHeld": {
      const { held } = refusal;
      const message = `${countOf(held, "place")} would be held: name the pledges that are to go to the waitlist.`;
      return { __typename: "CapacityBelowHeldError", message, held } as const;
    }
    case "PledgeHoldsNoPlaces":
      return pledgeHoldsNoPlacesError(refusal.pledgeId);
    case "MoveNotNeeded": {
      const message = "A pledge that is to go to the waitlist would fit on the shift with all the others.";
      return { __typename: "MoveNotNeededError", message, pledgeId: refusal.pledgeId } as const;
    }
    case "CapBelowPledged": {
      const { places } = refusal;
      const message = `One organisation has pledged ${countOf(places, "place")}, more than the cap would let it.`;
      return { __typename: "CapBelowPledgedError", message, places } as const;
    }
    case "NamesStandInTheWay": {
      const { named } = refusal;
      const message = `The shift would ask more of those who come, and ${countOf(named, "place")} on it ${named === 1 ? "has a name" : "have names"}: take the names off first.`;
      return { __typename: "NamesStandInTheWayError", message, named } as const;
    }
    default:
      return assertNever(refusal);
  }
}
