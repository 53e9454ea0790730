import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Initiative } from "./initiative.ts";
import { INITIATIVE_MACHINE, type InitiativeState } from "./initiative-states.ts";

export type MoveInitiativeRefusal =
  | NotFound<"Initiative">
  /** From the state it is in it never comes to the one asked for. */
  | { readonly type: "InitiativeStateWrong"; readonly state: InitiativeState };

/** Locks an initiative and moves it to another state. Answers it as it was. */
export async function moveInitiative(
  deps: Deps,
  tx: Transaction,
  command: Command,
  initiativeId: InitiativeId,
  { from, to, reason }: MoveInitiative,
): Promise<Result<Initiative, MoveInitiativeRefusal>> {
  const initiative = await tx.initiatives.lockById(initiativeId);
  if (!initiative) return err({ type: "InitiativeNotFound" });
  const { state } = initiative;
  const isAllowed = mayBecome(INITIATIVE_MACHINE, state, to) && (from === undefined || from === state);
  if (!isAllowed) return err({ type: "InitiativeStateWrong", state });
  const cancelledAsDraft = state === "DRAFT" && to === "CANCELLED";
  await tx.initiatives.save({ ...initiative, state: to, stateReason: reason, cancelledAsDraft });
  await record(deps, tx, command, initiativeId, { state: [state, to] });
  return ok(initiative);
}

type MoveInitiative = {
  /** Where the machine leads there from other states too. */
  readonly from?: InitiativeState;
  readonly to: InitiativeState;
  readonly reason: string | null;
};
