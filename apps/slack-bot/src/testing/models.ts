import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import { type Id, type IdKind, isId } from "@socialsmart/domain/kernel/ids";
import type { Organisation } from "@socialsmart/domain/organisation/organisation";
import type { Person } from "@socialsmart/domain/person/person";
import type { Pledge } from "@socialsmart/domain/pledge/pledge";
import { parseRecurrenceRule } from "@socialsmart/domain/series/recurrence-rule";
import type { ShiftSeries } from "@socialsmart/domain/series/shift-series";
import { NO_PLEDGES } from "@socialsmart/domain/shift/roster-counts";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { USUAL_RULES } from "@socialsmart/domain/shift/shift-rules";
import type { PledgeSeen } from "../pledge/pledge-answers.ts";
import type { Candidate } from "../pledge/understanding/match-shifts.ts";
import type { ShiftRoster } from "../roster/read-rosters.ts";

const ZONE = "Europe/Stockholm";
let made = 0;

/** A well-formed id that is not given twice. */
export function anId<K extends IdKind>(kind: K): Id<K> {
  made += 1;
  const id = `${kind}_01h455vb4pex5vsknk${String(made).padStart(8, "0")}`;
  if (!isId(kind, id)) throw new Error(`${id} is not well-formed`);
  return id;
}

/** A shift that starts at that time in Stockholm. */
export function aShift(
  starts: string,
  { hours = 2, ...rest }: Partial<Shift> & { hours?: number } = {},
): Shift {
  const startsAt = Temporal.PlainDateTime.from(starts).toZonedDateTime(ZONE).toInstant();
  return {
    ...{ id: anId("shift"), landlordId: anId("landlord"), initiativeId: anId("initiative") },
    ...{ startsAt, endsAt: startsAt.add({ minutes: 60 * hours }), zone: ZONE, location: "Vivalla bibliotek" },
    ...{ ...USUAL_RULES, allowsPartOfShift: true, seriesId: null, slot: null, exception: null },
    ...{ minPlaces: 2, capacity: 6, ...NO_PLEDGES, state: "OPEN", cancelReason: null },
    ...{ changeReason: null, namesReleased: false, staffingAlert: "NONE", revision: 1, version: 1 },
    ...rest,
  };
}

export function anInitiative(rest: Partial<Initiative> = {}): Initiative {
  return {
    ...{ id: anId("initiative"), landlordId: anId("landlord"), title: "Läxhjälp i Vivalla", description: "" },
    ...{ hostOrganisationId: anId("organisation"), coordinatorIds: [], districtId: anId("district") },
    ...{
      primaryFocusArea: "INTEGRATION",
      otherFocusAreas: [],
      involvesMinors: false,
      state: "PUBLISHED",
      stateReason: null,
      cancelledAsDraft: false,
      channel: null,
    },
    ...rest,
  };
}

export function aCandidate(title: string, district: string, shifts: readonly Shift[]): Candidate {
  const initiative = anInitiative({ title });
  const own = shifts.map((shift) => ({ ...shift, initiativeId: initiative.id }));
  return {
    initiative,
    district: { id: initiative.districtId, landlordId: initiative.landlordId, name: district },
    shifts: own.filter(({ state }) => state === "OPEN"),
    cancelled: own.filter(({ state }) => state === "CANCELLED"),
  };
}

export function anOrganisation(name: string, rest: Partial<Organisation> = {}): Organisation {
  const common = {
    landlordId: anId("landlord"),
    kind: "TENANT",
    organisationNumber: null,
    language: "sv",
  } as const;
  return { id: anId("organisation"), name, ...common, ...rest };
}

export function aPerson(displayName: string): Person {
  return {
    id: anId("person"),
    landlordId: anId("landlord"),
    ...{ displayName, workEmail: null, language: "sv", noticesOff: [] },
  };
}

/** Tuesdays 16–19. */
export function aSeries(): ShiftSeries {
  const rule = parseRecurrenceRule("FREQ=WEEKLY;BYDAY=TU");
  if (!rule.ok) throw new Error("The rule is none");
  return {
    ...USUAL_RULES,
    ...{ id: anId("series"), landlordId: anId("landlord"), initiativeId: anId("initiative") },
    ...{ rule: rule.value, startsOn: Temporal.PlainDate.from("2026-11-24") },
    ...{ startTime: Temporal.PlainTime.from("16:00"), durationMinutes: 180, zone: ZONE },
    ...{
      location: "Vivalla bibliotek",
      minPlaces: 2,
      capacity: 6,
      holidays: "SKIP",
      customaryFreeDays: "SKIP",
    },
    ...{ madeUntil: Temporal.PlainDate.from("2027-05-24"), changeReason: null, version: 1 },
  };
}

export function aPledgeSeen({
  places = 1,
  minutes = 180 * places,
  position = null,
  shift,
  organisation = "Kaffebönan AB",
  title,
}: Partial<
  Pick<Pledge, "places" | "minutes"> & {
    position: number | null;
    shift: Shift;
    organisation: string;
    title: string;
  }
> = {}): PledgeSeen {
  const on = shift ?? aShift("2026-11-24T16:00", { hours: 3, taken: places });
  const by = anOrganisation(organisation);
  const pledge: Pledge = {
    ...{
      id: anId("pledge"),
      landlordId: on.landlordId,
      shiftId: on.id,
      organisationId: by.id,
      places,
      minutes,
    },
    ...{
      state: position === null ? "CONFIRMED" : "WAITLISTED",
      ...{ named: 0, acceptsPart: false, offer: null, staffReason: null },
      queuedAt: on.startsAt,
      source: "CHAT",
      madeBy: null,
    },
  };
  const initiative = anInitiative(title === undefined ? {} : { title });
  return { pledge, shift: on, initiative, organisation: by, position };
}

export function aRoster(
  shift: Shift,
  organisations: ShiftRoster["organisations"] = [],
  others: Partial<ShiftRoster> = {},
): ShiftRoster {
  const none = { offeredPlaces: 0, waitlistedPlaces: 0, pendingPlaces: 0, unnamedPlaces: 0 };
  return { shift, organisations, ...none, ...others };
}
