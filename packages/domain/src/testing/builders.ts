import type {
  ChatGuestActor,
  OperatorActor,
  PersonActor,
  ServiceActor,
  SignInGuestActor,
} from "../access/actor.ts";
import type { Appendix } from "../appendix/appendix.ts";
import type { Attendance } from "../attendance/attendance.ts";
import { type ClearanceNote, validUntil } from "../clearance/clearance-note.ts";
import type { Initiative } from "../initiative/initiative.ts";
import type { LandlordId } from "../kernel/ids.ts";
import type { Landlord } from "../landlord/landlord.ts";
import type { NewLedgerEntry } from "../ledger/ledger-entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Person } from "../person/person.ts";
import type { Pledge } from "../pledge/pledge.ts";
import type { Seat } from "../seat/seat.ts";
import type { RecurrenceRule } from "../series/recurrence-rule.ts";
import type { ShiftSeries } from "../series/shift-series.ts";
import { NO_PLEDGES } from "../shift/roster-counts.ts";
import type { Shift } from "../shift/shift.ts";
import { USUAL_RULES } from "../shift/shift-rules.ts";
import { sequentialIds } from "./sequential-ids.ts";

// Far from where a world's ids begin: what is built is never by chance what the world has.
const ids = sequentialIds({ after: 1_000_000 });

const WEEKLY = "FREQ=WEEKLY" as RecurrenceRule;

/** Whose everything is that a test does not say otherwise of. */
const LANDLORD_ID: LandlordId = ids.next("landlord");

export function aLandlord(given: Partial<Landlord> = {}): Landlord {
  return {
    id: LANDLORD_ID,
    name: "Västerporten Fastigheter",
    language: "sv",
    zone: "Europe/Stockholm",
    chatTeamId: null,
    ...given,
  };
}

export function anOrganisation(given: Partial<Organisation> = {}): Organisation {
  return {
    id: ids.next("organisation"),
    landlordId: LANDLORD_ID,
    kind: "TENANT",
    name: "Exempelbageriet",
    organisationNumber: null,
    language: "sv",
    ...given,
  };
}

export function aPerson(given: Partial<Person> = {}): Person {
  return {
    id: ids.next("person"),
    landlordId: LANDLORD_ID,
    displayName: "Vera Exempel",
    workEmail: null,
    language: "sv",
    noticesOff: [],
    ...given,
  };
}

export function anAppendix(given: Partial<Appendix> = {}): Appendix {
  return {
    id: ids.next("appendix"),
    landlordId: LANDLORD_ID,
    organisationId: given.organisationId ?? ids.next("organisation"),
    leaseNumber: "L-1",
    state: "ACTIVE",
    stateReason: null,
    effectiveFrom: Temporal.PlainDate.from("2026-01-01"),
    endsOn: null,
    endReason: null,
    registryNumber: null,
    offer: null,
    version: 1,
    ...given,
  };
}

export function anInitiative(given: Partial<Initiative> = {}): Initiative {
  return {
    id: ids.next("initiative"),
    landlordId: LANDLORD_ID,
    title: "Läxhjälp",
    description: "",
    hostOrganisationId: given.hostOrganisationId ?? ids.next("organisation"),
    coordinatorIds: [],
    districtId: given.districtId ?? ids.next("district"),
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: [],
    involvesMinors: false,
    state: "PUBLISHED",
    stateReason: null,
    cancelledAsDraft: false,
    channel: null,
    ...given,
  };
}

/** Open, on Tuesday 10 March 2026, 16–19 in Örebro. */
export function aShift(given: Partial<Shift> = {}): Shift {
  return {
    ...USUAL_RULES,
    id: ids.next("shift"),
    landlordId: LANDLORD_ID,
    initiativeId: given.initiativeId ?? ids.next("initiative"),
    seriesId: null,
    slot: null,
    exception: null,
    startsAt: Temporal.Instant.from("2026-03-10T15:00:00Z"),
    endsAt: Temporal.Instant.from("2026-03-10T18:00:00Z"),
    zone: "Europe/Stockholm",
    location: "Biblioteket",
    minPlaces: 0,
    capacity: 4,
    ...NO_PLEDGES,
    state: "OPEN",
    cancelReason: null,
    changeReason: null,
    namesReleased: false,
    staffingAlert: "NONE",
    revision: 1,
    version: 1,
    ...given,
  };
}

/** Every Tuesday from 10 March 2026 on, 16–19 in Örebro, whatever the day; no occurrence has been made. */
export function aSeries(given: Partial<ShiftSeries> = {}): ShiftSeries {
  const startsOn = given.startsOn ?? Temporal.PlainDate.from("2026-03-10");
  return {
    ...USUAL_RULES,
    id: ids.next("series"),
    landlordId: LANDLORD_ID,
    initiativeId: given.initiativeId ?? ids.next("initiative"),
    rule: WEEKLY,
    startsOn,
    startTime: Temporal.PlainTime.from("16:00"),
    durationMinutes: 180,
    zone: "Europe/Stockholm",
    location: "Biblioteket",
    minPlaces: 0,
    capacity: 4,
    holidays: "KEEP",
    customaryFreeDays: "KEEP",
    madeUntil: startsOn,
    changeReason: null,
    version: 1,
    ...given,
  };
}

