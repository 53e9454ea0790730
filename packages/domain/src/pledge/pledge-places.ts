import type { Actor } from "../access/actor.ts";
import { isContactOf, mayPledgeFor, mayPledgeForAnyone } from "../access/policy.ts";
import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PledgeId, ShiftId } from "../kernel/ids.ts";
import type { NotAllowed, NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { laneOfInitiative } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { type Amount, type AmountRefusal, checkAmount } from "./check-amount.ts";
import { checkSignUp, type SignUpRefusal } from "./check-sign-up.ts";
import { readShiftForPledges } from "./read-shift-for-pledges.ts";
import { admit, joinQueue } from "./waitlist.ts";

export type PledgePlaces = Amount & { readonly shiftId: ShiftId; readonly organisationId: OrganisationId };

export type PlacesPledged =
  | { readonly state: "CONFIRMED"; readonly pledgeId: PledgeId; readonly shiftId: ShiftId }
  | {
      readonly state: "WAITLISTED";
      readonly pledgeId: PledgeId;
      readonly shiftId: ShiftId;
      /** The place in the waitlist, 1 for the first. */
      readonly position: number;
    };

export type PledgePlacesRefusal =
  | NotAllowed
  | NotFound<"Shift">
  | NotFound<"Organisation">
  | AmountRefusal
  | SignUpRefusal
  /** The organisation has a live pledge on the shift: change that one instead. */
  | { readonly type: "AlreadyPledged"; readonly pledgeId: PledgeId; readonly places: number };

/** Promises places on a shift for an organisation: confirmed where there is room, else put on the waitlist. */
export async function pledgePlaces(
  deps: Deps,
  actor: Actor,
  input: PledgePlaces,
  key: string | null,
): Promise<Result<PlacesPledged, PledgePlacesRefusal | CommandKeyReused>> {
  const command = { actor, name: "pledgePlaces", key, input };
  return deps.store.transaction<PlacesPledged, PledgePlacesRefusal>(command, async (tx) => {
    const { shiftId, organisationId, places } = input;
    if (!mayPledgeFor(actor, organisationId)) return err({ type: "NotAllowed" });
    const found = await readShiftForPledges(tx, shiftId);
    if (!found) return err({ type: "ShiftNotFound" });
    const { shift, initiative, roster } = found;
    const organisation = await tx.organisations.byId(organisationId);
    if (!organisation) return err({ type: "OrganisationNotFound" });

    const now = deps.clock.now();
    const appendices = await tx.appendices.listByOrganisation(organisationId);
    const isStaff = actor.kind === "PERSON" && mayPledgeForAnyone(actor);
    const signUp = checkSignUp({ shift, organisation, appendices, asStaff: isStaff, now });
    if (!signUp.ok) return signUp;
    const minutes = checkAmount(shift, input);
    if (!minutes.ok) return minutes;
    const live = roster.find((pledge) => pledge.organisationId === organisationId);
    if (live) return err({ type: "AlreadyPledged", pledgeId: live.id, places: live.places });

    const admission = admit(roster, shift.capacity - shift.taken, places);
    const { state } = admission;
    const pledgeId = deps.ids.next("pledge");
    await tx.pledges.insert({
      id: pledgeId,
      landlordId: actor.landlordId,
      shiftId,
      organisationId,
      places,
      minutes: minutes.value,
      state,
      queuedAt: joinQueue(roster, now),
      source: isStaff && !isContactOf(actor, organisationId) ? "STAFF" : actor.source,
      madeBy: actor.kind === "PERSON" ? actor.personId : null,
    });
    const passed = state === "CONFIRMED" ? admission.passed : [];
    await record(deps, tx, command, pledgeId, {
      state: [null, state],
      places,
      shiftId,
      organisationId,
      passed,
    });
    const facts = { pledgeId, shiftId, initiativeId: initiative.id, organisationId, places };
    const type = state === "CONFIRMED" ? "PledgeConfirmed" : "PledgeWaitlisted";
    await tx.outbox.append(laneOfInitiative(initiative), { type, ...facts }, now);
    await tx.shifts.save({ ...shift, taken: shift.taken + (state === "CONFIRMED" ? places : 0) });

    return ok(
      admission.state === "CONFIRMED"
        ? { state: "CONFIRMED", pledgeId, shiftId }
        : { state: "WAITLISTED", pledgeId, shiftId, position: admission.position },
    );
  });
}
