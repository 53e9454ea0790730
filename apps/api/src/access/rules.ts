import {
  isColleagueIn,
  isHostIn,
  mayAudit,
  mayHaveCalendarOf,
  mayOperate,
  mayPlan,
  mayPledgeForAnyone,
  mayReadRosters,
  mayVerifyHours,
  seesAllOfPledge,
  seesBusinessOf,
  seesEverybody,
  seesEveryRoster,
  seesExtractsOf,
  seesInitiative,
} from "@socialsmart/domain/access/policy";
import type { CalendarFeed } from "@socialsmart/domain/calendar/calendar-feed";
import type { ClearanceNote } from "@socialsmart/domain/clearance/clearance-note";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { InitiativeId, OrganisationId, PersonId, ShiftId } from "@socialsmart/domain/kernel/ids";
import type { Role } from "@socialsmart/domain/person/membership";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Seat } from "@socialsmart/domain/seat/seat";
import { loadReferred } from "../loading/load-by-id.ts";
import { SHOWN_TO_OTHERS } from "../pledge/states-shown.ts";
import type { ApiContext } from "../server/api-context.ts";
import { NEED } from "./need.ts";
import { type ApiActor, among, type Rule, unless, type Verdict } from "./rule.ts";

export const KNOWN: Rule = {
  means: "whoever is known, without scope or role",
  need: NEED.rosters,
  verdict: () => "ALWAYS",
};

export const ROSTERS: Rule = {
  means: "whoever has a role, and tools that read rosters",
  need: NEED.rosters,
  verdict: (actor) => (mayReadRosters(actor) ? "ALWAYS" : "NEVER"),
};

export const ALL_OF_ROSTERS: Rule = {
  means: "the landlord's own people, and tools that read rosters",
  need: NEED.allOfRosters,
  verdict: (actor) => (seesEveryRoster(actor) ? "ALWAYS" : "NEVER"),
};

/** Of a pledge that others see the organisation, places and state of. */
export const DETAILS_OF_PLEDGE: Rule<Pick<Pledge, "organisationId" | "shiftId">> = {
  means:
    "the landlord's own people, and tools that read rosters; its organisation's contacts; the shift's host",
  need: NEED.detailsOfPledge,
  verdict: (actor) => unless(seesEveryRoster(actor), actor, ["TENANT_CONTACT", "HOST"]),
  holds: seesDetails,
};

/** A pledge as a whole: what has become of one that ended is its organisation's business. */
export const PLEDGE: Rule<Pick<Pledge, "organisationId" | "shiftId" | "state">> = {
  means: "whoever has a role, and tools that read rosters; one that ended as its details",
  need: NEED.rosters,
  verdict: (actor) => among(seesEveryRoster(actor), mayReadRosters(actor)),
  holds: (pledge, context) => SHOWN_TO_OTHERS.includes(pledge.state) || seesDetails(pledge, context),
};

export const SEAT: Rule<Pick<Seat, "organisationId" | "shiftId"> & { readonly personId: PersonId | null }> = {
  means: "as the details of its pledge; whoever sits on it",
  need: NEED.rosters,
  verdict: (actor) => among(seesEveryRoster(actor), mayReadRosters(actor)),
  holds: (seat, context) =>
    (seat.personId !== null && isSelf(seat.personId, context)) || seesDetails(seat, context),
};

/** What an organisation has pledged and signed. */
export const BUSINESS: Rule<{ readonly organisationId: OrganisationId }> = {
  means: "the landlord's own people, and tools that read rosters; the organisation's contacts",
  need: NEED.business,
  verdict: (actor) => unless(seesEveryRoster(actor), actor, ["TENANT_CONTACT"]),
  holds: ({ organisationId }, { actor }) => seesBusinessOf(actor, organisationId),
};

export const DRAFTS: Rule<Initiative> = {
  means:
    "whoever has a role, and tools that read rosters; a draft the landlord's own people, tools and its host",
  need: NEED.rosters,
  verdict: (actor) => among(seesEveryRoster(actor), mayReadRosters(actor)),
  holds: (initiative, { actor }) => seesInitiative(actor, initiative),
};

