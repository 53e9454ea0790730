import type { OperatorActor } from "@socialsmart/domain/access/actor";
import type { ServiceToken } from "@socialsmart/domain/access/service-token";
import type { Appendix } from "@socialsmart/domain/appendix/appendix";
import type { ChatInvitation } from "@socialsmart/domain/chat/chat-invitation";
import type { ClearanceNote } from "@socialsmart/domain/clearance/clearance-note";
import type { District } from "@socialsmart/domain/district/district";
import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import type { Landlord } from "@socialsmart/domain/landlord/landlord";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Person } from "@socialsmart/domain/person/person";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import type { Seat } from "@socialsmart/domain/seat/seat";
import type { RecurrenceRule } from "@socialsmart/domain/series/recurrence-rule";
import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";
import { NO_PLEDGES } from "@socialsmart/domain/shift/roster-counts";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { USUAL_RULES } from "@socialsmart/domain/shift/shift-rules";
import type { Command } from "@socialsmart/domain/store/command";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import type { Database } from "../open-database.ts";
import { countingIds } from "./counting-ids.ts";

export const ids = countingIds(900_000);
export const NOW = Temporal.Instant.from("2026-11-23T08:00:00.123Z");

// Letters beyond ASCII and beyond the basic plane, quotes of every kind, and a backslash, which MySQL unescapes.
export const TRICKY = `Åsa "Öst" O'Neill \`; DROP TABLE pledge; -- \\n \\ 👩‍👩‍👧 %_ \u0000`;

