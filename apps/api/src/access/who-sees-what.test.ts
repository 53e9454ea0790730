import type { ServiceActor } from "@socialsmart/domain/access/actor";
import type { Scope } from "@socialsmart/domain/access/scope";
import { ROLES, type Role } from "@socialsmart/domain/person/membership";
import { aPersonActor, aServiceActor } from "@socialsmart/domain/testing/builders";
import { type GraphQLObjectType, isIntrospectionType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schema } from "../server/schema.ts";
import { type Cast, type Player, startCast, type Things } from "../testing/cast.ts";
import { asked, ID_KINDS, inputFor, wayTo, wholeOf } from "../testing/paths.ts";
import { PARTS, ruleOf } from "./field-rules.ts";
import type { ApiActor, Rule, Verdict } from "./rule.ts";
import { BUSINESS, KNOWN } from "./rules.ts";
import { THING_RULES } from "./thing-rules.ts";

/*
 * The walk through the whole schema: for each field and each role a real request, for what is one's own and for what is somebody
 * else's, compared with what the table of rules says.
 */

type Outcome = "seen" | "FORBIDDEN" | "not there";

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.close());

const PLAYERS: readonly string[] = [
  ...ROLES,
  "no role",
  "roster:read",
  "roster:read people:read",
  "roster:read pledges:write",
  "roster:read plan:write",
  "people:read pledges:write plan:write",
];

/** What only a stream leads to: see own-and-others.test.ts. */
const WATCHED = new Set(["Subscription", "RosterSnapshot", "ShiftChange", "RosterFact"]);

const TYPES = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) &&
    !isIntrospectionType(type) &&
    !PARTS.test(type.name) &&
    type !== schema.getMutationType() &&
    !WATCHED.has(type.name),
);

/** The same that the rule says of what is one's own, for what their rule says otherwise of. */
const NOT_EVEN_ONES_OWN: Readonly<Record<string, readonly string[]>> = {
  // Who signs for a host that is another organisation.
  LANDLORD_ADMIN: ["Signatory.person", "Signature.person"],
  // The landlord's people are nobody's colleagues but their own.
  TENANT_CONTACT: ["Initiative.coordinators", "ClearanceNote.seenBy"],
  PARTICIPANT: ["Initiative.coordinators", "ClearanceNote.seenBy"],
  HOST: ["Initiative.coordinators", "ClearanceNote.seenBy"],
};
const OTHERS_TOO: Readonly<Record<string, readonly string[]>> = {
  // Those who coordinate are the administrator's colleagues, whoever hosts, and the notice was for nobody.
  LANDLORD_ADMIN: ["Initiative.coordinators", "UntoldNotice.person"],
};
/** Live pledges and what is published are for everybody; the rest of what rules depend on is not. */
const SHOWN_TO_ALL = new Set(["Initiative", "Pledge", "Shift", "ShiftSeries"]);

/** What only an organisation's business leads to, and that of an initiative's host the shortest way. */
const THROUGH_BUSINESS = new Set([
  "AppendixOffer",
  "Balance",
  "CommitmentRevision",
  "Signatory",
  "Signature",
]);

function actorOf(name: string): ApiActor {
  const role = ROLES.find((known) => known === name);
  if (role || name === "no role") return person(role);
  return { ...aServiceActor({ scopes: name.split(" ") as Scope[] }), kind: "SERVICE" } satisfies ServiceActor;
}

function person(role: Role | undefined) {
  const memberships = role ? [{ organisationId: cast.api.world.landlord.organisationId, roles: [role] }] : [];
  return aPersonActor({ memberships });
}

function playerOf(name: string): Player {
  const player = cast.players.find((one) => one.name === name);
  if (!player) throw new Error(`Nobody plays ${name}`);
  return player;
}

const verdictOf = (rule: Rule<never> | undefined, name: string): Verdict =>
  rule?.verdict(actorOf(name)) ?? "ALWAYS";

/** What the table says. */
function expected(type: string, field: string, name: string, isOwn: boolean): Outcome {
  // Offers are among a pledge's details, and tools are members of nothing.
  if (type === "PlaceOffer" && name === "PARTICIPANT") return "not there";
  if (THROUGH_BUSINESS.has(type) && verdictOf(BUSINESS, name) !== "ALWAYS") return "not there";
  if (type === "Membership" && !ROLES.some((role) => role === name)) return "not there";
  const thing = (THING_RULES as Readonly<Record<string, Rule<never>>>)[wholeOf(type)];
  const found = verdictOf(thing, name);
  if (found === "NEVER" || (found === "DEPENDS" && !isOwn && !SHOWN_TO_ALL.has(type))) return "not there";
  const row = `${type}.${field}`;
  const verdict = verdictOf(ruleOf(type, field), name);
  if (verdict !== "DEPENDS") return verdict === "ALWAYS" ? "seen" : "FORBIDDEN";
  if (NOT_EVEN_ONES_OWN[name]?.includes(row)) return "FORBIDDEN";
  return isOwn || OTHERS_TOO[name]?.includes(row) ? "seen" : "FORBIDDEN";
}

