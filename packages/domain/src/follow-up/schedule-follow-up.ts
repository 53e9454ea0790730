import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import { AGREED_APPENDIX_STATES, type AppendixState } from "../appendix/appendix-states.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, FollowUpId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { landlordOf } from "../landlord/local-date.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type FollowUp, usualDueDate } from "./follow-up.ts";
import { attendeesOf, setFollowUpTimer, tell } from "./tell-follow-up.ts";

export type ScheduleFollowUp = {
  readonly appendixId: AppendixId;
  /** The calendar year that it looks back on: the one in which the appendix begins to hold, or a later one. */
  readonly year: number;
  /** A local date, ISO 8601; null for the usual one. */
  readonly dueOn: string | null;
};
export type FollowUpScheduled = { readonly followUpId: FollowUpId; readonly dueOn: string };
export type ScheduleFollowUpRefusal =
  | NotAllowed
  | InvalidInput
  | NotFound<"Appendix">
  /** Nothing was agreed that could be followed up. */
  | { readonly type: "NotAgreed"; readonly state: AppendixState }
  /** It was held, so that there is nothing to plan. */
  | { readonly type: "FollowUpHeld"; readonly followUpId: FollowUpId };

/** Sets when the follow-up of an appendix's year is due, or another date for it. */
export async function scheduleFollowUp(
  deps: Deps,
  actor: Actor,
  input: ScheduleFollowUp,
  key: string | null,
): Promise<Result<FollowUpScheduled, ScheduleFollowUpRefusal | CommandKeyReused>> {
  const { appendixId, year } = input;
  const command = { actor, name: "scheduleFollowUp", key, input };
  return deps.store.transaction<FollowUpScheduled, ScheduleFollowUpRefusal>(command, async (tx) => {
    if (!mayPlan(actor)) return err({ type: "NotAllowed" });
    const appendix = await tx.appendices.byId(appendixId);
    if (!appendix) return err({ type: "AppendixNotFound" });
    const { state, organisationId, effectiveFrom } = appendix;
    if (!AGREED_APPENDIX_STATES.includes(state)) return err({ type: "NotAgreed", state });
    const check = new InputCheck();
    check.integer("year", year, { min: effectiveFrom.year, max: 2200 });
    const given = input.dueOn === null ? undefined : check.date("dueOn", input.dueOn);
    const wrong = check.refusal();
    if (wrong) return wrong;
    const dueOn = given ?? usualDueDate(appendix, year);

    const before = await tx.followUps.lockOf(appendixId, year);
    if (before?.heldOn) return err({ type: "FollowUpHeld", followUpId: before.id });
    const scheduled: FollowUp = {
      ...(before ?? {
        ...{ id: deps.ids.next("followup"), landlordId: actor.landlordId, appendixId, organisationId, year },
        ...{ heldOn: null, attendees: [], minutes: "", revision: 0, version: 1 },
      }),
      dueOn,
    };
    if (before) await tx.followUps.save(scheduled);
    else await tx.followUps.insert(scheduled);
    const { id: followUpId } = scheduled;
    const saved = { ...scheduled, version: scheduled.version + (before ? 1 : 0) };
    const setBy = actor.kind === "PERSON" ? actor.personId : null;
    await setFollowUpTimer(tx, saved, { setBy, after: deps.clock.now() });
    if (!before?.dueOn.equals(dueOn)) {
      const { contacts, hosts } = await attendeesOf(tx, scheduled, setBy);
      const told = [...contacts, ...hosts].filter((personId) => personId !== setBy);
      const { zone } = await landlordOf(tx);
      const wasDueAt = before?.dueOn.toZonedDateTime(zone).epochMilliseconds;
      const was = wasDueAt !== undefined && { wasDueAt };
      await tell(deps, tx, told, { type: "YourFollowUpScheduled", followUpId, ...was });
    }
    await record(deps, tx, command, followUpId, {
      ...{ appendixId, year },
      dueOn: [before?.dueOn.toString() ?? null, dueOn.toString()],
    });
    return ok({ followUpId, dueOn: dueOn.toString() });
  });
}
