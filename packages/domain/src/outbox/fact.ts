import type { InitiativeId, OrganisationId, PersonId, PledgeId, ShiftId } from "../kernel/ids.ts";

type PledgeFact<Type extends string> = {
  readonly type: Type;
  readonly pledgeId: PledgeId;
  readonly shiftId: ShiftId;
  readonly initiativeId: InitiativeId;
  readonly organisationId: OrganisationId;
  readonly places: number;
};

/** A pledge came, moved or went: what makes an initiative's roster look different. */
export type RosterFact =
  | PledgeFact<"PledgeConfirmed">
  | PledgeFact<"PledgeWaitlisted">
  | (PledgeFact<"PledgeChanged"> & {
      readonly placesBefore: number;
      /** Promised minutes in all. */
      readonly minutes: number;
      readonly minutesBefore: number;
    })
  | PledgeFact<"PledgeWithdrawn">
  /** A waitlisted pledge got the places that somebody freed. */
  | PledgeFact<"PledgePromoted">;

export type PlanFact =
  | { readonly type: "InitiativePublished"; readonly initiativeId: InitiativeId; readonly shifts: number }
  | { readonly type: "ShiftOpened"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId }
  | { readonly type: "ShiftCancelled"; readonly shiftId: ShiftId; readonly initiativeId: InitiativeId };

/** Something one person must hear. */
export type PersonalFact =
  | (PledgeFact<"PlacesGranted"> & { readonly personId: PersonId })
  | (PledgeFact<"PledgeCancelled"> & { readonly personId: PersonId });

/**
 * What has happened and somebody outside may want to hear of. It carries ids and the numbers that will have changed by the
 * time it is told; all else is read again when it is told.
 */
export type Fact = RosterFact | PlanFact | PersonalFact;
