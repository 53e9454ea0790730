import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { CommitmentId } from "../kernel/ids.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Commitment } from "./commitment.ts";
import { keepRevision } from "./keep-revision.ts";

/** Enters a line that was checked, and that the organisation does not have yet. */
export async function enterLine(
  deps: Deps,
  tx: Transaction,
  command: Command,
  { organisationId, year, unit, focusArea, target, note }: Omit<Commitment, "id" | "landlordId" | "revision">,
): Promise<CommitmentId> {
  const { actor } = command;
  const line = { organisationId, year, unit, focusArea };
  const commitment: Commitment = {
    ...line,
    id: deps.ids.next("commitment"),
    landlordId: actor.landlordId,
    target,
    note: note.trim(),
    revision: 1,
  };
  await tx.commitments.insert(commitment);
  await keepRevision(deps, tx, actor, commitment);
  await record(deps, tx, command, commitment.id, { ...line, target: [null, target] });
  return commitment.id;
}
