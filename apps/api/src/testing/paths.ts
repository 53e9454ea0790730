import type { IdKind } from "@socialsmart/domain/kernel/ids";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { Things } from "./cast.ts";

/** What ids begin with, of the types that commands and fields name. */
export const ID_KINDS = {
  Appendix: "appendix",
  Attendance: "attendance",
  CalendarFeed: "calendar",
  Commitment: "commitment",
  ChannelRoute: "route",
  District: "district",
  Exemption: "exemption",
  FollowUp: "followup",
  Initiative: "initiative",
  Landlord: "landlord",
  Lease: "lease",
  LedgerEntry: "entry",
  Organisation: "organisation",
  Person: "person",
  Pledge: "pledge",
  Seat: "seat",
  ServiceToken: "token",
  Shift: "shift",
  ShiftSeries: "series",
  TemplateVersion: "template",
  UntoldNotice: "message",
} as const satisfies Readonly<Record<string, IdKind>>;

/** What is a part of one thing alone, and come to through that. */
const PART_OF: Readonly<Record<string, { readonly type: string; readonly field: string }>> = {
  Agenda: { type: "FollowUp", field: "agenda" },
  AgendaParty: { type: "Agenda", field: "parties" },
  ShortYear: { type: "Agenda", field: "shortYear" },
  AgendaLine: { type: "AgendaParty", field: "lines" },
  AgendaArea: { type: "AgendaParty", field: "areas" },
  Attendee: { type: "FollowUp", field: "attendees" },
};

/** The thing with an id that a type is a part of, in however many steps; the type itself where it is a part of none. */
export function wholeOf(type: string): string {
  const part = PART_OF[type];
  return part ? wholeOf(part.type) : type;
}

/** The type of what an argument or input field of that name is an id of. */
export function typeOfId(name: string): string {
  if (name === "ofId") return "Person";
  if (name === "tokenId") return "ServiceToken";
  if (name === "subjectId") return "Shift";
  if (name === "ids") return "Shift";
  const noun = name.replace(/^(?:host|move)|Ids?$/g, "");
  const type = noun.charAt(0).toUpperCase() + noun.slice(1);
  if (type === "Route") return "ChannelRoute";
  if (type === "Message") return "UntoldNotice";
  if (type === "Entry") return "LedgerEntry";
  if (type === "Series") return "ShiftSeries";
  return type === "Coordinator" ? "Person" : type;
}

const VALUES: Readonly<Record<string, unknown>> = {
  Boolean: false,
  Date: "2026-04-01",
  DateTime: "2026-04-01T15:00:00Z",
  Int: 1,
  LocalTime: "16:00",
  Minutes: 60,
  String: "FREQ=WEEKLY",
  TimeZone: "Europe/Stockholm",
};

/** A value that the type takes; ids are those of the things. */
function valueFor(type: GraphQLInputType, name: string, things: Things): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name, things);
  if (isListType(type)) return [valueFor(type.ofType, name, things)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return inputFor(type, things);
  if (name === "scopes") return "roster:read";
  return type.name === "ID" ? things[typeOfId(name)] : VALUES[type.name];
}

/** What a command needs to be told, and no more. */
export function inputFor(type: GraphQLInputType, things: Things): Record<string, unknown> {
  if (isNonNullType(type)) return inputFor(type.ofType, things);
  if (!isInputObjectType(type)) throw new Error(`${type} is no input`);
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(-1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, valueFor(field.type, field.name, things)]));
}

/** The field with values for the arguments that it needs, and something of what it leads to. */
export function asked(field: GraphQLField<unknown, unknown>, things: Things, selection?: string): string {
  const args = field.args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${JSON.stringify(argumentFor(field, arg, things))}`);
  const isLeaf = isLeafType(getNamedType(field.type));
  const below = selection ?? (isLeaf ? "" : "{ __typename }");
  return `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""} ${below}`;
}

function argumentFor(
  field: GraphQLField<unknown, unknown>,
  { name, type }: GraphQLArgument,
  things: Things,
): unknown {
  const led = getNamedType(field.type);
  if (name === "id") return things[isObjectType(led) ? led.name : "Shift"];
  return name === "to" ? "2026-12-31" : valueFor(type, name, things);
}

/** What most may see, to look for a way from. */
const SHOWN = ["Initiative", "Pledge", "Shift", "ShiftSeries"];

/**
 * How a thing of each type is come to: by its id, or by the fewest fields from where there is one.
 *
 * @returns what wraps a selection of the type's fields into a query
 */
export function wayTo(
  schema: GraphQLSchema,
  type: string,
  things: Things,
): ((selection: string) => string) | undefined {
  const query = schema.getQueryType();
  if (type === query?.name) return (selection) => `{ ${selection} }`;
  const id = things[type];
  // People have some too, for who may see them.
  if (type === "Membership") return (selection) => `{ viewer { memberships { ${selection} } } }`;
  const part = PART_OF[type];
  if (part) return (selection) => wayTo(schema, part.type, things)?.(`${part.field} { ${selection} }`) ?? "";
  if (id) return (selection) => `{ node(id: "${id}") { ... on ${type} { ${selection} } } }`;
  const from = [...SHOWN.map((name) => schema.getType(name)), query].filter(isObjectType);
  return search(schema, from, type, things);
}

/** What has something in it only while something is to be done. */
const LEADS_AT_TIMES: ReadonlySet<string> = new Set(["appendicesToFollowUp"]);

function search(
  schema: GraphQLSchema,
  from: readonly GraphQLObjectType[],
  target: string,
  things: Things,
): ((selection: string) => string) | undefined {
  const seen = new Set(from.map(({ name }) => name));
  let edge = from.map((type) => ({
    type,
    wrap: (inner: string) => wayTo(schema, type.name, things)?.(inner) ?? "",
  }));
  while (edge.length > 0) {
    const next: typeof edge = [];
    for (const { type, wrap } of edge) {
      for (const field of Object.values(type.getFields())) {
        const led = getNamedType(field.type);
        if (!isObjectType(led) || seen.has(led.name) || LEADS_AT_TIMES.has(field.name)) continue;
        seen.add(led.name);
        const way = (inner: string) => wrap(asked(field, things, `{ ${inner} }`));
        if (led.name === target) return way;
        next.push({ type: led, wrap: way });
      }
    }
    edge = next;
  }
  return undefined;
}