/** Confirmed, of one place for three hours, made through the API. */
export function aPledge(given: Partial<Pledge> = {}): Pledge {
  const places = given.places ?? 1;
  return {
    id: ids.next("pledge"),
    landlordId: LANDLORD_ID,
    shiftId: given.shiftId ?? ids.next("shift"),
    organisationId: given.organisationId ?? ids.next("organisation"),
    places,
    minutes: places * 180,
    named: 0,
    state: "CONFIRMED",
    acceptsPart: false,
    offer: null,
    queuedAt: Temporal.Instant.from("2026-03-02T08:00:00Z"),
    staffReason: null,
    source: "API",
    madeBy: null,
    ...given,
  };
}

export function aSeat(given: Partial<Seat> = {}): Seat {
  return {
    id: ids.next("seat"),
    landlordId: LANDLORD_ID,
    pledgeId: given.pledgeId ?? ids.next("pledge"),
    shiftId: given.shiftId ?? ids.next("shift"),
    organisationId: given.organisationId ?? ids.next("organisation"),
    personId: given.personId ?? ids.next("person"),
    overlapReason: null,
    ...given,
  };
}

/** Of a seat whose person came for three hours, reported by a program on the evening of the shift; not verified. */
export function anAttendance(given: Partial<Attendance> = {}): Attendance {
  return {
    id: ids.next("attendance"),
    landlordId: LANDLORD_ID,
    shiftId: given.shiftId ?? ids.next("shift"),
    pledgeId: given.pledgeId ?? ids.next("pledge"),
    organisationId: given.organisationId ?? ids.next("organisation"),
    seatId: ids.next("seat"),
    personId: ids.next("person"),
    state: "PRESENT",
    places: 1,
    minutesEach: 180,
    reason: null,
    reportedBy: null,
    reportedAt: Temporal.Instant.from("2026-03-10T19:00:00Z"),
    entryId: null,
    ...given,
  };
}

/** Three hours verified on the day after. */
export function anEntry(given: Partial<NewLedgerEntry> = {}): NewLedgerEntry {
  return {
    id: ids.next("entry"),
    landlordId: LANDLORD_ID,
    organisationId: given.organisationId ?? ids.next("organisation"),
    workedOn: Temporal.PlainDate.from("2026-03-10"),
    kind: "VERIFIED",
    minutes: 180,
    attendanceId: given.attendanceId ?? ids.next("attendance"),
    reverses: null,
    verifiedBy: given.verifiedBy ?? ids.next("person"),
    reason: null,
    at: Temporal.Instant.from("2026-03-11T08:00:00Z"),
    ...given,
  };
}

/** Shown on Monday 2 March 2026. */
export function aClearanceNote(given: Partial<ClearanceNote> = {}): ClearanceNote {
  const shownOn = given.shownOn ?? Temporal.PlainDate.from("2026-03-02");
  return {
    id: ids.next("clearance"),
    landlordId: LANDLORD_ID,
    personId: given.personId ?? ids.next("person"),
    organisationId: given.organisationId ?? ids.next("organisation"),
    shownOn,
    seenBy: given.seenBy ?? ids.next("person"),
    validUntil: validUntil(shownOn),
    ...given,
  };
}

/** Without a membership, in chat. */
export function aPersonActor(given: Partial<PersonActor> = {}): PersonActor {
  return {
    kind: "PERSON",
    landlordId: LANDLORD_ID,
    source: "CHAT",
    personId: given.personId ?? ids.next("person"),
    memberships: [],
    ...given,
  };
}

/** Without a scope. */
export function aServiceActor(given: Partial<ServiceActor> = {}): ServiceActor {
  return {
    kind: "SERVICE",
    landlordId: LANDLORD_ID,
    source: "API",
    tokenId: given.tokenId ?? ids.next("token"),
    scopes: [],
    ...given,
  };
}

export function aChatGuest(given: Partial<ChatGuestActor> = {}): ChatGuestActor {
  return {
    kind: "CHAT_GUEST",
    landlordId: LANDLORD_ID,
    source: "CHAT",
    teamId: "T0001",
    userId: "U0001",
    ...given,
  };
}

export function aSignInGuest(given: Partial<SignInGuestActor> = {}): SignInGuestActor {
  return {
    kind: "SIGN_IN_GUEST",
    landlordId: LANDLORD_ID,
    source: "API",
    issuer: "https://login.norrby.example",
    subject: "subject-1",
    ...given,
  };
}

export function anOperator(given: Partial<OperatorActor> = {}): OperatorActor {
  return { kind: "OPERATOR", landlordId: LANDLORD_ID, source: "COMMAND_LINE", ...given };
}
