import type { Actor } from "../access/actor.ts";
import { isContactOf, isStaff, mayPledgeFor } from "../access/policy.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId, PledgeId, ShiftId } from "../kernel/ids.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import { changeRoster } from "./change-roster.ts";
import { type Amount, type AmountRefusal, checkAmount } from "./check-amount.ts";
import { offerBefore, offerFreedPlaces } from "./offer-freed-places.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { Pledge, PledgeSource } from "./pledge.ts";
import { awaitsApproval, checkMayWait, checkSignUp, type SignUpRefusal } from "./sign-up.ts";
import { admit, joinQueue, positionOf } from "./waitlist.ts";

export type PledgePlaces = Amount & {
  readonly shiftId: ShiftId;
  readonly organisationId: OrganisationId;
  /** Whether fewer places may be offered where not all are free; false unless said. */
  readonly acceptsPart?: boolean;
};

type OnShift = { readonly pledgeId: PledgeId; readonly shiftId: ShiftId };
export type PlacesPledged =
  | (OnShift & { readonly state: "CONFIRMED" })
  /** A coordinator is to say yes first. */
  | (OnShift & { readonly state: "PENDING" })
  /** `position` is the place in the waitlist, 1 for the first. */
  | (OnShift & { readonly state: "WAITLISTED"; readonly position: number })
  /** Part of the places are free, and are held until `expiresAt` (ISO 8601) for the organisation to accept. */
  | (OnShift & { readonly state: "OFFERED"; readonly offered: number; readonly expiresAt: string });

export type PledgePlacesRefusal =
  | NotFound<"Shift">
  | NotFound<"Organisation">
  | AmountRefusal
  | SignUpRefusal;

/**
 * Promises places on a shift for an organisation: confirmed where there is room, else put on the waitlist; or left for a
 * coordinator to approve where the shift asks for that. Once the shift has begun there is no waitlist.
 */
export async function pledgePlaces(
  deps: Deps,
  actor: Actor,
  input: PledgePlaces,
  key: string | null,
): Promise<Result<PlacesPledged, PledgePlacesRefusal | CommandKeyReused>> {
  const command = { actor, name: "pledgePlaces", key, input };
  return deps.store.transaction<PlacesPledged, PledgePlacesRefusal>(command, async (tx) => {
    const { shiftId, organisationId, places, acceptsPart = false } = input;
    if (!mayPledgeFor(actor, organisationId)) return err({ type: "NotAllowed" });
    const pledging = await tx.organisations.withAppendices(organisationId);
    const answer = await changeRoster<PlacesPledged, PledgePlacesRefusal>(
      deps,
      tx,
      command,
      shiftId,
      async (roster) => {
        const { shift, initiative, now, pledges } = roster;
        if (!pledging) return err({ type: "OrganisationNotFound" });
        const facts = { actor, ...pledging, shift, initiative, roster: pledges, now };
        const signUp = checkSignUp(facts);
        if (!signUp.ok) return signUp;
        const minutes = checkAmount(shift, input, now);
        if (!minutes.ok) return minutes;

        await offerBefore(tx, roster);
        const admission = admit(roster.pledges, roster.free, places);
        const state = awaitsApproval(facts) ? "PENDING" : admission.state;
        const late = state === "WAITLISTED" ? checkMayWait(facts) : null;
        if (late && !late.ok) return late;
        const pledge: Pledge = {
          id: deps.ids.next("pledge"),
          landlordId: actor.landlordId,
          shiftId,
          organisationId,
          places,
          minutes: minutes.value,
          named: 0,
          state,
          acceptsPart,
          offer: null,
          queuedAt: joinQueue(pledges, now),
          staffReason: null,
          source: sourceOf(actor, organisationId),
          madeBy: actor.kind === "PERSON" ? actor.personId : null,
        };
        const passed = state === "CONFIRMED" && admission.state === "CONFIRMED" ? admission.passed : [];
        await roster.add(command, pledge, { passed });
        await roster.tellChannel(TOLD[state], pledge, {});
        await offerFreedPlaces(tx, command, roster);
        return ok(answerOf(roster, pledge.id));
      },
    );
    return answer ?? err({ type: "ShiftNotFound" });
  });
}

const TOLD = {
  CONFIRMED: "PledgeConfirmed",
  WAITLISTED: "PledgeWaitlisted",
  PENDING: "PledgePending",
} as const;

function answerOf(roster: OpenRoster, pledgeId: PledgeId): PlacesPledged {
  const pledge = roster.find(pledgeId);
  const shiftId = roster.shift.id;
  if (pledge?.offer) {
    const { places, expiresAt } = pledge.offer;
    return { state: "OFFERED", pledgeId, shiftId, offered: places, expiresAt: expiresAt.toString() };
  }
  if (pledge?.state === "PENDING") return { state: "PENDING", pledgeId, shiftId };
  const position = positionOf(roster.pledges, pledgeId);
  return position === null
    ? { state: "CONFIRMED", pledgeId, shiftId }
    : { state: "WAITLISTED", pledgeId, shiftId, position };
}

function sourceOf(actor: Actor, organisationId: OrganisationId): PledgeSource {
  if (isStaff(actor) && !isContactOf(actor, organisationId)) return "STAFF";
  if (actor.source === "TIMER" || actor.source === "LINK")
    throw new Error(`No pledge comes in by ${actor.source}`);
  return actor.source;
}
