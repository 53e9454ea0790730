import type {
  CalendarFeedId,
  DistrictId,
  InitiativeId,
  LandlordId,
  OrganisationId,
  PersonId,
  ServiceTokenId,
} from "../kernel/ids.ts";

/** Whose shifts a calendar shows: those that an organisation has pledged on, or that a person has a seat on. */
export type CalendarScope =
  | { readonly kind: "INITIATIVE"; readonly initiativeId: InitiativeId }
  | { readonly kind: "DISTRICT"; readonly districtId: DistrictId }
  | { readonly kind: "ORGANISATION"; readonly organisationId: OrganisationId }
  | { readonly kind: "PERSON"; readonly personId: PersonId };

/** Who opened a calendar, which lasts no longer than their right to. */
export type FeedOpener =
  | { readonly kind: "PERSON"; readonly personId: PersonId }
  | { readonly kind: "SERVICE"; readonly tokenId: ServiceTokenId }
  | { readonly kind: "OPERATOR" };

/**
 * A calendar that programs read by an address with a secret in it, since they cannot sign in. Only the secret's digest is kept;
 * a feed that was revoked is as good as none.
 */
export type CalendarFeed = {
  readonly id: CalendarFeedId;
  readonly landlordId: LandlordId;
  /** What it is called by those who opened it, and in the calendars that show it. */
  readonly name: string;
  readonly scope: CalendarScope;
  readonly digest: string;
  /** Null where nobody noted it, and so nobody can say whether it may still be read. */
  readonly openedBy: FeedOpener | null;
  readonly createdAt: Temporal.Instant;
  readonly revokedAt: Temporal.Instant | null;
  /** To the hour; null before the first time. */
  readonly lastUsedAt: Temporal.Instant | null;
};
