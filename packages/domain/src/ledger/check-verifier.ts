import type { PersonActor } from "../access/actor.ts";
import { isMemberOf, mayHostFor, mayVerifyHours } from "../access/policy.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import type { NotAllowed } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";

/** Whose hours are to be verified. */
export type HoursOf = {
  readonly organisationId: OrganisationId;
  /** Null where heads were counted. */
  readonly personId: PersonId | null;
  /** Whether the organisation is the landlord itself, which all its coordinators are of. */
  readonly isLandlords: boolean;
  /** Of the shift's initiative. */
  readonly hostOrganisationId: OrganisationId;
};

/** The participant's own hours, or those of an organisation that the verifier is of. */
export type OwnHours = { readonly type: "OwnHours" };

/**
 * Invariant 11: the verifier is not the participant, nor of the pledging organisation. Coordinators verify; the landlord's own
 * hours, which they may therefore not, its hosts do.
 */
export function checkVerifier(
  actor: PersonActor,
  { organisationId, personId, isLandlords, hostOrganisationId }: HoursOf,
): Result<null, NotAllowed | OwnHours> {
  const may = mayVerifyHours(actor) || (isLandlords && mayHostFor(actor, hostOrganisationId));
  if (!may) return err({ type: "NotAllowed" });
  const isOwn = actor.personId === personId || isMemberOf(actor, organisationId);
  return isOwn ? err({ type: "OwnHours" }) : ok(null);
}

/** Coordinators adjust hours, but not those of an organisation that they are of. */
export function checkAdjuster(
  actor: PersonActor,
  organisationId: OrganisationId,
): Result<null, NotAllowed | OwnHours> {
  if (!mayVerifyHours(actor)) return err({ type: "NotAllowed" });
  return isMemberOf(actor, organisationId) ? err({ type: "OwnHours" }) : ok(null);
}
