import { COMMAND_RULES } from "./command-rules.ts";
import { QUESTION_RULES } from "./question-rules.ts";
import { asked, type Rule } from "./rule.ts";
import { all, fieldsOf, type Parent } from "./rule-table.ts";
import {
  ALL_OF_ROSTERS,
  BUSINESS,
  DETAILS_OF_PLEDGE,
  EVERYBODY,
  EXTRACTS,
  KNOWN,
  PEOPLE,
  PERSON_ON_SHIFT,
  ROSTERS,
  THOSE_PEOPLE,
} from "./rules.ts";

/**
 * Who may see each field of each type, and run each command. A new field needs a row here, a new command or question one in the
 * file of those: which one, the types of `fieldsOf` and `field-rules.test.ts` ask for by name. Then `pnpm run docs` writes it down
 * for people in docs/access.md.
 *
 * Answers of commands, errors and the parts of lists (PARTS) are for whoever got them; what of them is not stands here too.
 */
export const FIELD_RULES: Readonly<Record<string, Readonly<Record<string, Rule<never>>>>> = {
  ...QUESTION_RULES,
  Mutation: COMMAND_RULES,

  // Fields that lead to these have the rule: whoever got there may see what they say.
  Appendix: fieldsOf<"Appendix">({
    ...all(
      KNOWN,
      "effectiveFrom",
      "endReason",
      "endsOn",
      "followUpDueOn",
      "followUpDueYear",
      "followUps",
      "id",
      "isActiveToday",
      "leaseNumber",
      "offer",
    ),
    ...all(KNOWN, "organisation", "registryNumber", "signatures", "state", "stateReason"),
    ...all(KNOWN, "documentUrl", "pdfUrl", "verifyUrl"),
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
  Agenda: fieldsOf<"Agenda">(all(ROSTERS, "fitting", "nextYear", "parties", "shortYear", "year")),
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
    ...all(KNOWN, "agenda", "attendees", "dueOn", "heldOn", "id", "minutes", "organisation", "revision"),
    ...all(KNOWN, "pageUrl", "pdfUrl", "year"),
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
  ShortYear: fieldsOf<"ShortYear">(all(ROSTERS, "from", "parties", "year")),
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
  /(?:Success|Pending|Waitlisted|Offered|Error|Connection|Edge)$|^(?:InputIssue|MarkdownFault|Node|PlaceholderFault|PageInfo|TemplatePlaceholder|UnexplainedMinutes)$/;

export function ruleOf(type: string, field: string): Rule<never> | undefined {
  return FIELD_RULES[type]?.[field] ?? (PARTS.test(type) ? KNOWN : undefined);
}

function ofOrganisation({ id: organisationId }: Parent<"Organisation">) {
  return { organisationId };
}
