import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { NamePersonRefusal } from "@socialsmart/domain/seat/name-person";
import type { UnnamePersonRefusal } from "@socialsmart/domain/seat/unname-person";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { refusalText, type Wording } from "../pledge/refusal-text.ts";
import { dateOf, momentOf } from "../texts/dates.ts";

export type SeatRefusal = NamePersonRefusal | UnnamePersonRefusal | CommandKeyReused;

/**
 * Why a person cannot be named, or a name not be taken off. What is about one person goes on from their name, and says
 * nothing of where else they are.
 */
export function seatRefusalText(refusal: SeatRefusal, wording: Wording): string {
  const { text, where, zone } = wording;
  switch (refusal.type) {
    case "PersonBusy":
      return text.in(where, "refusal.personBusy");
    case "PersonNotFound":
      return text.in(where, "refusal.personNotFound");
    case "PersonAlreadyNamed":
      return text.in(where, "refusal.personAlreadyNamed");
    case "NoUnnamedPlaces":
      return text.in(where, "refusal.noUnnamedPlaces", { places: refusal.places });
    case "AdultNotConfirmed":
      return text.in(where, "refusal.adultNotConfirmed");
    case "RecordExtractNotShown":
      return text.in(where, "refusal.recordExtractNotShown", {
        on: dateOf(text, Temporal.PlainDate.from(refusal.on)),
      });
    case "PledgeNotConfirmed":
      return text.in(where, "refusal.pledgeNotConfirmed");
    case "NamesDue":
      return text.in(where, "refusal.namesDue", {
        by: momentOf(text, Temporal.Instant.from(refusal.nameBy), zone),
      });
    case "SeatNotFound":
      return text.in(where, "refusal.seatNotFound");
    case "NotAllowed":
    case "PledgeNotFound":
    case "PledgeNotLive":
    case "ShiftStarted":
    case "InvalidInput":
    case "CommandKeyReused":
      return refusalText(refusal, wording);
    default:
      return assertNever(refusal);
  }
}
