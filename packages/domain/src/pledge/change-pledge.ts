import type { Actor } from "../access/actor.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import { hasStarted } from "../shift/shift-phase.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type Amount, type AmountRefusal, checkAmount } from "./check-amount.ts";
import { type AppendixNotActive, checkAppendix } from "./check-sign-up.ts";
import { grantFreedPlaces } from "./grant-freed-places.ts";
import type { Pledge } from "./pledge.ts";
import { type LivePledgeRefusal, readLivePledge } from "./read-live-pledge.ts";
import { admit, joinQueue } from "./waitlist.ts";

export type ChangePledge = Amount & { readonly pledgeId: PledgeId };
export type PledgeChanged = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type ChangePledgeRefusal =
  | LivePledgeRefusal
  | AmountRefusal
  | { readonly type: "ShiftStarted"; readonly startsAt: string }
  /** Asked where the pledge is to promise more than it does. */
  | AppendixNotActive
  /** The places asked for on top do not fit; the pledge stays as it was. */
  | { readonly type: "ShiftFull"; readonly placesLeft: number };

/**
 * Changes how much a live pledge promises. Fewer places free the rest for those who wait; more follow the rule of a new
 * pledge for the difference, and a waitlisted pledge that asks for more goes last in the queue.
 */
export async function changePledge(
  deps: Deps,
  actor: Actor,
  input: ChangePledge,
  key: string | null,
): Promise<Result<PledgeChanged, ChangePledgeRefusal | CommandKeyReused>> {
  const command = { actor, name: "changePledge", key, input };
  return deps.store.transaction<PledgeChanged, ChangePledgeRefusal>(command, async (tx) => {
    const { pledgeId, places } = input;
    const found = await readLivePledge(tx, actor, pledgeId);
    if (!found.ok) return found;
    const { pledge, shift, initiative, roster } = found.value;
    const now = deps.clock.now();
    if (hasStarted(shift, now)) return err({ type: "ShiftStarted", startsAt: shift.startsAt.toString() });
    const minutes = checkAmount(shift, input);
    if (!minutes.ok) return minutes;
    const isSame = places === pledge.places && minutes.value === pledge.minutes;
    if (isSame) return ok({ pledgeId, shiftId: pledge.shiftId });
    if (places > pledge.places || minutes.value > pledge.minutes) {
      const organisation = await tx.organisations.byId(pledge.organisationId);
      if (!organisation) throw new Error(`Pledge ${pledgeId} has no organisation`);
      const appendices = await tx.appendices.listByOrganisation(pledge.organisationId);
      const allowed = checkAppendix({ shift, organisation, appendices });
      if (!allowed.ok) return allowed;
    }
    const others = roster.filter((other) => other.id !== pledgeId);
    const free = shift.capacity - shift.taken;
    const asksMore = places > pledge.places;
    const growth =
      pledge.state === "CONFIRMED" && asksMore ? admit(others, free, places - pledge.places) : null;
    if (growth?.state === "WAITLISTED") return err({ type: "ShiftFull", placesLeft: free });

    const queuedAt = pledge.state === "WAITLISTED" && asksMore ? joinQueue(others, now) : pledge.queuedAt;
    const changed: Pledge = { ...pledge, places, minutes: minutes.value, queuedAt };
    await tx.pledges.save(changed);
    const { minutes: minutesBefore, places: placesBefore, shiftId, organisationId } = pledge;
    await record(deps, tx, command, pledgeId, {
      places: [placesBefore, places],
      minutes: [minutesBefore, minutes.value],
      passed: growth?.passed ?? [],
    });
    const amounts = { places, placesBefore, minutes: minutes.value, minutesBefore };
    const facts = { pledgeId, shiftId, initiativeId: initiative.id, organisationId, ...amounts };
    await tx.outbox.append(laneOfInitiative(initiative), { type: "PledgeChanged", ...facts }, now);

    const taken = shift.taken + (pledge.state === "CONFIRMED" ? places - placesBefore : 0);
    const after = { shift: { ...shift, taken }, roster: [...others, changed], initiative };
    await tx.shifts.save(await grantFreedPlaces(deps, tx, command, after));
    return ok({ pledgeId, shiftId });
  });
}
