import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { ClearanceNoteId, OrganisationId, PersonId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { validUntil } from "./clearance-note.ts";

export type NoteRecordExtract = {
  readonly personId: PersonId;
  /** The organisation the person comes from. */
  readonly organisationId: OrganisationId;
  /** The local date it was shown, ISO 8601: today or within the year before. */
  readonly shownOn: string;
};
export type RecordExtractNoted = {
  readonly clearanceNoteId: ClearanceNoteId;
  /** The last local date it counts. */
  readonly validUntil: string;
};
export type NoteRecordExtractRefusal = NotAllowed | InvalidInput | NotFound<"Person">;

/**
 * Notes that a person has shown the actor a record extract (Lag 2013:852). The actor has seen it with their own eyes, so it
 * is a coordinator and no program. What the extract says is nobody's to enter.
 */
export async function noteRecordExtract(
  deps: Deps,
  actor: Actor,
  input: NoteRecordExtract,
  key: string | null,
): Promise<Result<RecordExtractNoted, NoteRecordExtractRefusal | CommandKeyReused>> {
  const { personId, organisationId } = input;
  const command = { actor, name: "noteRecordExtract", key, input };
  return deps.store.transaction<RecordExtractNoted, NoteRecordExtractRefusal>(command, async (tx) => {
    if (actor.kind !== "PERSON" || !mayPlan(actor)) return err({ type: "NotAllowed" });
    const landlord = await tx.landlords.current();
    if (!landlord) throw new Error(`There is no landlord ${actor.landlordId}`);
    const check = new InputCheck();
    const shownOn = check.date("shownOn", input.shownOn);
    if (!shownOn) return check.refused();
    const today = deps.clock.now().toZonedDateTimeISO(landlord.zone).toPlainDate();
    const until = validUntil(shownOn);
    const { compare } = Temporal.PlainDate;
    if (compare(shownOn, today) > 0) check.add("shownOn", { type: "InTheFuture" });
    if (compare(until, today) < 0) check.add("shownOn", { type: "InThePast" });
    const invalid = check.refusal();
    if (invalid) return invalid;
    const memberships = await tx.memberships.listByPerson(personId);
    if (!memberships.some((at) => at.organisationId === organisationId))
      return err({ type: "PersonNotFound" });

    const id = deps.ids.next("clearance");
    const { landlordId, personId: seenBy } = actor;
    await tx.clearanceNotes.insert({
      id,
      landlordId,
      personId,
      organisationId,
      shownOn,
      seenBy,
      validUntil: until,
    });
    await record(deps, tx, command, id, { personId, organisationId, shownOn: shownOn.toString() });
    return ok({ clearanceNoteId: id, validUntil: until.toString() });
  });
}
