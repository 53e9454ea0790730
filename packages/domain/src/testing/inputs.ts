import type { RecordAppendix } from "../appendix/record-appendix.ts";
import type { PlanInitiative } from "../initiative/plan-initiative.ts";
import type { ScheduleSeries } from "../series/schedule-series.ts";
import type { ScheduleShift } from "../shift/schedule-shift.ts";
import type { Store } from "../store/store.ts";
import type { World } from "./world-parts.ts";

/** A language café without a channel. */
export function aPlan(world: World<Store>, given: Partial<PlanInitiative> = {}): PlanInitiative {
  return {
    title: "Språkcafé",
    description: "",
    hostOrganisationId: world.association.organisationId,
    coordinatorIds: [],
    districtId: world.districtId,
    primaryFocusArea: "INTEGRATION",
    otherFocusAreas: [],
    involvesMinors: false,
    channel: null,
    ...given,
  };
}

/** Four places on Tuesday 10 March 2026, 16–19 in Örebro. */
export function aSchedule(
  { initiativeId, zone }: Pick<World<Store>, "initiativeId" | "zone">,
  given: Partial<ScheduleShift> = {},
): ScheduleShift {
  return {
    initiativeId,
    startsAt: "2026-03-10T15:00:00Z",
    endsAt: "2026-03-10T18:00:00Z",
    zone,
    location: "Biblioteket",
    minPlaces: 0,
    capacity: 4,
    allowsPartOfShift: false,
    ...given,
  };
}

/** Four places on Tuesdays 10 and 17 March 2026, 16–19 in Örebro. */
export function aSeriesPlan(
  { initiativeId, zone }: Pick<World<Store>, "initiativeId" | "zone">,
  given: Partial<ScheduleSeries> = {},
): ScheduleSeries {
  return {
    initiativeId,
    rule: "FREQ=WEEKLY;COUNT=2",
    startsOn: "2026-03-10",
    startTime: "16:00",
    durationMinutes: 180,
    zone,
    location: "Biblioteket",
    minPlaces: 0,
    capacity: 4,
    holidays: "SKIP",
    customaryFreeDays: "WARN",
    ...given,
  };
}

/** Active from 2026-01-01 on. */
export function anAgreement(
  given: Pick<RecordAppendix, "organisationId"> & Partial<RecordAppendix>,
): RecordAppendix {
  return {
    ...{ leaseNumber: "L-1", state: null, effectiveFrom: "2026-01-01", endsOn: null, registryNumber: null },
    ...given,
  };
}
