import type { Actor, PersonActor } from "../access/actor.ts";
import { type Attendance, reportedMinutes } from "../attendance/attendance.ts";
import { tellAttendanceChanged } from "../attendance/tell-attendance-changed.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AttendanceId, LedgerEntryId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../shift/shift.ts";
import { hasEnded } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { checkVerifier, type OwnHours } from "./check-verifier.ts";
import { hoursOf } from "./hours-of.ts";
import type { NewLedgerEntry } from "./ledger-entry.ts";

/** So many at once; whoever has more says so again. */
const MAX_VERIFIED_AT_ONCE = 200;

export type VerifyHours = { readonly attendanceIds: readonly AttendanceId[] };
export type HoursVerified = {
  readonly entries: readonly {
    readonly entryId: LedgerEntryId;
    readonly attendanceId: AttendanceId;
    readonly minutes: number;
  }[];
  readonly minutes: number;
  /** Those that somebody had verified before; nothing was done with them. */
  readonly alreadyVerified: readonly AttendanceId[];
};
export type VerifyHoursRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Attendance">
  | (OwnHours & { readonly attendanceId: AttendanceId })
  /** There are no minutes where nobody came. */
  | { readonly type: "NobodyPresent"; readonly attendanceId: AttendanceId }
  /** All of them had been verified before. */
  | { readonly type: "HoursAlreadyVerified"; readonly attendanceIds: readonly AttendanceId[] };

/**
 * Verifies reported minutes (styrker timmar): each becomes an entry of the ledger, in the period of the shift's local start. Those
 * that somebody else has verified meanwhile are left alone, so that two who verify the same make one entry.
 */
export async function verifyHours(
  deps: Deps,
  actor: Actor,
  input: VerifyHours,
  key: string | null,
): Promise<Result<HoursVerified, VerifyHoursRefusal | CommandKeyReused>> {
  const command = { actor, name: "verifyHours", key, input };
  return deps.store.transaction<HoursVerified, VerifyHoursRefusal>(command, async (tx) => {
    if (actor.kind !== "PERSON") return err({ type: "NotAllowed" });
    const ids = [...new Set(input.attendanceIds)];
    const check = new InputCheck();
    if (ids.length === 0) check.add("attendanceIds", { type: "Empty" });
    if (ids.length > MAX_VERIFIED_AT_ONCE)
      check.add("attendanceIds", { type: "TooMany", max: MAX_VERIFIED_AT_ONCE });
    const wrong = check.refusal();
    if (wrong) return wrong;
    const attendances = await tx.attendances.lockByIds(ids);
    if (attendances.length < ids.length) return err({ type: "AttendanceNotFound" });
    const entries: (NewLedgerEntry & { readonly attendanceId: AttendanceId })[] = [];
    for (const attendance of attendances) {
      const entry = await entryOf(deps, tx, actor, attendance);
      if (!entry.ok) return entry;
      // What was locked is written either way: on a cluster only writes are compared.
      await tx.attendances.save({ ...attendance, entryId: attendance.entryId ?? entry.value.id });
      if (attendance.entryId === null) entries.push(entry.value);
    }
    const alreadyVerified = attendances.filter(({ entryId }) => entryId !== null).map(({ id }) => id);
    if (entries.length === 0) return err({ type: "HoursAlreadyVerified", attendanceIds: alreadyVerified });
    await tx.ledger.append(entries);
    for (const { id, kind, minutes, attendanceId, organisationId } of entries)
      await record(deps, tx, command, id, { kind, minutes, attendanceId, organisationId });
    const verified = attendances.filter(({ entryId }) => entryId === null);
    await tellAttendanceChanged(
      tx,
      verified.map(({ shiftId }) => shiftId),
      deps.clock.now(),
    );
    return ok({
      entries: entries.map(({ id, attendanceId, minutes }) => ({ entryId: id, attendanceId, minutes })),
      minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
      alreadyVerified,
    });
  });
}

/** The entry that the attendance makes, unless it may not be verified, or not by this actor. */
async function entryOf(
  { ids, clock }: Deps,
  tx: Transaction,
  actor: PersonActor,
  attendance: Attendance,
): Promise<Result<NewLedgerEntry & { readonly attendanceId: AttendanceId }, VerifyHoursRefusal>> {
  const { id: attendanceId, landlordId, organisationId } = attendance;
  const { shift, hours } = await hoursOf(tx, attendance);
  const may = checkVerifier(actor, hours);
  if (!may.ok) return err(may.refusal.type === "OwnHours" ? { ...may.refusal, attendanceId } : may.refusal);
  if (attendance.state !== "PRESENT") return err({ type: "NobodyPresent", attendanceId });
  const at = clock.now();
  if (shift.state === "CANCELLED" || !hasEnded(shift, at))
    throw new Error(`${attendanceId} is of a shift that was not held`);
  return ok({
    id: ids.next("entry"),
    landlordId,
    organisationId,
    workedOn: localDate(shift),
    kind: "VERIFIED",
    minutes: reportedMinutes(attendance),
    attendanceId,
    reverses: null,
    verifiedBy: actor.personId,
    reason: null,
    at,
  });
}
