import type { Attendance } from "@socialsmart/domain/attendance/attendance";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Membership } from "@socialsmart/domain/person/membership";
import type { Person } from "@socialsmart/domain/person/person";
import type { FittingShift } from "@socialsmart/domain/pledge/shifts-that-fit";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { Shift } from "@socialsmart/domain/shift/shift";
import type { PlacedInitiative } from "@socialsmart/domain/store/listed";
import type { AppendixLine } from "../appendix/read-appendix-list.ts";
import type { AttendanceSeen } from "../attendance/read-sheet.ts";
import type { OrganisationBalance } from "../commitment/organisation-balance.ts";
import type { FollowUpLine } from "../follow-up/read-follow-up-lines.ts";
import type { ShiftHours } from "../ledger/hours-to-verify.ts";
import type { ClosedChannel } from "../outbox/read-closed-channels.ts";
import type { Undelivered } from "../outbox/undelivered.ts";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import type { ShiftRoster } from "../roster/read-rosters.ts";

/** Things by start, as many as were read. */
export type Listed<T> = { readonly items: readonly T[]; readonly isCut: boolean };

/** A place on a shift that has the person's own name. */
export type OwnSeat = { readonly seat: Seat; readonly seen: PledgeSeen };

/** What was said of the person on a shift that was held. */
export type OwnShift = { readonly shift: Shift; readonly title: string; readonly attendance: Attendance };

/** What the person did in a year; the latest shifts first. */
export type OwnHours = {
  readonly year: number;
  readonly reportedMinutes: number;
  /** As much of them as stands in the ledger. */
  readonly verifiedMinutes: number;
  readonly latest: readonly OwnShift[];
};

export type PlacedRoster = { readonly initiative: PlacedInitiative; readonly roster: ShiftRoster };

/** Who belongs to an organisation, by name. */
export type OrganisationPeople = {
  readonly organisation: Organisation;
  readonly members: readonly { readonly person: Person; readonly roles: Membership["roles"] }[];
};

/** What waits for the landlord's coordinators. */
export type WorkQueue = {
  /** Pledges that wait for a yes. */
  readonly approvals: Listed<PledgeSeen>;
  /** Shifts with free places and people who wait, that nobody but a coordinator brings together any more. */
  readonly toOffer: Listed<PlacedRoster>;
  readonly understaffed: Listed<PlacedRoster>;
  /** Messages that were given up, the newest first. */
  readonly undelivered: Listed<Undelivered>;
  /** Channels that take nothing. */
  readonly closedChannels: readonly ClosedChannel[];
};

/** What App Home is drawn from, as it is now. What somebody's roles give no part in is empty or undefined. */
export type HomeModel = {
  readonly person: Person;
  readonly memberships: readonly {
    readonly organisation: Organisation;
    readonly roles: Membership["roles"];
  }[];
  readonly zone: string;
  /** Coming live pledges of the organisations that the person speaks for. */
  readonly pledges: Listed<PledgeSeen>;
  readonly speaksForSomebody: boolean;
  /** Where those organisations stand this year. */
  readonly balances: readonly OrganisationBalance[];
  /** Who belongs to them. */
  readonly people: readonly OrganisationPeople[];
  /** Where the person's organisations would be of use. */
  readonly fitting: readonly FittingShift<PlacedInitiative>[];
  readonly seats: readonly OwnSeat[];
  /** Undefined where nothing was reported of the person this year. */
  readonly ownHours: OwnHours | undefined;
  /** Shifts of which the person is to say who came. */
  readonly unreported: Listed<AttendanceSeen>;
  /** Coming shifts of initiatives that the person's organisation runs on site. */
  readonly hosted: Listed<PlacedRoster>;
  readonly queue: WorkQueue | undefined;
  /** Reported hours that the person verifies. */
  readonly toVerify: Listed<ShiftHours>;
  /** What is to be followed up soon, or was lately: the longest overdue first. */
  readonly followUps: readonly FollowUpLine[];
  /** Appendices that are offered and not signed by both, for whoever offers them. */
  readonly offersOut: readonly AppendixLine[] | undefined;
  /** What the person can type, in mrkdwn. */
  readonly help: string;
  readonly now: Temporal.Instant;
};
