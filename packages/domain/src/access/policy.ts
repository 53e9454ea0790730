import type { CalendarScope } from "../calendar/calendar-feed.ts";
import { type Initiative, isUnpublished } from "../initiative/initiative.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { OrganisationId, PersonId } from "../kernel/ids.ts";
import { ROLES, type Role, STAFF_ROLES } from "../person/membership.ts";
import { type Actor, actorId, type PersonActor } from "./actor.ts";
import type { Scope } from "./scope.ts";

const COLLEAGUES = ROLES.filter((role) => role !== "AUDITOR");

/** May plan: initiatives, shifts, organisations, people. */
export function mayPlan(actor: Actor): boolean {
  return allows(actor, { roles: ["COORDINATOR", "LANDLORD_ADMIN"], scope: "plan:write" });
}

/** May pledge, change and withdraw for any organisation, as the landlord's staff do. */
export function mayPledgeForAnyone(actor: Actor): boolean {
  return allows(actor, { roles: ["COORDINATOR"], scope: "pledges:write" });
}

/** Is one of the landlord's people who pledge for others: who add on site, and whose own pledges need no yes. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === "PERSON" && mayPledgeForAnyone(actor);
}

/** May pledge, change and withdraw for this organisation. */
export function mayPledgeFor(actor: Actor, organisationId: OrganisationId): boolean {
  return mayPledgeForAnyone(actor) || isContactOf(actor, organisationId);
}

/** May speak for a pledge: its organisation's contacts, and the landlord's staff. */
export function maySpeakFor(actor: Actor, pledge: { readonly organisationId: OrganisationId }): boolean {
  return mayPledgeFor(actor, pledge.organisationId);
}

/** May say who belongs to the organisation, and as what: its contacts, and whoever plans. */
export function mayManagePeopleOf(actor: Actor, organisationId: OrganisationId): boolean {
  return mayPlan(actor) || isContactOf(actor, organisationId);
}

/** Is one of the organisation's own contacts, who pledge for it. */
export function isContactOf(actor: Actor, organisationId: OrganisationId): boolean {
  return hasRoleIn(actor, organisationId, ["TENANT_CONTACT"]);
}

/** Is staff, and the pledge neither theirs nor their organisation's: what they take from it they give a reason for. */
export function isStaffWithAnothers(
  actor: Actor,
  { organisationId, madeBy }: { readonly organisationId: OrganisationId; readonly madeBy: PersonId | null },
): boolean {
  return isStaff(actor) && !isContactOf(actor, organisationId) && madeBy !== actorId(actor);
}

/**
 * May have a calendar of these shifts: coordinators of any, a tool that plans of an initiative's or a district's, contacts of
 * those that their organisation has pledged on, everybody of those that they sit on themselves.
 */
export function mayHaveCalendarOf(actor: Actor, scope: CalendarScope): boolean {
  switch (scope.kind) {
    case "INITIATIVE":
    case "DISTRICT":
      return mayPlan(actor);
    case "ORGANISATION":
      return isPlanner(actor) || isContactOf(actor, scope.organisationId);
    case "PERSON":
      return isPlanner(actor) || (actor.kind === "PERSON" && actor.personId === scope.personId);
    default:
      return assertNever(scope);
  }
}

function isPlanner(actor: Actor): boolean {
  return actor.kind !== "SERVICE" && mayPlan(actor);
}

/** May say which notices somebody does without: people of their own. */
export function mayChooseNoticesOf(actor: Actor, personId: PersonId): boolean {
  return actor.kind === "OPERATOR" || (actor.kind === "PERSON" && actor.personId === personId);
}

/**
 * May read what is planned, and which organisation comes with how many places: whoever has a role anywhere. What more there is
 * to see, the functions below say.
 */
export function mayReadRosters(actor: Actor): boolean {
  return allows(actor, { roles: ROLES, scope: "roster:read" });
}

/** Sees all of every roster and every plan but people: the landlord's own, and tools. */
export function seesEveryRoster(actor: Actor): boolean {
  return allows(actor, { roles: STAFF_ROLES, scope: "roster:read" });
}

/** Sees everybody's name and e-mail address (invariant 19). */
export function seesEverybody(actor: Actor): boolean {
  return allows(actor, { roles: ["COORDINATOR"], scope: "people:read" });
}

/** Sees the names and addresses of the organisation's people: one of them, unless as an auditor, who sees no contact data. */
export function isColleagueIn(actor: Actor, organisationId: OrganisationId): boolean {
  return hasRoleIn(actor, organisationId, COLLEAGUES);
}

