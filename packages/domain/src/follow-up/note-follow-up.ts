import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { FollowUpId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { localDate } from "../landlord/local-date.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Attendee } from "./follow-up.ts";

export type NoteFollowUp = {
  readonly followUpId: FollowUpId;
  /** How often it had been noted when the writer read it; null to write over whatever there is. */
  readonly revision: number | null;
  /** A local date, ISO 8601. */
  readonly heldOn: string;
  readonly attendees: readonly Attendee[];
  /** Plain text. */
  readonly minutes: string;
};
export type FollowUpNoted = { readonly followUpId: FollowUpId };
export type NoteFollowUpRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"FollowUp">
  /** Somebody has noted since what the writer has not read. */
  | { readonly type: "NotedMeanwhile"; readonly revision: number };

/** In UTF-16 code units; what a text column takes, whatever is in it. */
const MAX_MINUTES_LENGTH = 20_000;
const MAX_ATTENDEES = 30;

/** Notes that a follow-up was held, who was there and what was said; or puts right what was noted. */
export async function noteFollowUp(
  deps: Deps,
  actor: Actor,
  input: NoteFollowUp,
  key: string | null,
): Promise<Result<FollowUpNoted, NoteFollowUpRefusal | CommandKeyReused>> {
  const { followUpId } = input;
  const command = { actor, name: "noteFollowUp", key, input };
  return deps.store.transaction<FollowUpNoted, NoteFollowUpRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const before = await tx.followUps.lockById(followUpId);
    if (!before) return err({ type: "FollowUpNotFound" });
    const check = new InputCheck();
    const heldOn = check.date("heldOn", input.heldOn);
    if (heldOn && Temporal.PlainDate.compare(heldOn, await localDate(deps, tx)) > 0) {
      check.add("heldOn", { type: "InTheFuture" });
    }
    check.text("minutes", input.minutes, { max: MAX_MINUTES_LENGTH, lines: "MANY" });
    if (input.attendees.length === 0) check.add("attendees", { type: "Empty" });
    if (input.attendees.length > MAX_ATTENDEES)
      check.add("attendees", { type: "TooMany", max: MAX_ATTENDEES });
    for (const [index, { capacity }] of input.attendees.entries()) {
      check.text(`attendees.${index}.capacity`, capacity, { max: 100 });
    }
    const wrong = check.refusal();
    if (wrong || !heldOn) return wrong ?? check.refused();

    const { revision } = before;
    if (input.revision !== null && input.revision !== revision) {
      return err({ type: "NotedMeanwhile", revision });
    }

    const attendees = input.attendees.map(({ party, capacity }) => ({ party, capacity: capacity.trim() }));
    const after = { ...before, heldOn, attendees, minutes: input.minutes.trim(), revision: revision + 1 };
    await tx.followUps.save(after);
    await record(deps, tx, command, followUpId, {
      heldOn: [before.heldOn?.toString() ?? null, heldOn.toString()],
      attendees: [before.attendees.length, attendees.length],
      ...(before.minutes !== after.minutes && { minutes: "CHANGED" }),
    });
    return ok({ followUpId });
  });
}
