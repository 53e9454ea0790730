import type { Actor } from "../access/actor.ts";
import { mayCommitFor } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { CommitmentId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkTerms } from "./check-commitment.ts";
import { keepRevision } from "./keep-revision.ts";

export type ReviseCommitment = {
  readonly commitmentId: CommitmentId;
  /** What is left out stays as it is. */
  readonly target?: number;
  readonly note?: string;
};
export type CommitmentRevised = { readonly commitmentId: CommitmentId; readonly revision: number };
export type ReviseCommitmentRefusal = NotAllowed | InvalidInput | NotFound<"Commitment">;

/** Changes what an organisation takes on for a year. What it was before is kept, with who changed it and when. */
export async function reviseCommitment(
  deps: Deps,
  actor: Actor,
  input: ReviseCommitment,
  key: string | null,
): Promise<Result<CommitmentRevised, ReviseCommitmentRefusal | CommandKeyReused>> {
  const { commitmentId } = input;
  const command = { actor, name: "reviseCommitment", key, input };
  return deps.store.transaction<CommitmentRevised, ReviseCommitmentRefusal>(command, async (tx) => {
    const before = await tx.commitments.lockById(commitmentId);
    if (!before) return err({ type: "CommitmentNotFound" });
    if (!mayCommitFor(actor, before.organisationId)) return err({ type: "NotAllowed" });
    const { target = before.target, note = before.note } = input;
    const check = new InputCheck();
    checkTerms(check, { target, note });
    const wrong = check.refusal();
    if (wrong) return wrong;
    const revision = before.revision + 1;
    const after = { ...before, target, note: note.trim(), revision };
    await tx.commitments.save(after);
    await keepRevision(deps, tx, actor, after);
    await record(deps, tx, command, commitmentId, {
      revision,
      ...(target !== before.target && { target: [before.target, target] }),
      ...(after.note !== before.note && { note: "CHANGED" }),
    });
    return ok({ commitmentId, revision });
  });
}
