import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "../person/membership.ts";
import {
  aChatGuest,
  aLandlord,
  anInitiative,
  anOperator,
  anOrganisation,
  aPersonActor,
  aServiceActor,
  aSignInGuest,
} from "../testing/builders.ts";
import { type Actor, actorId, type SystemActor } from "./actor.ts";
import {
  draftsSeen,
  isColleagueIn,
  isContactOf,
  isStaff,
  mayAudit,
  mayOperate,
  mayPlan,
  mayPledgeFor,
  mayPledgeForAnyone,
  mayReadRosters,
  seesAllOfPledge,
  seesBusinessOf,
  seesEverybody,
  seesEveryRoster,
  seesInitiative,
} from "./policy.ts";
import { SCOPES, type Scope } from "./scope.ts";

const own = anOrganisation().id;
const other = anOrganisation().id;

const TIME: SystemActor = { kind: "SYSTEM", landlordId: aLandlord().id, source: "TIMER" };

function personWith(role: Role): Actor {
  return aPersonActor({ memberships: [{ organisationId: own, roles: [role] }] });
}

function toolWith(scope: Scope): Actor {
  return aServiceActor({ scopes: [scope] });
}

/** What the actor may do, of all there is. */
function rightsOf(actor: Actor): readonly string[] {
  const rights = {
    plan: mayPlan(actor),
    operate: mayOperate(actor),
    audit: mayAudit(actor),
    "pledge for anyone": mayPledgeForAnyone(actor),
    "pledge for its own": mayPledgeFor(actor, own),
    "pledge for others": mayPledgeFor(actor, other),
    "be contact of its own": isContactOf(actor, own),
    "be contact of others": isContactOf(actor, other),
  };
  return Object.entries(rights).flatMap(([right, has]) => (has ? [right] : []));
}

const PLEDGE_FOR_ALL = ["pledge for anyone", "pledge for its own", "pledge for others"];

describe("what a person may do in each role", () => {
  const table: Record<Role, readonly string[]> = {
    COORDINATOR: ["plan", ...PLEDGE_FOR_ALL],
    LANDLORD_ADMIN: ["plan", "operate", "audit"],
    AUDITOR: ["audit"],
    TENANT_CONTACT: ["pledge for its own", "be contact of its own"],
    PARTICIPANT: [],
    HOST: [],
  };
  test.each(ROLES)("%s", (role) => {
    expect(rightsOf(personWith(role))).toEqual(table[role]);
  });
});

describe("what a tool may do by each scope", () => {
  const table: Record<Scope, readonly string[]> = {
    "roster:read": [],
    "people:read": [],
    "pledges:write": PLEDGE_FOR_ALL,
    "plan:write": ["plan"],
  };
  test.each(SCOPES)("%s", (scope) => {
    expect(rightsOf(toolWith(scope))).toEqual(table[scope]);
  });
});

test("somebody without role, scope or link may do nothing", () => {
  expect(rightsOf(aPersonActor())).toEqual([]);
  expect(rightsOf(aServiceActor())).toEqual([]);
  expect(rightsOf(aChatGuest())).toEqual([]);
});

test("time itself may do nothing: what falls due has its own use cases", () => {
  expect(rightsOf(TIME)).toEqual([]);
});

test("staff are people who pledge for anyone: no tool, no operator, no landlord's admin", () => {
  const actors = { coordinator: personWith("COORDINATOR"), admin: personWith("LANDLORD_ADMIN") };
  const others = { tool: toolWith("pledges:write"), operator: anOperator(), guest: aChatGuest(), time: TIME };
  const staff = Object.entries({ ...actors, ...others }).flatMap(([name, who]) =>
    isStaff(who) ? [name] : [],
  );
  expect(staff).toEqual(["coordinator"]);
});

test("an operator may do everything, but is nobody's contact", () => {
  expect(rightsOf(anOperator())).toEqual(["plan", "operate", "audit", ...PLEDGE_FOR_ALL]);
});

test("a person has the roles of all memberships", () => {
  const person = aPersonActor({
    memberships: [
      { organisationId: own, roles: ["PARTICIPANT", "TENANT_CONTACT"] },
      { organisationId: other, roles: ["COORDINATOR"] },
    ],
  });
  expect(rightsOf(person)).toEqual(["plan", ...PLEDGE_FOR_ALL, "be contact of its own"]);
});

