import { type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType } from "graphql";
import type { Resolvers, ResolversParentTypes } from "../__generated__/types.ts";
import {
  ADJUSTS_HOURS,
  ALL_OF_ROSTERS,
  AUDITS,
  asked,
  BUSINESS,
  CALENDARS,
  COMMITS,
  DECLINES,
  DETAILS_OF_PLEDGE,
  DRAFTS,
  EVERYBODY,
  EXTRACTS,
  IN_PERSON,
  KNOWN,
  MANAGES_PEOPLE,
  OPENS_CALENDARS,
  OPERATES,
  PARTS_OF_DRAFTS,
  PEOPLE,
  PERSON_ON_SHIFT,
  PLANS,
  PLEDGE,
  PLEDGES,
  PLEDGES_FOR_ANYONE,
  REPORTS_ATTENDANCE,
  ROSTERS,
  type Rule,
  SEAT,
  STAFF_IN_PERSON,
  THOSE_PEOPLE,
  VERIFIES_HOURS,
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

/**
 * Who may see each field of each type, and run each command. A new field needs a row here: which one, the types of `fieldsOf`
 * and `field-rules.test.ts` ask for by name. Then `pnpm run docs` writes it down for people in docs/access.md.
 *
 * Answers of commands, errors and the parts of lists (PARTS) are for whoever got them; what of them is not stands here too.
 */
export const FIELD_RULES: Readonly<Record<string, Readonly<Record<string, Rule<never>>>>> = {
  Query: fieldsOf<"Query">({
    ...all(KNOWN, "viewer"),
    ...all(
      ROSTERS,
      "calendarFeeds",
      "district",
      "districts",
      "freeDays",
      "initiatives",
      "landlord",
      "organisation",
    ),
    ...all(ROSTERS, "organisations", "shifts"),
    ...all(ALL_OF_ROSTERS, "hoursToVerify", "ledger", "pledges"),
    auditEvents: AUDITS,
    serviceTokens: OPERATES,
    ...all(PLANS, "channelRoutes", "templateVersions", "untoldNotices"),
    // What is found by its id is seen by the rules above.
    ...all(ROSTERS, "initiative", "node", "nodes", "pledge", "shift", "shiftSeries"),
  }),
  Subscription: fieldsOf<"Subscription">({ rosterChanged: ROSTERS }),
  Mutation: fieldsOf<"Mutation">({
    ...all(PLEDGES, "acceptOffer", "changePledge", "declineOffer", "namePerson", "pledgePlaces"),
    ...all(PLEDGES, "unnamePerson", "withdrawPledge"),
    ...all(PLEDGES_FOR_ANYONE, "approvePledge", "offerFreePlaces", "rejectPledge", "removePledge"),
    ...all(PLANS, "addDistrict", "inviteToChat", "recordAppendix", "registerOrganisation", "registerPerson"),
    ...all(PLANS, "cancelInitiative", "completeInitiative", "pauseInitiative", "planInitiative"),
    ...all(PLANS, "publishInitiative", "resumeInitiative"),
    ...all(PLANS, "cancelShift", "endSeries", "reviseSeries", "reviseShift", "scheduleSeries"),
    ...all(PLANS, "linkInitiativeChannel", "routeChannel", "unrouteChannel"),
    ...all(PLANS, "parkMessage", "retryLane", "scheduleShift", "settleMessage"),
    ...all(PLANS, "draftTemplateVersion", "publishTemplateVersion", "retireTemplateVersion"),
    ...all(PLANS, "offerAppendix", "registerLease", "withdrawAppendix"),
    declineAppendix: DECLINES,
    endAppendix: COMMITS,
    ...all(IN_PERSON, "askToSign", "signAppendix"),
    reportAttendance: REPORTS_ATTENDANCE,
    ...all(VERIFIES_HOURS, "reverseEntry", "verifyHours"),
    adjustHours: ADJUSTS_HOURS,
    ...all(PLANS, "grantExemption", "noteFollowUp", "reviseExemption", "scheduleFollowUp"),
    ...all(COMMITS, "adoptLines", "commitYearly", "reviseCommitment"),
    ...all(OPENS_CALENDARS, "openCalendarFeed", "revokeCalendarFeed"),
    ...all(OPERATES, "issueServiceToken", "revokeServiceToken"),
    ...all(MANAGES_PEOPLE, "changeRoles", "issueJoinCode", "removeMember", "revokeJoinCode"),
    ...all(IN_PERSON, "chooseNotices", "joinOrganisation", "leaveOrganisation"),
    noteRecordExtract: STAFF_IN_PERSON,
  }),

  // Fields that lead to these have the rule: whoever got there may see what they say.
  Appendix: fieldsOf<"Appendix">({
    ...all(
      KNOWN,
      "effectiveFrom",
      "endReason",
      "endsOn",
      "followUps",
      "id",
      "isActiveToday",
      "leaseNumber",
      "offer",
    ),
    ...all(KNOWN, "organisation", "registryNumber", "signatures", "state", "stateReason"),
  }),
  // Whoever sees the appendix may read what it was offered on.
  AppendixOffer: fieldsOf<"AppendixOffer">({
    ...all(ROSTERS, "documentHash", "language", "offeredAt", "signatories", "templateVersion", "validUntil"),
  }),
  Attendance: fieldsOf<"Attendance">({
    ...all(KNOWN, "id", "isVerified", "minutes", "minutesEach", "organisation", "places", "pledge"),
    ...all(KNOWN, "reason", "reportedAt", "seat", "shift", "state"),
    entry: BUSINESS,
    reportedBy: asked(THOSE_PEOPLE, ({ reportedBy }) => (reportedBy ? [reportedBy] : [])),
  }),
  // Whoever sees the follow-up may read what there is to talk of.
  Agenda: fieldsOf<"Agenda">(all(ROSTERS, "fitting", "parties", "year")),
  AgendaArea: fieldsOf<"AgendaArea">({
    ...all(ROSTERS, "focusArea", "pledgedMinutes", "promisedMinutes", "verifiedMinutes"),
  }),
  AgendaLine: fieldsOf<"AgendaLine">({
    ...all(ROSTERS, "commitmentId", "focusArea", "left", "note", "proRataTarget", "proposedTarget"),
    ...all(ROSTERS, "target", "unit", "verified"),
  }),
  AgendaParty: fieldsOf<"AgendaParty">(all(ROSTERS, "areas", "balance", "lines", "organisation", "party")),
  Attendee: fieldsOf<"Attendee">(all(ROSTERS, "capacity", "party")),
  AuditEvent: fieldsOf<"AuditEvent">({
    ...all(KNOWN, "action", "actorId", "actorKind", "at", "change", "id", "source", "subject", "subjectId"),
  }),
  Balance: fieldsOf<"Balance">(
    all(ROSTERS, "committedMinutes", "plannedMinutes", "targetMinutes", "verifiedMinutes"),
  ),
  // Whoever asks is given those that they may have.
  CalendarFeed: fieldsOf<"CalendarFeed">({
    ...all(KNOWN, "createdAt", "id", "lastUsedAt", "name", "ofId", "shows"),
  }),
  ClearanceNote: fieldsOf<"ClearanceNote">({
    ...all(KNOWN, "id", "organisation", "shownOn", "validUntil"),
    seenBy: asked(THOSE_PEOPLE, ({ seenBy }) => [seenBy]),
  }),
  Commitment: fieldsOf<"Commitment">({
    ...all(
      KNOWN,
      "focusArea",
      "id",
      "note",
      "organisation",
      "proRataTarget",
      "revision",
      "revisions",
      "target",
      "unit",
      "year",
    ),
  }),
  CommitmentRevision: fieldsOf<"CommitmentRevision">({
    ...all(ROSTERS, "at", "note", "revision", "target"),
    madeBy: asked(THOSE_PEOPLE, ({ madeBy }) => (madeBy ? [madeBy] : [])),
  }),
  ChannelRoute: fieldsOf<"ChannelRoute">(all(KNOWN, "chatChannelId", "district", "id", "pace")),
  District: fieldsOf<"District">(all(ROSTERS, "id", "initiatives", "name")),
  Exemption: fieldsOf<"Exemption">(all(KNOWN, "from", "ground", "id", "note", "organisation", "to")),
  FollowUp: fieldsOf<"FollowUp">({
    ...all(KNOWN, "agenda", "attendees", "dueOn", "heldOn", "id", "minutes", "organisation", "year"),
    appendix: BUSINESS,
  }),
  FreeDay: fieldsOf<"FreeDay">(all(ROSTERS, "date", "en", "kind", "sv")),
  Initiative: fieldsOf<"Initiative">({
    ...all(ROSTERS, "description", "district", "host", "id", "involvesMinors", "otherFocusAreas"),
    ...all(ROSTERS, "primaryFocusArea", "series", "shifts", "state", "stateReason", "title"),
    chatChannelId: ALL_OF_ROSTERS,
    coordinators: asked(THOSE_PEOPLE, ({ coordinatorIds }) => coordinatorIds),
  }),
  Landlord: fieldsOf<"Landlord">({
    ...all(ROSTERS, "id", "language", "name", "zone"),
    chatTeamId: ALL_OF_ROSTERS,
  }),
  LedgerEntry: fieldsOf<"LedgerEntry">({
    ...all(KNOWN, "at", "attendance", "id", "kind", "minutes", "organisation", "reason", "reverses", "seq"),
    workedOn: KNOWN,
    verifiedBy: asked(THOSE_PEOPLE, ({ verifiedBy }) => [verifiedBy]),
  }),
  Lease: fieldsOf<"Lease">({
    ...all(KNOWN, "district", "endsOn", "id", "number", "organisation", "premises", "startsOn"),
  }),
  Membership: fieldsOf<"Membership">(all(KNOWN, "organisation", "roles")),
  Organisation: fieldsOf<"Organisation">({
    ...all(ROSTERS, "id", "kind", "language", "name", "organisationNumber"),
    ...all(asked(BUSINESS, ofOrganisation), "appendices", "balance", "commitments", "ledger", "pledges"),
    exemptions: asked(BUSINESS, ofOrganisation),
    leases: asked(BUSINESS, ofOrganisation),
    people: asked(PEOPLE, ofOrganisation),
  }),
  Person: fieldsOf<"Person">({
    ...all(KNOWN, "displayName", "id", "isInChat", "language", "memberships", "workEmail"),
    clearanceNotes: asked(EXTRACTS, ({ id: personId }) => ({ personId })),
  }),
  PlaceOffer: fieldsOf<"PlaceOffer">(all(ROSTERS, "expiresAt", "places")),
  Pledge: fieldsOf<"Pledge">({
    ...all(ROSTERS, "id", "organisation", "places", "queuedAt", "shift", "state", "waitlistPosition"),
    ...all(
      DETAILS_OF_PLEDGE,
      "acceptsPart",
      "headCount",
      "minutes",
      "named",
      "offer",
      "seats",
      "source",
      "staffReason",
    ),
    madeBy: asked(THOSE_PEOPLE, ({ madeBy }) => (madeBy ? [madeBy] : [])),
  }),
  // What becomes of each organisation's pledges is told to those who see all of every roster.
  RosterSnapshot: fieldsOf<"RosterSnapshot">({
    ...all(ROSTERS, "eventId", "shifts"),
    happened: ALL_OF_ROSTERS,
  }),
  ShiftChange: fieldsOf<"ShiftChange">({ ...all(ROSTERS, "eventId", "shift"), happened: ALL_OF_ROSTERS }),
  RosterFact: fieldsOf<"RosterFact">({
    ...all(KNOWN, "endedAt", "factId", "initiativeId", "kind", "minutes", "minutesBefore", "occurredAt"),
    ...all(KNOWN, "organisationId", "places", "placesBefore", "pledgeId", "seriesId", "shiftId", "shifts"),
    ...all(KNOWN, "startedAt"),
  }),
  RosterTotals: fieldsOf<"RosterTotals">({
    ...all(ROSTERS, "confirmedMinutes", "confirmedPlaces", "namedPlaces", "offeredPlaces"),
    ...all(ROSTERS, "organisations", "pendingPlaces", "waitlistedPlaces"),
  }),
  Seat: fieldsOf<"Seat">({
    ...all(ROSTERS, "attendance", "id", "pledge"),
    overlapReason: EVERYBODY,
    person: PERSON_ON_SHIFT,
  }),
  ServiceToken: fieldsOf<"ServiceToken">({
    ...all(KNOWN, "createdAt", "expiresAt", "id", "lastUsedAt", "name", "revokedAt", "scopes"),
  }),
  Shift: fieldsOf<"Shift">({
    ...all(
      ROSTERS,
      "adultsOnly",
      "allowsPartOfShift",
      "approval",
      "attendances",
      "cancelReason",
      "capReleasesAt",
    ),
    ...all(ROSTERS, "capacity", "changeReason", "durationMinutes", "endsAt", "exception", "hasEnded"),
    ...all(ROSTERS, "hasStarted", "id", "initiative", "isFull", "isUnderstaffed", "localDate", "location"),
    ...all(
      ROSTERS,
      "minPlaces",
      "nameBy",
      "namesReleased",
      "perOrganisationCap",
      "placesLeft",
      "placesOffered",
    ),
    ...all(ROSTERS, "placesTaken", "pledges", "requiresRecordExtract", "revision", "series", "signup"),
    ...all(ROSTERS, "slot", "startsAt", "state", "takesHeadCounts", "totals", "week", "withdrawBy", "zone"),
  }),
  Signatory: fieldsOf<"Signatory">({
    ...all(ROSTERS, "capacity", "party"),
    person: asked(THOSE_PEOPLE, ({ personId }) => [personId]),
  }),
  Signature: fieldsOf<"Signature">({
    ...all(ROSTERS, "capacity", "documentHash", "method", "party", "signedAt"),
    person: asked(THOSE_PEOPLE, ({ personId }) => [personId]),
  }),
  ShiftRules: fieldsOf<"ShiftRules">({
    ...all(ROSTERS, "adultsOnly", "allowsPartOfShift", "approval", "capReleaseMinutes", "nameByMinutes"),
    ...all(ROSTERS, "perOrganisationCap", "requiresRecordExtract", "takesHeadCounts", "withdrawByMinutes"),
  }),
  ShiftSeries: fieldsOf<"ShiftSeries">({
    ...all(
      ROSTERS,
      "capacity",
      "changeReason",
      "customaryFreeDays",
      "durationMinutes",
      "holidays",
      "id",
      "initiative",
    ),
    ...all(ROSTERS, "location", "madeUntil", "minPlaces", "rule", "rules", "shifts", "startTime"),
    ...all(ROSTERS, "startsOn", "zone"),
  }),
  PledgeTotals: fieldsOf<"PledgeTotals">(all(ROSTERS, "minutes", "named", "organisations", "places")),
  ShiftTotals: fieldsOf<"ShiftTotals">({
    ...all(ROSTERS, "capacity", "confirmedMinutes", "namedPlaces", "pendingPlaces", "placesLeft"),
    ...all(ROSTERS, "placesOffered", "placesTaken", "shifts", "understaffed", "waitlistedPlaces"),
  }),
  // It speaks for whoever asks, and tells others that they may not pledge.
  Signup: fieldsOf<"Signup">(all(ROSTERS, "allowed", "mostPlaces", "outcome", "placesLeft", "reason")),
  TemplateVersion: fieldsOf<"TemplateVersion">({
    ...all(
      KNOWN,
      "body",
      "hash",
      "id",
      "language",
      "number",
      "publishedAt",
      "retiredAt",
      "state",
      "template",
    ),
  }),
  UntoldNotice: fieldsOf<"UntoldNotice">({
    ...all(
      KNOWN,
      "attempts",
      "chatChannelId",
      "error",
      "givenUpAt",
      "id",
      "initiative",
      "kind",
      "occurredAt",
    ),
    ...all(KNOWN, "pledge", "reason", "shift"),
    person: asked(THOSE_PEOPLE, ({ message: { fact } }) => ("personId" in fact ? [fact.personId] : [])),
  }),
  Viewer: fieldsOf<"Viewer">({
    ...all(KNOWN, "expiresAt", "kind", "memberships", "name", "noticesOff"),
    ...all(KNOWN, "person", "scopes", "seats", "tokenId"),
  }),

  PeopleBusyError: { people: asked(THOSE_PEOPLE, ({ personIds }: Parent<"PeopleBusyError">) => personIds) },
  ChangeRolesSuccess: {
    person: asked(THOSE_PEOPLE, ({ personId }: Parent<"ChangeRolesSuccess">) => [personId]),
  },
  RegisterPersonSuccess: {
    person: asked(THOSE_PEOPLE, ({ personId }: Parent<"RegisterPersonSuccess">) => [personId]),
  },
};

/** Types whose fields are for whoever got the thing, unless FIELD_RULES has them. */
export const PARTS =
  /(?:Success|Pending|Waitlisted|Offered|Error|Connection|Edge)$|^(?:InputIssue|Node|PlaceholderFault|PageInfo|UnexplainedMinutes)$/;

export function ruleOf(type: string, field: string): Rule<never> | undefined {
  return FIELD_RULES[type]?.[field] ?? (PARTS.test(type) ? KNOWN : undefined);
}

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

type Parent<T extends keyof ResolversParentTypes> = ResolversParentTypes[T];
type TypeName = keyof ResolversParentTypes & keyof Resolvers;
type FieldName<T extends TypeName> = Exclude<keyof NonNullable<Resolvers[T]> & string, `__${string}`>;

/** The rules of a type's fields: of all of them, and no other. */
function fieldsOf<T extends TypeName>(
  rules: Readonly<Record<FieldName<T>, Rule<Parent<T>>>>,
): Readonly<Record<string, Rule<never>>> {
  return rules;
}

/** One rule for several fields. */
function all<Of, Field extends string>(rule: Rule<Of>, ...fields: readonly Field[]): Record<Field, Rule<Of>> {
  return Object.fromEntries(fields.map((field) => [field, rule])) as Record<Field, Rule<Of>>;
}

function ofOrganisation({ id: organisationId }: Parent<"Organisation">) {
  return { organisationId };
}
