import type { Actor } from "../access/actor.ts";
import { mayCommitFor } from "../access/policy.ts";
import type { FocusArea } from "../initiative/focus-area.ts";
import type { Deps } from "../kernel/deps.ts";
import type { CommitmentId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkTerms } from "./check-commitment.ts";
import type { CommitmentUnit } from "./commitment.ts";
import { enterLine } from "./enter-line.ts";

export type CommitYearly = {
  readonly organisationId: OrganisationId;
  readonly year: number;
  readonly unit: CommitmentUnit;
  readonly focusArea: FocusArea | null;
  readonly target: number;
  readonly note: string;
};
export type YearlyCommitted = { readonly commitmentId: CommitmentId };
export type CommitYearlyRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Organisation">
  /** The organisation has a line of that unit and focus area for the year: it is revised. */
  | { readonly type: "CommitmentExists"; readonly commitmentId: CommitmentId };

/** Enters one line of what an organisation takes on for a year, by its contacts or by whoever plans. */
export async function commitYearly(
  deps: Deps,
  actor: Actor,
  input: CommitYearly,
  key: string | null,
): Promise<Result<YearlyCommitted, CommitYearlyRefusal | CommandKeyReused>> {
  const { organisationId, year, unit, focusArea, target } = input;
  const command = { actor, name: "commitYearly", key, input };
  return deps.store.transaction<YearlyCommitted, CommitYearlyRefusal>(command, async (tx) => {
    if (!mayCommitFor(actor, organisationId)) return err({ type: "NotAllowed" });
    const check = new InputCheck();
    check.integer("year", year, { min: 2000, max: 2200 });
    checkTerms(check, input);
    const wrong = check.refusal();
    if (wrong) return wrong;
    if (!(await tx.organisations.byId(organisationId))) return err({ type: "OrganisationNotFound" });
    const line = { organisationId, year, unit, focusArea };
    const earlier = await tx.commitments.find(line);
    if (earlier) return err({ type: "CommitmentExists", commitmentId: earlier.id });
    const commitmentId = await enterLine(deps, tx, command, { ...line, target, note: input.note });
    return ok({ commitmentId });
  });
}
