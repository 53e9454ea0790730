import type {
  AppendixId,
  FollowUpId,
  OrganisationId,
  PersonId,
  PledgeId,
  SeriesId,
  ShiftId,
} from "../kernel/ids.ts";

/**
 * Something that falls due by itself, written in the transaction that foresaw it. What it finds out of date when its time
 * comes it leaves alone, so that one that comes late, twice or after a change does no harm. Moments are epoch milliseconds.
 */
export type Timer =
  /** A shift's next moment (see shift-moments.ts); those up to and with `after` have been seen to. */
  | {
      readonly type: "ShiftMoment";
      readonly shiftId: ShiftId;
      readonly revision: number;
      readonly after: number;
    }
  /** Half of an offer's time has passed. */
  | {
      readonly type: "OfferHalfTime";
      readonly pledgeId: PledgeId;
      readonly shiftId: ShiftId;
      readonly expiresAt: number;
    }
  | { readonly type: "OfferExpiry"; readonly shiftId: ShiftId }
  /** Notices that were held for somebody are due. */
  | { readonly type: "HeldNotices"; readonly personId: PersonId }
  /** What falls due for a landlord as a whole (see landlord-moments.ts); that up to and with `after` has been seen to. */
  | { readonly type: "LandlordMoment"; readonly after: number }
  /** An appendix' next moment (see appendix-moments.ts), of the one that it was set at; those up to and with `after` have been seen to. */
  | {
      readonly type: "AppendixMoment";
      readonly appendixId: AppendixId;
      readonly version: number;
      readonly after: number;
    }
  /** A follow-up's next moment (see follow-up-moments.ts), of the one that it was set at; those up to and with `after` have been seen to. */
  | {
      readonly type: "FollowUpMoment";
      readonly followUpId: FollowUpId;
      readonly version: number;
      /** Who has set its date; null for a program. */
      readonly setBy: PersonId | null;
      readonly after: number;
    }
  /** One of the organisation's appendices has been ended: what was pledged meanwhile is looked for. */
  | { readonly type: "UnbackedPledges"; readonly organisationId: OrganisationId }
  /** More of a series' occurrences are to be made; of a series that has changed since that version, its later timer sees to it. */
  | { readonly type: "SeriesHorizon"; readonly seriesId: SeriesId; readonly version: number };
