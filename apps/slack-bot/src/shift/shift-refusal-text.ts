import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { CancelShiftRefusal } from "@socialsmart/domain/shift/cancel-shift";
import type { ReviseShiftRefusal } from "@socialsmart/domain/shift/revise-shift";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { problemText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";

type Refusal = CancelShiftRefusal | ReviseShiftRefusal | CommandKeyReused;

/** Names that a refusal speaks of. */
export type Named = { readonly organisations?: readonly string[]; readonly people?: readonly string[] };

/** Why a shift cannot be changed or cancelled, for a coordinator and in a form. */
export function shiftRefusalText(refusal: Refusal, text: Text, named: Named = {}): string {
  switch (refusal.type) {
    case "NotAllowed":
      return text.plain("plan.coordinatorsOnly");
    case "ShiftNotFound":
      return text.plain("manage.stale");
    case "ShiftNotCancellable":
    case "ShiftNotRevisable":
      return text.plain("shift.notRevisable");
    case "ShiftStarted":
      return text.plain("refusal.shiftStarted");
    case "CapacityBelowHeld":
      return text.plain("shift.stillHeld", { held: refusal.held });
    case "PledgeHoldsNoPlaces":
      return text.plain("shift.pledgeHoldsNone");
    case "MoveNotNeeded":
      return text.plain("shift.moveNotNeeded");
    case "CapBelowPledged":
      return text.plain("shift.capBelowPledged", { places: refusal.places });
    case "NamesStandInTheWay":
      return text.plain("shift.namesInTheWay", { named: refusal.named });
    case "PledgesNotCovered":
      return text.plain("shift.notCovered", { organisations: (named.organisations ?? []).join(", ") });
    case "PeopleBusy":
      return text.plain("shift.peopleBusy", { people: (named.people ?? []).join(", ") });
    case "InvalidInput":
      return problemText(refusal, text);
    case "CommandKeyReused":
      return text.plain("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