/** Sees what record extracts the person has shown. */
export function seesExtractsOf(actor: Actor, personId: PersonId): boolean {
  return seesEverybody(actor) || actorId(actor) === personId;
}

/** Runs the organisation's initiatives on site. */
export function isHostIn(actor: Actor, organisationId: OrganisationId): boolean {
  return hasRoleIn(actor, organisationId, ["HOST"]);
}

/** Says who came to the host's shifts: the landlord's staff, tools that pledge, and the host's people on site or its contacts. */
export function mayReportAttendance(actor: Actor, hostOrganisationId: OrganisationId | undefined): boolean {
  return (
    mayPledgeForAnyone(actor) || (hostOrganisationId !== undefined && mayHostFor(actor, hostOrganisationId))
  );
}

/** Answers for what the organisation runs, where it has named nobody on site its contacts. */
export function mayHostFor(actor: Actor, organisationId: OrganisationId): boolean {
  return isHostIn(actor, organisationId) || isContactOf(actor, organisationId);
}

/** Verifies hours: a person, whom the ledger names, and never a tool. Whose hours, see check-verifier.ts. */
export function mayVerifyHours(actor: Actor): actor is PersonActor {
  return actor.kind === "PERSON" && allows(actor, { roles: ["COORDINATOR"], scope: undefined });
}

/** Is one of the organisation's people, in whatever role. */
export function isMemberOf(actor: PersonActor, organisationId: OrganisationId): boolean {
  return actor.memberships.some((at) => at.organisationId === organisationId);
}

/** Commits an organisation for a year: its contacts, and whoever plans. */
export function mayCommitFor(actor: Actor, organisationId: OrganisationId): boolean {
  return mayPlan(actor) || isContactOf(actor, organisationId);
}

/**
 * Sees all of a pledge: its minutes, seats, source and reasons. Others see the organisation, its places and their state.
 *
 * @param hostOrganisationId of the shift's initiative
 */
export function seesAllOfPledge(
  actor: Actor,
  { organisationId }: { readonly organisationId: OrganisationId },
  hostOrganisationId: OrganisationId,
): boolean {
  return seesEveryRoster(actor) || isContactOf(actor, organisationId) || isHostIn(actor, hostOrganisationId);
}

/** Sees all that an organisation has pledged and signed. */
export function seesBusinessOf(actor: Actor, organisationId: OrganisationId): boolean {
  return seesEveryRoster(actor) || isContactOf(actor, organisationId);
}

/** Sees the initiative, and what belongs to it: a draft, and one cancelled as such, is for the landlord's own and its host. */
export function seesInitiative(
  actor: Actor,
  initiative: Pick<Initiative, "state" | "cancelledAsDraft" | "hostOrganisationId">,
): boolean {
  return (
    !isUnpublished(initiative) || seesEveryRoster(actor) || isHostIn(actor, initiative.hostOrganisationId)
  );
}

/** The organisations whose drafts the actor sees; undefined for everybody's. */
export function draftsSeen(actor: Actor): readonly OrganisationId[] | undefined {
  if (seesEveryRoster(actor)) return undefined;
  if (actor.kind !== "PERSON") return [];
  return actor.memberships.flatMap(({ organisationId, roles }) =>
    roles.includes("HOST") ? [organisationId] : [],
  );
}

/** May run the installation: landlords and tokens. */
export function mayOperate(actor: Actor): boolean {
  return allows(actor, { roles: ["LANDLORD_ADMIN"], scope: undefined });
}

/** May read the audit trail: who changed what, without contact data. */
export function mayAudit(actor: Actor): boolean {
  return allows(actor, { roles: ["AUDITOR", "LANDLORD_ADMIN"], scope: undefined });
}

function hasRoleIn(actor: Actor, organisationId: OrganisationId, roles: readonly Role[]): boolean {
  return (
    actor.kind === "PERSON" &&
    actor.memberships.some(
      (at) => at.organisationId === organisationId && at.roles.some((role) => roles.includes(role)),
    )
  );
}

function allows(
  actor: Actor,
  { roles, scope }: { roles: readonly Role[]; scope: Scope | undefined },
): boolean {
  switch (actor.kind) {
    case "OPERATOR":
      return true;
    case "CHAT_GUEST":
    case "SIGN_IN_GUEST":
    case "SYSTEM":
      return false;
    case "SERVICE":
      return scope !== undefined && actor.scopes.includes(scope);
    case "PERSON":
      return actor.memberships.some((at) => at.roles.some((role) => roles.includes(role)));
    default:
      return assertNever(actor);
  }
}
