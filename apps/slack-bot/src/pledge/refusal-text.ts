import type { InitiativeState } from "@socialsmart/domain/initiative/initiative-states";
import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { AcceptOfferRefusal } from "@socialsmart/domain/pledge/accept-offer";
import type { ApprovePledgeRefusal } from "@socialsmart/domain/pledge/approve-pledge";
import type { ChangePledgeRefusal } from "@socialsmart/domain/pledge/change-pledge";
import type { OfferFreePlacesRefusal } from "@socialsmart/domain/pledge/offer-free-places";
import type { PledgePlacesRefusal } from "@socialsmart/domain/pledge/pledge-places";
import type { PledgeState } from "@socialsmart/domain/pledge/pledge-states";
import type { RejectPledgeRefusal } from "@socialsmart/domain/pledge/reject-pledge";
import type { RemovePledgeRefusal } from "@socialsmart/domain/pledge/remove-pledge";
import type { WithdrawPledgeRefusal } from "@socialsmart/domain/pledge/withdraw-pledge";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { lengthOf, momentOf } from "../texts/dates.ts";
import { problemText } from "../texts/problem-text.ts";
import type { Text, Where } from "../texts/text.ts";

export type PledgeRefusal =
  | PledgePlacesRefusal
  | ChangePledgeRefusal
  | WithdrawPledgeRefusal
  | AcceptOfferRefusal
  | ApprovePledgeRefusal
  | RejectPledgeRefusal
  | RemovePledgeRefusal
  | OfferFreePlacesRefusal
  | CommandKeyReused;

/** Where a refusal is worded, and about whom. */
export type Wording = {
  readonly text: Text;
  readonly where: Where;
  /** The organisation's name; empty where there is none. */
  readonly organisation: string;
  /** The zone in which moments are told. */
  readonly zone: string;
};

/** Why not, in the same words whether it is said before or after somebody tries. */
export function refusalText(refusal: PledgeRefusal, { text, where, organisation, zone }: Wording): string {
  const moment = (iso: string) => momentOf(text, Temporal.Instant.from(iso), zone);
  switch (refusal.type) {
    case "NotAllowed":
      return text.in(where, "refusal.notAllowed");
    case "ShiftNotFound":
      return text.in(where, "refusal.shiftNotFound");
    case "OrganisationNotFound":
      return text.in(where, "refusal.organisationNotFound");
    case "PledgeNotFound":
      return text.in(where, "refusal.pledgeNotFound");
    case "PledgeNotLive":
      return endedText(refusal.state, text);
    case "NotOffered":
      return notOfferedText(refusal.state, text);
    case "ShiftNotOpen":
      return text.in(where, "refusal.shiftNotOpen");
    case "ShiftCancelled":
      return refusal.reason
        ? text.in(where, "refusal.shiftCancelledWhy", { reason: refusal.reason })
        : text.in(where, "refusal.shiftCancelled");
    case "ShiftStarted":
      return text.in(where, "refusal.shiftStarted");
    case "ShiftEnded":
      return text.in(where, "refusal.shiftEnded");
    case "InitiativeNotOpen":
      return initiativeText(refusal, text, where);
    case "AppendixNotActive":
      return text.in(where, "refusal.appendixNotActive", { organisation });
    case "AlreadyPledged":
      return text.in(where, "refusal.alreadyPledged", { organisation, places: refusal.places });
    case "MoreThanCapacity":
      return text.in(where, "refusal.moreThanCapacity", { capacity: refusal.capacity });
    case "OverCap":
      return refusal.releasesAt === null
        ? text.in(where, "refusal.overCap", { cap: refusal.cap })
        : text.in(where, "refusal.overCapUntil", { cap: refusal.cap, until: moment(refusal.releasesAt) });
    case "LongerThanShift":
      return text.in(where, "refusal.longerThanShift", { length: lengthOf(text, refusal.shiftMinutes) });
    case "PartOfShiftNotAllowed":
      return text.in(where, "refusal.partOfShiftNotAllowed", {
        length: lengthOf(text, refusal.shiftMinutes),
      });
    case "ShiftFull":
      return text.in(where, "refusal.shiftFull", { left: refusal.placesLeft });
    case "ApprovalNeeded":
      return text.in(where, "refusal.approvalNeeded");
    case "OfferPending":
      return text.in(where, "refusal.offerPending", { offered: refusal.offered });
    case "MoreNamedThanPlaces":
      return text.in(where, "refusal.moreNamedThanPlaces", { named: refusal.named });
    case "RemovalNeedsReason":
      return text.in(where, "refusal.removalNeedsReason");
    case "NotPending":
      return text.in(where, "refusal.notPending");
    case "NothingToOffer":
      return refusal.waiting === 0 && refusal.placesLeft > 0
        ? text.in(where, "refusal.nobodyToOffer", { left: refusal.placesLeft })
        : text.in(where, "refusal.nothingToOffer", { left: refusal.placesLeft });
    case "InvalidInput":
      return problemText(refusal, text);
    case "CommandKeyReused":
      return text.in(where, "refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}

/** How a pledge that is not live any more came to its end. */
function endedText(state: PledgeState, text: Text): string {
  switch (state) {
    case "PENDING":
    case "CONFIRMED":
    case "WAITLISTED":
    case "OFFERED":
      return text.plain("refusal.pledgeNotFound");
    default:
      return text.plain(`ended.${state}`);
  }
}

function notOfferedText(state: PledgeState, text: Text): string {
  switch (state) {
    case "CONFIRMED":
      return text.plain("offer.taken");
    case "WAITLISTED":
      return text.plain("offer.waiting");
    case "PENDING":
      return text.plain("offer.pending");
    default:
      return endedText(state, text);
  }
}

function initiativeText(
  { state, reason }: { state: InitiativeState; reason: string | null },
  text: Text,
  where: Where,
): string {
  if (state === "PAUSED") {
    return reason === null
      ? text.in(where, "refusal.initiativePaused")
      : text.in(where, "refusal.initiativePausedWhy", { reason });
  }
  return text.in(where, state === "DRAFT" ? "refusal.initiativeNotOpen" : "refusal.initiativeOver");
}
