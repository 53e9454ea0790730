import type { Actor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { LedgerEntryId, OrganisationId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import { MAX_REASON_LENGTH } from "../kernel/reason.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { checkAdjuster, type OwnHours } from "./check-verifier.ts";

/** Of one adjustment, up or down: some thousand working days. */
const MAX_ADJUSTED_MINUTES = 500_000;

export type AdjustHours = {
  readonly organisationId: OrganisationId;
  /** ISO date: the period that it is put into. */
  readonly workedOn: string;
  /** Not 0; less than 0 to take away. */
  readonly minutes: number;
  readonly reason: string;
};
export type HoursAdjusted = { readonly entryId: LedgerEntryId; readonly minutes: number };
export type AdjustHoursRefusal = NotAllowed | InvalidInput | NotFound<"Organisation"> | OwnHours;

/**
 * Puts right by an entry of its own what the ledger says of an organisation, where no attendance can be reported or corrected any
 * more. It always says why.
 */
export async function adjustHours(
  deps: Deps,
  actor: Actor,
  input: AdjustHours,
  key: string | null,
): Promise<Result<HoursAdjusted, AdjustHoursRefusal | CommandKeyReused>> {
  const { organisationId, minutes } = input;
  const command = { actor, name: "adjustHours", key, input };
  return deps.store.transaction<HoursAdjusted, AdjustHoursRefusal>(command, async (tx) => {
    if (actor.kind !== "PERSON") return err({ type: "NotAllowed" });
    const may = checkAdjuster(actor, organisationId);
    if (!may.ok) return may;
    const check = new InputCheck();
    const workedOn = check.date("workedOn", input.workedOn);
    check.integer("minutes", minutes, { min: -MAX_ADJUSTED_MINUTES, max: MAX_ADJUSTED_MINUTES });
    if (minutes === 0) check.add("minutes", { type: "Empty" });
    check.text("reason", input.reason, { max: MAX_REASON_LENGTH, lines: "MANY" });
    const wrong = check.refusal();
    if (wrong || !workedOn) return check.refused();
    if (!(await tx.organisations.byId(organisationId))) return err({ type: "OrganisationNotFound" });
    const reason = input.reason.trim();
    const entryId = deps.ids.next("entry");
    await tx.ledger.append([
      {
        id: entryId,
        landlordId: actor.landlordId,
        organisationId,
        workedOn,
        kind: "ADJUSTMENT",
        minutes,
        attendanceId: null,
        reverses: null,
        verifiedBy: actor.personId,
        reason,
        at: deps.clock.now(),
      },
    ]);
    await record(deps, tx, command, entryId, { kind: "ADJUSTMENT", minutes, organisationId, reason });
    return ok({ entryId, minutes });
  });
}
