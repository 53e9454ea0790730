import { type ClearanceNote, isValidOn } from "../clearance/clearance-note.ts";
import type { PersonId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate, type Shift } from "../shift/shift.ts";

export type RequirementRefusal =
  /** Whoever names must vouch that the person is 18 or older. */
  | { readonly type: "AdultNotConfirmed"; readonly personId: PersonId }
  /** Nobody has noted that the person has shown a record extract that counts on the shift's date. */
  | { readonly type: "RecordExtractNotShown"; readonly personId: PersonId; readonly on: string };

/** Whether a person meets what the shift asks of those who come. */
export function checkRequirements(
  shift: Shift,
  personId: PersonId,
  { confirmsAdult, notes }: { readonly confirmsAdult: boolean; readonly notes: readonly ClearanceNote[] },
): Result<null, RequirementRefusal> {
  if (shift.adultsOnly && !confirmsAdult) return err({ type: "AdultNotConfirmed", personId });
  const date = localDate(shift);
  if (shift.requiresRecordExtract && !notes.some((note) => isValidOn(note, date))) {
    return err({ type: "RecordExtractNotShown", personId, on: date.toString() });
  }
  return ok(null);
}
