import type { AttendanceId, LedgerEntryId } from "@socialsmart/domain/kernel/ids";

export function ownHoursError(ownAttendanceId: AttendanceId | null) {
  return {
    __typename: "OwnHoursError",
    message: "The hours are your own, or your organisation's: somebody else sees to them.",
    ownAttendanceId,
  } as const;
}

export function nobodyPresentError({ attendanceId }: { readonly attendanceId: AttendanceId }) {
  return {
    __typename: "NobodyPresentError",
    message: "Nobody came: there are no minutes to verify.",
    attendanceId,
  } as const;
}

export function hoursAlreadyVerifiedError({
  attendanceIds,
}: {
  readonly attendanceIds: readonly AttendanceId[];
}) {
  return {
    __typename: "HoursAlreadyVerifiedError",
    message: "All of these hours had been verified before.",
    attendanceIds,
  } as const;
}

export function entryNotFoundError(entryId: string) {
  return { __typename: "EntryNotFoundError", message: "There is no such entry.", entryId } as const;
}

export function entryIsReversalError({ reverses }: { readonly reverses: LedgerEntryId }) {
  return {
    __typename: "EntryIsReversalError",
    message: "The entry is a reversal itself: verify or adjust the hours anew.",
    reverses,
  } as const;
}

export function entryAlreadyReversedError({ reversedBy }: { readonly reversedBy: LedgerEntryId }) {
  return {
    __typename: "EntryAlreadyReversedError",
    message: "The entry has been taken back already.",
    reversedBy,
  } as const;
}
