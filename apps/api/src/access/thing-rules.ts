import { type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType } from "graphql";
import type { ResolversParentTypes } from "../__generated__/types.ts";
import { asked, type Rule } from "./rule.ts";
import type { Parent } from "./rule-table.ts";
import {
  AUDITS,
  BUSINESS,
  CALENDARS,
  DRAFTS,
  EXTRACTS,
  OPERATES,
  PARTS_OF_DRAFTS,
  PLANS,
  PLEDGE,
  ROSTERS,
  SEAT,
  THOSE_PEOPLE,
} from "./rules.ts";

/** Of a type with an id, what it takes to find one by it: for who may not see it, it is not there. */
export const THING_RULES = {
  Appendix: BUSINESS,
  Attendance: SEAT,
  AuditEvent: AUDITS,
  CalendarFeed: CALENDARS,
  ChannelRoute: PLANS,
  ClearanceNote: EXTRACTS,
  Commitment: BUSINESS,
  District: ROSTERS,
  Exemption: BUSINESS,
  FollowUp: BUSINESS,
  Initiative: DRAFTS,
  Landlord: ROSTERS,
  Lease: BUSINESS,
  LedgerEntry: BUSINESS,
  Organisation: ROSTERS,
  Person: asked(THOSE_PEOPLE, ({ id }: Parent<"Person">) => [id]),
  Pledge: PLEDGE,
  Seat: SEAT,
  ServiceToken: OPERATES,
  Shift: PARTS_OF_DRAFTS,
  ShiftSeries: PARTS_OF_DRAFTS,
  TemplateVersion: PLANS,
  UntoldNotice: PLANS,
} satisfies { readonly [T in keyof ResolversParentTypes]?: Rule<Parent<T>> };

/** The rule of what is found. */
export function thingRule(type: string): Rule<never> {
  const rule = Object.hasOwn(THING_RULES, type) ? THING_RULES[type as keyof typeof THING_RULES] : undefined;
  if (!rule) throw new Error(`${type || "What has that id"} has no rule in THING_RULES`);
  return rule;
}

/** The types of what a field finds by ids; none for a field that finds nothing so. */
export function thingsFoundBy({ args, type }: GraphQLField<unknown, never>, schema: GraphQLSchema): string[] {
  const named = getNamedType(type);
  if (named.name !== "Node" && !args.some(({ name }) => name === "id")) return [];
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return types.map(({ name }) => name);
}
