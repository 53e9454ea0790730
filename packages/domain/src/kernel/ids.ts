const KINDS = [
  "appendix",
  "attendance",
  "audit",
  "calendar",
  "clearance",
  "commitment",
  "delivery",
  "district",
  "entry",
  "exemption",
  "followup",
  "initiative",
  "invitation",
  "join",
  "landlord",
  "lease",
  "membership",
  "message",
  "organisation",
  "person",
  "pledge",
  "route",
  "seat",
  "series",
  "shift",
  "signing",
  "template",
  "timer",
  "token",
] as const;

export type IdKind = (typeof KINDS)[number];

declare const kind: unique symbol;

/**
 * A TypeID: the kind, an underscore, and a UUIDv7 in 26 characters of Crockford's base32 (`pledge_01k…`).
 * The same text stands in the database, in a chat button, in GraphQL and in the log.
 */
export type Id<K extends IdKind> = `${K}_${string}` & { readonly [kind]: K };

export type AppendixId = Id<"appendix">;
export type AttendanceId = Id<"attendance">;
export type AuditEventId = Id<"audit">;
export type CalendarFeedId = Id<"calendar">;
export type ClearanceNoteId = Id<"clearance">;
export type CommitmentId = Id<"commitment">;
export type DeliveryId = Id<"delivery">;
export type DistrictId = Id<"district">;
export type ExemptionId = Id<"exemption">;
export type FollowUpId = Id<"followup">;
export type InitiativeId = Id<"initiative">;
export type InvitationId = Id<"invitation">;
export type JoinCodeId = Id<"join">;
export type LandlordId = Id<"landlord">;
export type LeaseId = Id<"lease">;
export type LedgerEntryId = Id<"entry">;
export type MembershipId = Id<"membership">;
export type OrganisationId = Id<"organisation">;
export type OutboxMessageId = Id<"message">;
export type PersonId = Id<"person">;
export type PledgeId = Id<"pledge">;
export type RouteId = Id<"route">;
export type SeatId = Id<"seat">;
export type SeriesId = Id<"series">;
export type ServiceTokenId = Id<"token">;
export type ShiftId = Id<"shift">;
export type SigningCodeId = Id<"signing">;
export type TemplateVersionId = Id<"template">;
export type TimerId = Id<"timer">;

/** Makes ids. Of two ids of one kind, the one made later sorts after the other. */
export interface Ids {
  next<K extends IdKind>(kind: K): Id<K>;
}

const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** True if the text is a well-formed id of this kind; says nothing of whether it names something. */
export function isId<K extends IdKind>(kind: K, text: string): text is Id<K> {
  const at = text.lastIndexOf("_");
  return text.slice(0, at) === kind && SUFFIX.test(text.slice(at + 1));
}

/** The id in a text that came from outside, or undefined where it is not a well-formed id of this kind. */
export function parseId<K extends IdKind>(kind: K, text: string): Id<K> | undefined {
  return isId(kind, text) ? text : undefined;
}