export function operator(landlordId: LandlordId): OperatorActor {
  return { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
}

/** A command without a key, unless it is given one. */
export function aCommand(landlordId: LandlordId, overrides: Partial<Command> = {}): Command {
  return { actor: operator(landlordId), name: "test", key: null, input: null, ...overrides };
}

/** Commits the work. */
export async function commit(
  { store }: Pick<Database, "store">,
  landlordId: LandlordId,
  work: (tx: Transaction) => Promise<unknown>,
): Promise<void> {
  await store.transaction<null, never>(aCommand(landlordId), async (tx) => {
    await work(tx);
    return ok(null);
  });
}

/** Runs the work and rolls it back by a refusal. */
export async function rollBack(
  { store }: Database,
  landlordId: LandlordId,
  work: (tx: Transaction) => Promise<unknown>,
): Promise<void> {
  await store.transaction<never, string>(aCommand(landlordId), async (tx) => {
    await work(tx);
    return { ok: false, refusal: "No" };
  });
}

export function aLandlord(overrides: Partial<Landlord> = {}): Landlord {
  return {
    id: ids.next("landlord"),
    name: "Åkerbo Fastigheter",
    language: "sv",
    zone: "Europe/Stockholm",
    chatTeamId: null,
    ...overrides,
  };
}

type Owned = { readonly landlordId: LandlordId };

export function aDistrict(overrides: Owned & Partial<District>): District {
  return { id: ids.next("district"), name: "Norrby", ...overrides };
}

export function anOrganisation(overrides: Owned & Partial<Organisation>): Organisation {
  return {
    id: ids.next("organisation"),
    kind: "ASSOCIATION",
    name: "Norrby IF",
    organisationNumber: null,
    language: "sv",
    ...overrides,
  };
}

export function aPerson(overrides: Owned & Partial<Person>): Person {
  return {
    id: ids.next("person"),
    displayName: "Bo Ek",
    workEmail: null,
    language: "sv",
    noticesOff: [],
    ...overrides,
  };
}

export function anAppendix(
  overrides: Owned & Pick<Appendix, "organisationId"> & Partial<Appendix>,
): Appendix {
  return {
    id: ids.next("appendix"),
    leaseNumber: "1024-01",
    state: "ACTIVE",
    stateReason: null,
    effectiveFrom: Temporal.PlainDate.from("2026-03-29"),
    endsOn: null,
    endReason: null,
    registryNumber: null,
    offer: null,
    version: 1,
    ...overrides,
  };
}

export function anInitiative(
  overrides: Owned & Pick<Initiative, "hostOrganisationId" | "districtId"> & Partial<Initiative>,
): Initiative {
  return {
    id: ids.next("initiative"),
    title: "Läxhjälp",
    description: "",
    coordinatorIds: [],
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: [],
    involvesMinors: false,
    state: "PUBLISHED",
    stateReason: null,
    cancelledAsDraft: false,
    channel: null,
    ...overrides,
  };
}

export function aShift(overrides: Owned & Pick<Shift, "initiativeId"> & Partial<Shift>): Shift {
  return {
    ...USUAL_RULES,
    id: ids.next("shift"),
    seriesId: null,
    slot: null,
    exception: null,
    startsAt: Temporal.Instant.from("2026-12-01T16:00Z"),
    endsAt: Temporal.Instant.from("2026-12-01T18:00Z"),
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
    ...overrides,
  };
}

export function aPledge(
  overrides: Owned & Pick<Pledge, "shiftId" | "organisationId"> & Partial<Pledge>,
): Pledge {
  return {
    id: ids.next("pledge"),
    places: 1,
    minutes: 120,
    named: 0,
    state: "CONFIRMED",
    acceptsPart: false,
    offer: null,
    queuedAt: NOW,
    staffReason: null,
    source: "CHAT",
    madeBy: null,
    ...overrides,
  };
}

export function aSeat(
  overrides: Owned & Pick<Seat, "pledgeId" | "shiftId" | "organisationId" | "personId"> & Partial<Seat>,
): Seat {
  return { id: ids.next("seat"), overlapReason: null, ...overrides };
}

export function aSeries(
  overrides: Owned & Pick<ShiftSeries, "initiativeId"> & Partial<ShiftSeries>,
): ShiftSeries {
  return {
    ...USUAL_RULES,
    id: ids.next("series"),
    rule: "FREQ=WEEKLY;BYDAY=TU" as RecurrenceRule,
    startsOn: Temporal.PlainDate.from("2026-12-01"),
    startTime: Temporal.PlainTime.from("17:00"),
    durationMinutes: 120,
    zone: "Europe/Stockholm",
    location: "Biblioteket",
    minPlaces: 0,
    capacity: 4,
    holidays: "SKIP",
    customaryFreeDays: "WARN",
    madeUntil: Temporal.PlainDate.from("2026-12-01"),
    changeReason: null,
    version: 1,
    ...overrides,
  };
}

export function aClearanceNote(
  overrides: Owned & Pick<ClearanceNote, "personId" | "organisationId" | "seenBy"> & Partial<ClearanceNote>,
): ClearanceNote {
  return {
    id: ids.next("clearance"),
    shownOn: Temporal.PlainDate.from("2026-02-28"),
    validUntil: Temporal.PlainDate.from("2027-02-28"),
    ...overrides,
  };
}

export function anInvitation(
  overrides: Owned & Pick<ChatInvitation, "personId" | "codeDigest"> & Partial<ChatInvitation>,
): ChatInvitation {
  return { id: ids.next("invitation"), expiresAt: NOW.add({ hours: 1 }), usedAt: null, ...overrides };
}

export function aToken(
  overrides: Owned & Pick<ServiceToken, "digest"> & Partial<ServiceToken>,
): ServiceToken {
  return {
    id: ids.next("token"),
    name: "Reports",
    scopes: ["roster:read"],
    createdAt: NOW,
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    ...overrides,
  };
}

export type Plan = {
  readonly landlord: Landlord;
  readonly landlordId: LandlordId;
  readonly district: District;
  readonly organisation: Organisation;
  readonly initiative: Initiative;
  readonly shift: Shift;
};

/** A landlord with one of everything that a pledge needs. */
export async function aPlan(
  database: Database,
  shiftOverrides: Partial<Shift> = {},
  chatTeamId: string | null = null,
): Promise<Plan> {
  const landlord = aLandlord({ chatTeamId });
  const { id: landlordId } = landlord;
  const district = aDistrict({ landlordId });
  const organisation = anOrganisation({ landlordId });
  const initiative = anInitiative({
    landlordId,
    hostOrganisationId: organisation.id,
    districtId: district.id,
  });
  const shift = aShift({ landlordId, initiativeId: initiative.id, ...shiftOverrides });
  await commit(database, landlordId, async (tx) => {
    await tx.landlords.insert(landlord);
    await tx.districts.insert(district);
    await tx.organisations.insert(organisation);
    await tx.initiatives.insert(initiative);
    await tx.shifts.insert(shift);
  });
  return { landlord, landlordId, district, organisation, initiative, shift };
}