/** What belongs to an initiative: of a draft also the shifts that were cancelled before it was published. */
export const PARTS_OF_DRAFTS: Rule<{ readonly initiativeId: InitiativeId }> = {
  ...DRAFTS,
  holds: seesInitiativeOf,
};

/** Names and e-mail addresses of an organisation's people (invariant 19). */
export const PEOPLE: Rule<{ readonly organisationId: OrganisationId }> = {
  means: "coordinators, and tools that read people; colleagues in the organisation",
  need: NEED.people,
  verdict: seesPeople,
  holds: ({ organisationId }, { actor }) => isColleagueIn(actor, organisationId),
};

/** Names and e-mail addresses of those people, by their ids. */
export const THOSE_PEOPLE: Rule<readonly PersonId[]> = {
  means: "coordinators, and tools that read people; colleagues, and the person",
  need: NEED.people,
  verdict: seesPeople,
  holds: areColleagues,
};

/** The name of somebody who sits on a shift. */
export const PERSON_ON_SHIFT: Rule<Pick<Seat, "personId" | "shiftId">> = {
  means: "coordinators, and tools that read people; colleagues, and the person; the shift's host",
  need: NEED.people,
  verdict: seesPeople,
  holds: async ({ personId, shiftId }, context) =>
    (await areColleagues([personId], context)) || (await isHostOf(shiftId, context)),
};

export const EVERYBODY: Rule = {
  means: "coordinators, and tools that read people",
  need: NEED.extracts,
  verdict: (actor) => (seesEverybody(actor) ? "ALWAYS" : "NEVER"),
};

/** Record extracts that somebody has shown. */
export const EXTRACTS: Rule<Pick<ClearanceNote, "personId">> = {
  means: "coordinators, and tools that read people; the person",
  need: NEED.extracts,
  verdict: (actor) => among(seesEverybody(actor), actor.kind === "PERSON" && mayReadRosters(actor)),
  holds: ({ personId }, { actor }) => seesExtractsOf(actor, personId),
};

export const PLEDGES: Rule = {
  means: "coordinators, and tools that write pledges; contacts for their organisation",
  need: NEED.pledge,
  verdict: (actor) => unless(mayPledgeForAnyone(actor), actor, ["TENANT_CONTACT"]),
};

export const PLEDGES_FOR_ANYONE: Rule = {
  means: "coordinators, and tools that write pledges",
  need: NEED.pledgeForAnyone,
  verdict: (actor) => (mayPledgeForAnyone(actor) ? "ALWAYS" : "NEVER"),
};

export const REPORTS_ATTENDANCE: Rule = {
  means: "coordinators, and tools that write pledges; the shift's host, its people on site or its contacts",
  need: NEED.reportAttendance,
  verdict: (actor) => unless(mayPledgeForAnyone(actor), actor, ["TENANT_CONTACT", "HOST"]),
};

export const VERIFIES_HOURS: Rule = {
  means: "coordinators, of others' hours; of the landlord's own the shift's host; no tool",
  need: NEED.verifyHours,
  verdict: (actor) => unless(mayVerifyHours(actor), actor, ["TENANT_CONTACT", "HOST"]),
};

export const ADJUSTS_HOURS: Rule = {
  means: "coordinators, of others' hours; no tool",
  need: NEED.adjustHours,
  verdict: (actor) => (mayVerifyHours(actor) ? "ALWAYS" : "NEVER"),
};

export const COMMITS: Rule = {
  means:
    "coordinators and the landlord's administrators, and tools that plan; contacts for their organisation",
  need: NEED.commit,
  verdict: (actor) => unless(mayPlan(actor), actor, ["TENANT_CONTACT"]),
};

export const MANAGES_PEOPLE: Rule = {
  means:
    "coordinators and the landlord's administrators, and tools that plan; contacts for their organisation",
  need: NEED.managePeople,
  verdict: (actor) => unless(mayPlan(actor), actor, ["TENANT_CONTACT"]),
};

export const PLANS: Rule = {
  means: "coordinators and the landlord's administrators, and tools that plan",
  need: NEED.plan,
  verdict: (actor) => (mayPlan(actor) ? "ALWAYS" : "NEVER"),
};

