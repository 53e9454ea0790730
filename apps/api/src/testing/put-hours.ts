import { keepRevision } from "@socialsmart/domain/commitment/keep-revision";
import { ok } from "@socialsmart/domain/kernel/result";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { Store } from "@socialsmart/domain/store/store";
import { anAttendance, anEntry } from "@socialsmart/domain/testing/builders";
import type { World } from "@socialsmart/domain/testing/world-parts";

let commitments = 0;

/**
 * What was reported of a seat and stands in the ledger, and a commitment and an exemption of its organisation, whether or not the
 * shift has ended; by the person themselves.
 */
export async function putHours(
  { deps, operator, landlordId }: Pick<World<Store>, "deps" | "operator" | "landlordId">,
  { id: seatId, pledgeId, shiftId, organisationId, personId }: Omit<Seat, "landlordId" | "overlapReason">,
): Promise<Readonly<Record<"Attendance" | "LedgerEntry" | "Commitment" | "Exemption", string>>> {
  const { ids } = deps;
  const of = { landlordId, organisationId };
  const entryId = ids.next("entry");
  const attendance = anAttendance({
    ...of,
    id: ids.next("attendance"),
    ...{ seatId, pledgeId, shiftId, personId, reportedBy: personId, entryId },
  });
  commitments += 1;
  const line = { organisationId, year: 2000 + commitments, unit: "EVENTS", focusArea: null } as const;
  const commitment = {
    ...line,
    id: ids.next("commitment"),
    landlordId,
    target: 4,
    note: "",
    revision: 1,
  };
  const from = Temporal.PlainDate.from("2026-03-01");
  const exemption = {
    ...of,
    id: ids.next("exemption"),
    ground: "VACANCY",
    note: "",
    from,
    to: from.add({ months: 1 }),
    version: 1,
  } as const;
  const command = { actor: operator, name: "test", key: null, input: null };
  await deps.store.transaction<null, never>(command, async (tx) => {
    await tx.attendances.insert(attendance);
    const made = { id: entryId, attendanceId: attendance.id, verifiedBy: personId };
    await tx.ledger.append([anEntry({ ...of, ...made })]);
    await tx.commitments.insert(commitment);
    await keepRevision(deps, tx, operator, commitment);
    await tx.exemptions.insert(exemption);
    return ok(null);
  });
  return {
    Attendance: attendance.id,
    LedgerEntry: entryId,
    Commitment: commitment.id,
    Exemption: exemption.id,
  };
}
