import type { Actor, PersonActor } from "../access/actor.ts";
import type { Attendance } from "../attendance/attendance.ts";
import { tellAttendanceChanged } from "../attendance/tell-attendance-changed.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { LedgerEntryId } from "../kernel/ids.ts";
import { checkReason } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { checkAdjuster, checkVerifier, type OwnHours } from "./check-verifier.ts";
import { hoursOf } from "./hours-of.ts";
import type { LedgerEntry } from "./ledger-entry.ts";

export type ReverseEntry = {
  readonly entryId: LedgerEntryId;
  /** Kept with the reversal, for whoever follows up. */
  readonly reason: string;
};
export type EntryReversed = {
  /** Of the reversal. */
  readonly entryId: LedgerEntryId;
  readonly reverses: LedgerEntryId;
  /** The opposite of what was reversed. */
  readonly minutes: number;
};
export type ReverseEntryRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Entry">
  | OwnHours
  /** A reversal is not reversed: the hours are verified or adjusted anew. */
  | { readonly type: "EntryIsReversal"; readonly reverses: LedgerEntryId }
  | { readonly type: "EntryAlreadyReversed"; readonly reversedBy: LedgerEntryId };

/**
 * Takes an entry of the ledger back by another one, with a reason. Where hours were verified they wait to be verified again, and
 * until the shift is settled they can be corrected first.
 */
export async function reverseEntry(
  deps: Deps,
  actor: Actor,
  input: ReverseEntry,
  key: string | null,
): Promise<Result<EntryReversed, ReverseEntryRefusal | CommandKeyReused>> {
  const { entryId } = input;
  const command = { actor, name: "reverseEntry", key, input };
  return deps.store.transaction<EntryReversed, ReverseEntryRefusal>(command, async (tx) => {
    if (actor.kind !== "PERSON") return err({ type: "NotAllowed" });
    const entry = await tx.ledger.byId(entryId);
    if (!entry) return err({ type: "EntryNotFound" });
    const { kind, attendanceId, organisationId } = entry;
    const released = await release(tx, actor, entry);
    if (!released.ok) return released;
    const reason = checkReason(input.reason);
    if (!reason.ok) return reason;
    if (entry.reverses) return err({ type: "EntryIsReversal", reverses: entry.reverses });
    const earlier = await tx.ledger.reversalOf(entryId);
    if (earlier) return err({ type: "EntryAlreadyReversed", reversedBy: earlier.id });
    const reversal = {
      ...entry,
      id: deps.ids.next("entry"),
      kind: "REVERSAL" as const,
      minutes: -entry.minutes,
      reverses: entryId,
      verifiedBy: actor.personId,
      reason: reason.value,
      at: deps.clock.now(),
    };
    await tx.ledger.append([reversal]);
    const facts = { kind: [kind, "REVERSAL"], minutes: reversal.minutes, reverses: entryId };
    await record(deps, tx, command, reversal.id, {
      ...facts,
      attendanceId,
      organisationId,
      reason: reason.value,
    });
    const attendance = released.value;
    if (attendance) await tellAttendanceChanged(tx, [attendance.shiftId], reversal.at);
    return ok({ entryId: reversal.id, reverses: entryId, minutes: reversal.minutes });
  });
}

/** Checks that the actor may, and has what the entry verified wait for somebody to verify it again: if it verified anything. */
async function release(
  tx: Transaction,
  actor: PersonActor,
  { id, attendanceId, organisationId }: LedgerEntry,
): Promise<Result<Attendance | null, NotAllowed | OwnHours>> {
  if (attendanceId === null) return checkAdjuster(actor, organisationId);
  const [attendance] = await tx.attendances.lockByIds([attendanceId]);
  if (!attendance) throw new Error(`${id} verifies what is not there`);
  const may = checkVerifier(actor, (await hoursOf(tx, attendance)).hours);
  if (!may.ok) return may;
  const entryId = attendance.entryId === id ? null : attendance.entryId;
  await tx.attendances.save({ ...attendance, entryId });
  return ok(attendance);
}