test("the audit trail names the person, the token or the chat user, and nobody at the command line or for time", () => {
  const person = aPersonActor();
  const tool = aServiceActor();
  expect(actorId(person)).toBe(person.personId);
  expect(actorId(tool)).toBe(tool.tokenId);
  expect(actorId(aChatGuest({ teamId: "T0001", userId: "U0007" }))).toBe("T0001/U0007");
  expect(actorId(anOperator())).toBeNull();
  expect(actorId(TIME)).toBeNull();
});

/** What the actor sees, of all there is. */
function sightOf(actor: Actor): readonly string[] {
  const [draft, published] = (["DRAFT", "PUBLISHED"] as const).map((state) =>
    anInitiative({ state, hostOrganisationId: own }),
  );
  if (!draft || !published) throw new Error("unreachable");
  const sees = {
    rosters: mayReadRosters(actor),
    "all of rosters": seesEveryRoster(actor),
    everybody: seesEverybody(actor),
    "its own people": isColleagueIn(actor, own),
    "others' people": isColleagueIn(actor, other),
    "all of its own pledges": seesAllOfPledge(actor, { organisationId: own }, other),
    "all of pledges on its own shifts": seesAllOfPledge(actor, { organisationId: other }, own),
    "all of others' pledges elsewhere": seesAllOfPledge(actor, { organisationId: other }, other),
    "its own business": seesBusinessOf(actor, own),
    "others' business": seesBusinessOf(actor, other),
    "what is published": seesInitiative(actor, published),
    "its own drafts": seesInitiative(actor, draft),
    "others' drafts": seesInitiative(actor, { ...draft, hostOrganisationId: other }),
  };
  for (const hostOrganisationId of [own, other]) {
    const cancelled = { state: "CANCELLED", cancelledAsDraft: true, hostOrganisationId } as const;
    expect(seesInitiative(actor, cancelled)).toBe(seesInitiative(actor, { ...draft, hostOrganisationId }));
  }
  expect(draftsSeen(actor)?.includes(own) ?? true).toBe(sees["its own drafts"]);
  expect(draftsSeen(actor)?.includes(other) ?? true).toBe(sees["others' drafts"]);
  return Object.entries(sees).flatMap(([sight, has]) => (has ? [sight] : []));
}

const ALL_BUT_PEOPLE = [
  "all of its own pledges",
  "all of pledges on its own shifts",
  "all of others' pledges elsewhere",
  "its own business",
  "others' business",
  "what is published",
  "its own drafts",
  "others' drafts",
];

describe("what a person sees in each role (invariant 19)", () => {
  const table: Record<Role, readonly string[]> = {
    COORDINATOR: ["rosters", "all of rosters", "everybody", "its own people", ...ALL_BUT_PEOPLE],
    LANDLORD_ADMIN: ["rosters", "all of rosters", "its own people", ...ALL_BUT_PEOPLE],
    AUDITOR: ["rosters", "all of rosters", ...ALL_BUT_PEOPLE],
    TENANT_CONTACT: [
      "rosters",
      "its own people",
      "all of its own pledges",
      "its own business",
      "what is published",
    ],
    PARTICIPANT: ["rosters", "its own people", "what is published"],
    HOST: [
      "rosters",
      "its own people",
      "all of pledges on its own shifts",
      "what is published",
      "its own drafts",
    ],
  };
  test.each(ROLES)("%s", (role) => {
    expect(sightOf(personWith(role))).toEqual(table[role]);
  });
});

describe("what a tool sees by each scope", () => {
  const table: Record<Scope, readonly string[]> = {
    "roster:read": ["rosters", "all of rosters", ...ALL_BUT_PEOPLE],
    "people:read": ["everybody", "what is published"],
    "pledges:write": ["what is published"],
    "plan:write": ["what is published"],
  };
  test.each(SCOPES)("%s", (scope) => {
    expect(sightOf(toolWith(scope))).toEqual(table[scope]);
  });
});

test("somebody without role, scope or link sees no roster", () => {
  for (const actor of [aPersonActor(), aServiceActor(), aChatGuest(), aSignInGuest()]) {
    expect(sightOf(actor)).toEqual(["what is published"]);
    expect(rightsOf(actor)).toEqual([]);
  }
});