/** Asks for all fields of a type that have the same rule, so that each rule is asked alone too. */
async function outcomes(
  type: GraphQLObjectType,
  things: Things,
  { token }: Player,
): Promise<ReadonlyMap<string, Outcome>> {
  const found = new Map<string, Outcome>();
  const byRule = Map.groupBy(Object.values(type.getFields()), (field) => ruleOf(type.name, field.name));
  const way = wayTo(schema, type.name, things);
  if (!way) throw new Error(`Nothing leads to ${type.name}`);
  for (const fields of byRule.values()) {
    const query = way(fields.map((field) => asked(field, things)).join(" "));
    const { status, errors, data } = await cast.api.ask(query, {}, token);
    if (status !== 200 && errors[0]?.extensions.code !== "FORBIDDEN")
      throw new Error(`${query}: ${errors[0]?.message}`);
    for (const { name } of fields) {
      const error = errors.find(({ path }) => path?.at(-1) === name);
      if (status === 403 || error?.extensions.code === "FORBIDDEN") found.set(name, "FORBIDDEN");
      else if (error) throw new Error(`${type.name}.${name}: ${error.message}`);
      else found.set(name, JSON.stringify(data).includes(`"${name}":`) ? "seen" : "not there");
    }
  }
  return found;
}

describe.each(PLAYERS)("%s", (name) => {
  const isKnownAlone = () => verdictOf(ruleOf("Query", "landlord"), name) === "NEVER";

  test.each(TYPES)("sees of $name what the table says", async (type) => {
    const player = playerOf(name);
    const sides = type.name in THING_RULES ? [true, false] : [true];
    for (const isOwn of sides) {
      const things = isOwn ? player.own : cast.others;
      const thing = wholeOf(type.name);
      if (!things[thing] && thing in THING_RULES) continue;
      const seen = await outcomes(type, things, player);
      const said = Object.keys(type.getFields()).map((field) => {
        const isOpen = ruleOf(type.name, field) === KNOWN && !(type.name in THING_RULES);
        // Of the whole document, before anything of it is run.
        if (isKnownAlone() && !isOpen) return [field, "FORBIDDEN"];
        return [field, expected(type.name, field, name, isOwn)];
      });
      expect(Object.fromEntries(seen), isOwn ? "one's own" : "others'").toEqual(Object.fromEntries(said));
    }
  });
});

const COMMANDS = Object.values(schema.getMutationType()?.getFields() ?? {});
/** Of no thing: what names these is refused by what is not there, if not by who asks. */
const NOTHING: Things = Object.fromEntries(
  Object.entries(ID_KINDS).map(([type, kind]) => [type, `${kind}_${"0".repeat(26)}`]),
);

/** They would change who may what: of nobody they are refused by the organisation, if not by who is not there. */
const CHANGES_MEMBERS = new Set(["changeRoles", "removeMember"]);

/** What comes of the commands that are not about pledges, of one's own and of somebody else's. */
const COMMANDS_OTHERWISE: Readonly<Record<string, (name: string) => readonly [Outcome, Outcome]>> = {
  // Of a person's seats, which no tool may have a calendar of.
  openCalendarFeed: (name) => [name.includes(":") ? "FORBIDDEN" : "seen", "FORBIDDEN"],
  // Whose a calendar is that is not there, nobody knows.
  revokeCalendarFeed: () => ["seen", "seen"],
  // Whose an appendix is that is not there, nobody knows.
  declineAppendix: () => ["seen", "seen"],
  endAppendix: () => ["seen", "seen"],
  // Of a shift that is not there, nobody is the host.
  reportAttendance: () => ["FORBIDDEN", "FORBIDDEN"],
  // Their own organisation's, and somebody else's than the landlord's.
  verifyHours: () => ["FORBIDDEN", "FORBIDDEN"],
  reverseEntry: () => ["FORBIDDEN", "FORBIDDEN"],
};

describe.each(PLAYERS)("%s", (name) => {
  // With pledges that ended and things that are not there: whoever may run the command is mostly refused by that.
  test.each(COMMANDS)("runs $name as the table says", async (command) => {
    const player = playerOf(name);
    const verdict = verdictOf(ruleOf("Mutation", command.name), name);
    const run = async (things: Things): Promise<Outcome> => {
      const input = inputFor(command.args[0]?.type ?? fail(), things);
      const query = `mutation ($input: ${command.args[0]?.type}) { ${command.name}(input: $input) { __typename } }`;
      const { errors } = await cast.api.ask(query, { input }, player.token);
      if (errors[0]?.extensions.code === "FORBIDDEN") return "FORBIDDEN";
      expect(errors).toEqual([]);
      return "seen";
    };
    const ended = (things: Things) => ({
      ...NOTHING,
      Attendance: things.Attendance ?? "",
      Commitment: things.Commitment ?? "",
      Exemption: things.Exemption ?? "",
      LedgerEntry: things.LedgerEntry ?? "",
      Organisation: things.Organisation ?? "",
      ...(!CHANGES_MEMBERS.has(command.name) && { Person: things.Person ?? "" }),
      Pledge: things.EndedPledge ?? "",
      Seat: things.Seat ?? "",
    });
    const isShut = verdictOf(ruleOf("Query", "landlord"), name) === "NEVER";
    if (isShut || verdict === "NEVER") {
      expect(await run(ended(player.own))).toBe("FORBIDDEN");
    } else if (verdict === "ALWAYS") {
      expect(await run(NOTHING)).toBe("seen");
    } else {
      const [own, others] = COMMANDS_OTHERWISE[command.name]?.(name) ?? ["seen", "FORBIDDEN"];
      expect([await run(ended(player.own)), await run(ended(cast.others))]).toEqual([own, others]);
    }
  });
});

function fail(): never {
  throw new Error("A command without input");
}

test("nobody at all sees and does anything", async () => {
  for (const query of [
    "{ viewer { name } }",
    "{ landlord { name } }",
    "{ __schema { queryType { name } } }",
  ]) {
    const { status, data } = await cast.api.ask(query, {}, "");
    expect([status, data]).toEqual([401, null]);
  }
});
