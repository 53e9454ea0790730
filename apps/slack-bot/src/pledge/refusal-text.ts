import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { ChangePledgeRefusal } from "@socialsmart/domain/pledge/change-pledge";
import type { PledgePlacesRefusal } from "@socialsmart/domain/pledge/pledge-places";
import type { WithdrawPledgeRefusal } from "@socialsmart/domain/pledge/withdraw-pledge";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { lengthOf } from "../texts/dates.ts";
import type { Text, Where } from "../texts/text.ts";

export type PledgeRefusal =
  | PledgePlacesRefusal
  | ChangePledgeRefusal
  | WithdrawPledgeRefusal
  | CommandKeyReused;

/** A refusal in words. */
export function refusalText(text: Text, where: Where, refusal: PledgeRefusal, organisation: string): string {
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
      return text.in(
        where,
        refusal.state === "CANCELLED_BY_ORGANISER" ? "pledge.cancelledBefore" : "pledge.withdrawnBefore",
      );
    case "ShiftNotOpen":
      return text.in(where, "refusal.shiftNotOpen");
    case "ShiftCancelled":
      return refusal.reason
        ? text.in(where, "refusal.shiftCancelledWhy", { reason: refusal.reason })
        : text.in(where, "refusal.shiftCancelled");
    case "ShiftStarted":
      return text.in(where, "refusal.shiftStarted");
    case "AppendixNotActive":
      return text.in(where, "refusal.appendixNotActive", { organisation });
    case "AlreadyPledged":
      return text.in(where, "refusal.alreadyPledged", { organisation, places: refusal.places });
    case "MoreThanCapacity":
      return text.in(where, "refusal.moreThanCapacity", { capacity: refusal.capacity });
    case "LongerThanShift":
      return text.in(where, "refusal.longerThanShift", { length: lengthOf(text, refusal.shiftMinutes) });
    case "PartOfShiftNotAllowed":
      return text.in(where, "refusal.partOfShiftNotAllowed", {
        length: lengthOf(text, refusal.shiftMinutes),
      });
    case "ShiftFull":
      return text.in(where, "refusal.shiftFull", { left: refusal.placesLeft });
    case "InvalidInput":
      return text.in(where, "refusal.invalid");
    case "CommandKeyReused":
      return text.in(where, "refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
