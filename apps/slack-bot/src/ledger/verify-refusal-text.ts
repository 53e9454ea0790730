import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import type { VerifyHoursRefusal } from "@socialsmart/domain/ledger/verify-hours";
import type { CommandKeyReused } from "@socialsmart/domain/store/command";
import { problemText } from "../texts/problem-text.ts";
import type { Text } from "../texts/text.ts";

/** Why hours are not verified, in mrkdwn. */
export function verifyRefusalText(refusal: VerifyHoursRefusal | CommandKeyReused, text: Text): string {
  switch (refusal.type) {
    case "NotAllowed":
      return text.mrkdwn("refusal.verifyNotAllowed");
    case "OwnHours":
      return text.mrkdwn("refusal.ownHours");
    case "AttendanceNotFound":
    case "NobodyPresent":
    case "HoursAlreadyVerified":
      return text.mrkdwn("hours.nothing");
    case "InvalidInput":
      return problemText(refusal, text);
    case "CommandKeyReused":
      return text.mrkdwn("refusal.keyReused");
    default:
      return assertNever(refusal);
  }
}
