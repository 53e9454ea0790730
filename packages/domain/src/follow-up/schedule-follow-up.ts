import type { Actor } from "../access/actor.ts";
import { mayPlan } from "../access/policy.ts";
import type { Appendix } from "../appendix/appendix.ts";
import { AGREED_APPENDIX_STATES, type AppendixState } from "../appendix/appendix-states.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { AppendixId, FollowUpId } from "../kernel/ids.ts";
import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput, NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { landlordOf, localDate } from "../landlord/local-date.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { findOfLease } from "./find-of-lease.ts";
import { type FollowUp, usualDueDate } from "./follow-up.ts";
import { agreedOfLease, currentOf } from "./lease-years.ts";
import { attendeesOf, setFollowUpTimer, tell } from "./tell-follow-up.ts";

export type ScheduleFollowUp = {
  readonly appendixId: AppendixId;
  /** The calendar year that it looks back on: one in which the appendix, or one that it took the place of, holds; the next at the latest. */
  readonly year: number;
  /** A local date, ISO 8601, from the beginning of the year on, today at the earliest; null for the usual one. */
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

/** No meeting is planned for later. */
const MAX_YEARS_AHEAD = 2;

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
    const { state, organisationId, leaseNumber } = appendix;
    if (!AGREED_APPENDIX_STATES.includes(state)) return err({ type: "NotAgreed", state });
    const lease = agreedOfLease(
      (await tx.organisations.withAppendices(organisationId))?.appendices ?? [],
      leaseNumber,
    );
    const checked = checkDates(input, lease, await localDate(deps, tx));
    if (!checked.ok) return checked;
    const dueOn = checked.value;

    const { id: goesOn } = currentOf(lease) ?? appendix;
    const planned = await findOfLease(tx, lease, year);
    const before = planned
      ? await tx.followUps.lockById(planned.id)
      : await tx.followUps.lockOf(goesOn, year);
    if (before?.heldOn) return err({ type: "FollowUpHeld", followUpId: before.id });
    const scheduled: FollowUp = {
      ...(before ?? {
        ...{ id: deps.ids.next("followup"), landlordId: actor.landlordId, organisationId, year },
        ...{ appendixId: goesOn, heldOn: null, attendees: [], minutes: "", revision: 0, version: 1 },
        ...{ figures: null, adopted: [] },
      }),
      dueOn,
      setBy: actor.kind === "PERSON" ? actor.personId : null,
    };
    if (before) await tx.followUps.save(scheduled);
    else await tx.followUps.insert(scheduled);
    const { id: followUpId } = scheduled;
    const saved = { ...scheduled, version: scheduled.version + (before ? 1 : 0) };
    const { setBy } = scheduled;
    await setFollowUpTimer(tx, saved, { setBy, after: deps.clock.now() });
    if (!before?.dueOn.equals(dueOn)) {
      const { contacts, hosts } = await attendeesOf(tx, scheduled);
      const told = [...contacts, ...hosts].filter((personId) => personId !== setBy);
      const { zone } = await landlordOf(tx);
      const wasDueAt = before?.dueOn.toZonedDateTime(zone).epochMilliseconds;
      const was = wasDueAt !== undefined && { wasDueAt };
      await tell(deps, tx, told, { type: "YourFollowUpScheduled", followUpId, ...was });
    }
    await record(deps, tx, command, followUpId, {
      ...{ appendixId: scheduled.appendixId, year },
      dueOn: [before?.dueOn.toString() ?? null, dueOn.toString()],
    });
    return ok({ followUpId, dueOn: dueOn.toString() });
  });
}

/** The day that it is due on. */
function checkDates(
  { year, dueOn }: Pick<ScheduleFollowUp, "year" | "dueOn">,
  lease: readonly Appendix[],
  today: Temporal.PlainDate,
): Result<Temporal.PlainDate, InvalidInput> {
  const { compare } = Temporal.PlainDate;
  const check = new InputCheck();
  const min = lease[0]?.effectiveFrom.year ?? today.year;
  const end = lease.every(({ endsOn }) => endsOn !== null)
    ? Math.max(...lease.map(({ endsOn }) => endsOn?.year ?? 0))
    : Number.POSITIVE_INFINITY;
  check.integer("year", year, { min, max: Math.max(min, Math.min(end, today.year + 1)) });
  const given = dueOn === null ? undefined : check.date("dueOn", dueOn);
  const wrong = check.refusal();
  if (wrong) return wrong;
  const due = given ?? usualDueDate(year);
  const begins = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const latest = today.add({ years: MAX_YEARS_AHEAD });
  if (compare(due, today) < 0) check.add("dueOn", { type: "InThePast" });
  else if (compare(due, begins) < 0) check.add("dueOn", { type: "TooEarly", earliest: begins.toString() });
  else if (compare(due, latest) > 0) check.add("dueOn", { type: "TooLate", latest: latest.toString() });
  return check.refusal() ?? ok(due);
}
