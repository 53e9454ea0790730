import { assertNever } from "@socialsmart/domain/kernel/assert-never";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { verifyHours as runVerifyHours } from "@socialsmart/domain/ledger/verify-hours";
import type { MutationResolvers } from "../../../__generated__/types.ts";
import { NEED } from "../../../access/need.ts";
import { attendanceNotFoundError } from "../../../attendance/attendance-errors.ts";
import { commonError, isCommon } from "../../../error/common-refusals.ts";
import { parseIdempotencyKey } from "../../../kernel/arguments.ts";
import { loadAllReferred } from "../../../loading/load-by-id.ts";
import { afterCommand } from "../../../server/api-context.ts";
import { hoursAlreadyVerifiedError, nobodyPresentError, ownHoursError } from "../../ledger-errors.ts";

export const verifyHours: NonNullable<MutationResolvers["verifyHours"]> = async (
  _parent,
  { input, idempotencyKey },
  context,
) => {
  const key = parseIdempotencyKey(idempotencyKey);
  const attendanceIds = input.attendanceIds.flatMap((id) => parseId("attendance", id) ?? []);
  if (attendanceIds.length < input.attendanceIds.length) return attendanceNotFoundError();

  const command = { attendanceIds };
  const answer = await afterCommand(context, runVerifyHours(context.deps, context.actor, command, key));
  if (answer.ok) {
    const { entries, minutes, alreadyVerified } = answer.value;
    const { ledgerEntry, attendance } = context.loaders;
    const made = entries.map(({ entryId }) => entryId);
    return {
      __typename: "VerifyHoursSuccess",
      entries: await loadAllReferred(ledgerEntry, made),
      minutes,
      alreadyVerified: await loadAllReferred(attendance, alreadyVerified),
    };
  }
  const { refusal } = answer;
  if (isCommon(refusal)) return commonError(refusal, NEED.verifyHours, key);
  switch (refusal.type) {
    case "AttendanceNotFound":
      return attendanceNotFoundError();
    case "OwnHours":
      return ownHoursError(refusal.attendanceId);
    case "NobodyPresent":
      return nobodyPresentError(refusal);
    case "HoursAlreadyVerified":
      return hoursAlreadyVerifiedError(refusal);
    default:
      return assertNever(refusal);
  }
};