export const IN_PERSON: Rule = {
  means: "whoever signed in, for themselves; no tool",
  need: NEED.inPerson,
  verdict: (actor) => (actor.kind === "PERSON" ? "ALWAYS" : "NEVER"),
};

export const DECLINES: Rule = {
  means: "the tenant's contacts; no tool",
  need: NEED.contactInPerson,
  verdict: (actor) => unless(false, actor, ["TENANT_CONTACT"]),
};

export const STAFF_IN_PERSON: Rule = {
  means: "coordinators and the landlord's administrators, who saw it themselves; no tool",
  need: NEED.staffInPerson,
  verdict: (actor) => (actor.kind === "PERSON" && mayPlan(actor) ? "ALWAYS" : "NEVER"),
};

export const OPERATES: Rule = {
  means: "the landlord's administrators; no tool",
  need: NEED.adminInPerson,
  verdict: (actor) => (mayOperate(actor) ? "ALWAYS" : "NEVER"),
};

export const CALENDARS: Rule<Pick<CalendarFeed, "scope">> = {
  means:
    "coordinators and the landlord's administrators; of plans tools that plan; of what they pledged on contacts; of one's own seats everybody",
  need: NEED.calendars,
  verdict: (actor) => {
    const isPlanner = mayPlan(actor);
    return among(
      isPlanner && actor.kind === "PERSON",
      isPlanner || (actor.kind === "PERSON" && mayReadRosters(actor)),
    );
  },
  holds: ({ scope }, { actor }) => mayHaveCalendarOf(actor, scope),
};

/** As a command, which asks the policy itself. */
export const OPENS_CALENDARS: Rule = {
  means: CALENDARS.means,
  need: CALENDARS.need,
  verdict: CALENDARS.verdict,
};

export const AUDITS: Rule = {
  means: "auditors and the landlord's administrators; no tool",
  need: NEED.auditInPerson,
  verdict: (actor) => (mayAudit(actor) ? "ALWAYS" : "NEVER"),
};

function seesPeople(actor: ApiActor): Verdict {
  return unless(seesEverybody(actor), actor, NEED.people.roles);
}

async function seesDetails(
  pledge: Pick<Pledge, "organisationId" | "shiftId">,
  context: ApiContext,
): Promise<boolean> {
  const { actor } = context;
  // Most of those who ask are of the organisation: the host needs to be looked up for others only.
  if (seesBusinessOf(actor, pledge.organisationId)) return true;
  return hasRole(actor, "HOST") && seesAllOfPledge(actor, pledge, await hostOf(pledge.shiftId, context));
}

async function isHostOf(shiftId: ShiftId, context: ApiContext): Promise<boolean> {
  const { actor } = context;
  return hasRole(actor, "HOST") && isHostIn(actor, await hostOf(shiftId, context));
}

async function hostOf(shiftId: ShiftId, { loaders }: ApiContext): Promise<OrganisationId> {
  const { initiativeId } = await loadReferred(loaders.shift, shiftId);
  return (await loadReferred(loaders.initiative, initiativeId)).hostOrganisationId;
}

async function seesInitiativeOf(
  { initiativeId }: { readonly initiativeId: InitiativeId },
  { actor, loaders }: ApiContext,
): Promise<boolean> {
  return seesInitiative(actor, await loadReferred(loaders.initiative, initiativeId));
}

async function areColleagues(personIds: readonly PersonId[], context: ApiContext): Promise<boolean> {
  const { actor, loaders } = context;
  const others = personIds.filter((id) => !isSelf(id, context));
  if (actor.kind !== "PERSON" || others.length === 0) return others.length === 0;
  const organisationIds = actor.memberships
    .map(({ organisationId }) => organisationId)
    .filter((id) => isColleagueIn(actor, id));
  const people = await Promise.all(
    organisationIds.map((parentId) => loaders.peopleByOrganisation.load({ parentId, args: null })),
  );
  const colleagues = new Set(people.flat().map(({ id }) => id));
  return others.every((id) => colleagues.has(id));
}

function isSelf(personId: PersonId, { actor }: ApiContext): boolean {
  return actor.kind === "PERSON" && actor.personId === personId;
}

function hasRole(actor: ApiActor, role: Role): boolean {
  return actor.kind === "PERSON" && actor.memberships.some(({ roles }) => roles.includes(role));
}
