import type { Actor } from "../access/actor.ts";
import { mayCommitFor } from "../access/policy.ts";
import { checkTerms } from "../commitment/check-commitment.ts";
import type { Commitment, CommitmentUnit } from "../commitment/commitment.ts";
import { enterLine } from "../commitment/enter-line.ts";
import type { FocusArea } from "../initiative/focus-area.ts";
import type { Deps } from "../kernel/deps.ts";
import type { CommitmentId, FollowUpId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { nextYearOf } from "./follow-up.ts";
import { keptNote } from "./kept-note.ts";

export type LineToAdopt = Pick<Commitment, "unit" | "focusArea" | "target" | "note">;
export type AdoptLines = {
  readonly followUpId: FollowUpId;
  /** Whose lines they are: the tenant of the appendix, or the landlord itself. */
  readonly organisationId: OrganisationId;
  /** As they were proposed, or as was agreed instead. */
  readonly lines: readonly LineToAdopt[];
};
export type LinesAdopted = { readonly year: number; readonly commitmentIds: readonly CommitmentId[] };
export type AdoptLinesRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"FollowUp">
  | NotFound<"Organisation">
  /** It is not over: what is agreed at it is not known yet. */
  | { readonly type: "FollowUpNotHeld" }
  /** A tool may take over what is no more than this year's; to raise it is for a person. */
  | { readonly type: "RaiseNeedsPerson"; readonly line: number; readonly thisYears: number }
  /** The line is there: it is revised. */
  | { readonly type: "CommitmentExists"; readonly commitmentId: CommitmentId };

const MAX_LINES = 20;

/** Takes over what was agreed at a follow-up as the commitments of the next year: all, or none. */
export async function adoptLines(
  deps: Deps,
  actor: Actor,
  input: AdoptLines,
  key: string | null,
): Promise<Result<LinesAdopted, AdoptLinesRefusal | CommandKeyReused>> {
  const { followUpId, organisationId, lines } = input;
  const command = { actor, name: "adoptLines", key, input };
  return deps.store.transaction<LinesAdopted, AdoptLinesRefusal>(command, async (tx) => {
    if (!mayCommitFor(actor, organisationId)) return err({ type: "NotAllowed" });
    const followUp = await tx.followUps.lockById(followUpId);
    if (!followUp) return err({ type: "FollowUpNotFound" });
    const organisation = await tx.organisations.byId(organisationId);
    const isParty = organisation?.kind === "LANDLORD" || organisation?.id === followUp.organisationId;
    if (!isParty) return err({ type: "OrganisationNotFound" });
    const wrong = checkLines(lines);
    if (wrong) return wrong;
    if (!followUp.heldOn) return err({ type: "FollowUpNotHeld" });

    const today = await localDate(deps, tx);
    const year = nextYearOf(followUp, today);
    const commitmentIds: CommitmentId[] = [];
    for (const [index, { unit, focusArea, target, note }] of lines.entries()) {
      const line = { organisationId, unit, focusArea };
      const earlier = await tx.commitments.find({ ...line, year });
      if (earlier) return err({ type: "CommitmentExists", commitmentId: earlier.id });
      const thisYears = (await tx.commitments.find({ ...line, year: followUp.year }))?.target ?? 0;
      if (target > thisYears && actor.kind !== "PERSON") {
        return err({ type: "RaiseNeedsPerson", line: index, thisYears });
      }
      commitmentIds.push(await enterLine(deps, tx, command, { ...line, year, target, note }));
    }
    const kept = { organisationId, year, on: today.toString(), lines: lines.map(keptLine) };
    await tx.followUps.save({ ...followUp, adopted: [...followUp.adopted, kept] });
    return ok({ year, commitmentIds });
  });
}

/** As it stands with the follow-up, whatever becomes of the commitment. */
function keptLine({ unit, focusArea, target, note }: LineToAdopt): LineToAdopt {
  return { unit, focusArea, target, note: keptNote(note.trim(), "YEAR") };
}

function checkLines(lines: readonly LineToAdopt[]) {
  const check = new InputCheck();
  if (lines.length === 0) check.add("lines", { type: "Empty" });
  if (lines.length > MAX_LINES) check.add("lines", { type: "TooMany", max: MAX_LINES });
  for (const [index, line] of lines.entries()) {
    checkTerms(check, line, `lines.${index}.`);
    const same = lines.findIndex((other) => isSame(line, other));
    if (same < index) check.add(`lines.${index}`, { type: "ConflictsWith", field: `lines.${same}` });
  }
  return check.refusal();
}

type Kind = { readonly unit: CommitmentUnit; readonly focusArea: FocusArea | null };
function isSame(a: Kind, b: Kind): boolean {
  return a.unit === b.unit && a.focusArea === b.focusArea;
}
