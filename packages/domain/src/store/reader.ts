import type { ServiceToken } from "../access/service-token.ts";
import type { ChatIdentity } from "../chat/chat-identity.ts";
import type { District } from "../district/district.ts";
import type { FocusArea } from "../initiative/focus-area.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { InitiativeState } from "../initiative/initiative-states.ts";
import type {
  DistrictId,
  InitiativeId,
  LandlordId,
  OrganisationId,
  PersonId,
  PledgeId,
  ShiftId,
} from "../kernel/ids.ts";
import type { Landlord } from "../landlord/landlord.ts";
import type { Organisation, OrganisationKind } from "../organisation/organisation.ts";
import type { Membership } from "../person/membership.ts";
import type { Person } from "../person/person.ts";
import type { Pledge } from "../pledge/pledge.ts";
import type { PledgeState } from "../pledge/pledge-states.ts";
import type { Interval } from "../shift/iso-week.ts";
import type { Shift } from "../shift/shift.ts";
import type { ShiftState } from "../shift/shift-states.ts";
import type { Page, PageRequest } from "./page.ts";

/** An absent field of a filter lets everything through. */
export type InitiativeFilter = {
  readonly districtId?: DistrictId;
  /** The primary focus area or one of the others. */
  readonly focusArea?: FocusArea;
  readonly states?: readonly InitiativeState[];
};

export type ShiftFilter = {
  readonly initiativeId?: InitiativeId;
  readonly districtId?: DistrictId;
  readonly focusArea?: FocusArea;
  readonly states?: readonly ShiftState[];
  /** Shifts that start within `[from, to)`. */
  readonly startsWithin?: { readonly from?: Temporal.Instant; readonly to?: Temporal.Instant };
  /** Shifts understaffed at that instant: see isUnderstaffed. */
  readonly understaffedAt?: Temporal.Instant;
};

export type PledgeFilter = {
  readonly states?: readonly PledgeState[];
  /** Pledges on shifts that start within `[from, to)`. */
  readonly startsWithin?: Partial<Interval>;
};

export type OrganisationFilter = { readonly kinds?: readonly OrganisationKind[] };

/** How a shift's live pledges add up. `confirmedPlaces` equals the shift's `taken`. */
export type RosterTotals = {
  readonly confirmedPlaces: number;
  readonly waitlistedPlaces: number;
  /** Minutes of the confirmed pledges. */
  readonly confirmedMinutes: number;
  /** Organisations with a confirmed pledge. */
  readonly organisations: number;
};

/**
 * One landlord's committed data, for reading; another landlord's is not there. Every method is one statement, however many
 * ids it is given. Lists of nothing give nothing. Methods that take many parents page each of them by the same request.
 *
 * Order: districts, organisations and initiatives by (name or title, id) bytewise; shifts by (startsAt, id); a shift's
 * pledges by (queuedAt, id); an organisation's pledges by (queuedAt, id), newest first.
 */
export interface Reader {
  landlord(): Promise<Landlord | undefined>;

  readonly districts: {
    byIds(ids: readonly DistrictId[]): Promise<readonly District[]>;
    page(page: PageRequest): Promise<Page<District>>;
    count(): Promise<number>;
  };
  readonly organisations: {
    byIds(ids: readonly OrganisationId[]): Promise<readonly Organisation[]>;
    page(filter: OrganisationFilter, page: PageRequest): Promise<Page<Organisation>>;
    count(filter: OrganisationFilter): Promise<number>;
  };
  readonly people: {
    byIds(ids: readonly PersonId[]): Promise<readonly Person[]>;
    memberships(personId: PersonId): Promise<readonly Membership[]>;
    /** How a person is known in chat. */
    chatIdentities(personIds: readonly PersonId[]): Promise<readonly ChatIdentity[]>;
  };
  readonly initiatives: {
    byIds(ids: readonly InitiativeId[]): Promise<readonly Initiative[]>;
    page(filter: InitiativeFilter, page: PageRequest): Promise<Page<Initiative>>;
    count(filter: InitiativeFilter): Promise<number>;
    pageByDistricts(
      ids: readonly DistrictId[],
      filter: InitiativeFilter,
      page: PageRequest,
    ): Promise<ReadonlyMap<DistrictId, Page<Initiative>>>;
    countByDistricts(
      ids: readonly DistrictId[],
      filter: InitiativeFilter,
    ): Promise<ReadonlyMap<DistrictId, number>>;
    /** The initiatives whose card lives in a chat channel. */
    listByChannel(teamId: string, channelId: string): Promise<readonly Initiative[]>;
  };
  readonly shifts: {
    byIds(ids: readonly ShiftId[]): Promise<readonly Shift[]>;
    page(filter: ShiftFilter, page: PageRequest): Promise<Page<Shift>>;
    count(filter: ShiftFilter): Promise<number>;
    pageByInitiatives(
      ids: readonly InitiativeId[],
      filter: ShiftFilter,
      page: PageRequest,
    ): Promise<ReadonlyMap<InitiativeId, Page<Shift>>>;
    countByInitiatives(
      ids: readonly InitiativeId[],
      filter: ShiftFilter,
    ): Promise<ReadonlyMap<InitiativeId, number>>;
  };
  readonly pledges: {
    byIds(ids: readonly PledgeId[]): Promise<readonly Pledge[]>;
    pageByShifts(
      ids: readonly ShiftId[],
      filter: PledgeFilter,
      page: PageRequest,
    ): Promise<ReadonlyMap<ShiftId, Page<Pledge>>>;
    countByShifts(ids: readonly ShiftId[], filter: PledgeFilter): Promise<ReadonlyMap<ShiftId, number>>;
    pageByOrganisations(
      ids: readonly OrganisationId[],
      filter: PledgeFilter,
      page: PageRequest,
    ): Promise<ReadonlyMap<OrganisationId, Page<Pledge>>>;
    countByOrganisations(
      ids: readonly OrganisationId[],
      filter: PledgeFilter,
    ): Promise<ReadonlyMap<OrganisationId, number>>;
    totalsByShifts(ids: readonly ShiftId[]): Promise<ReadonlyMap<ShiftId, RosterTotals>>;
    /** The place in the waitlist, 1 for the first, of each of these pledges that is waitlisted. */
    waitlistPositions(ids: readonly PledgeId[]): Promise<ReadonlyMap<PledgeId, number>>;
  };
}

/** What can be looked up before it is known whose data it is. */
export interface Directory {
  landlordByChatTeam(teamId: string): Promise<Landlord | undefined>;
  /** Who a chat account is at this landlord; it may be somebody at another one too. */
  chatIdentity(landlordId: LandlordId, teamId: string, userId: string): Promise<ChatIdentity | undefined>;
  serviceTokenByDigest(digest: string): Promise<ServiceToken | undefined>;
  landlords(): Promise<readonly Landlord[]>;
}
