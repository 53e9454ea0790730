import { type Initiative, isUnpublished } from "../initiative/initiative.ts";
import type { Interval } from "../shift/iso-week.ts";
import type { Shift } from "../shift/shift.ts";
import { isUnderstaffed } from "../shift/shift-phase.ts";
import type { InitiativeFilter, ShiftFilter } from "../store/filters.ts";

export function matchesInitiative(
  row: Initiative,
  { districtId, focusArea, states, draftsOf, hostOrganisationId }: InitiativeFilter,
): boolean {
  return (
    (hostOrganisationId === undefined || row.hostOrganisationId === hostOrganisationId) &&
    (districtId === undefined || row.districtId === districtId) &&
    (focusArea === undefined || [row.primaryFocusArea, ...row.otherFocusAreas].includes(focusArea)) &&
    isAmong(row.state, states) &&
    (!isUnpublished(row) || isAmong(row.hostOrganisationId, draftsOf))
  );
}

export function matchesShift(row: Shift, initiative: Initiative | undefined, filter: ShiftFilter): boolean {
  const { initiativeId, seriesId, districtId, focusArea, states, startsWithin, understaffedAt } = filter;
  const { hostOrganisationId, draftsOf } = filter;
  const ofInitiative = {
    ...(districtId && { districtId }),
    ...(focusArea && { focusArea }),
    ...(hostOrganisationId && { hostOrganisationId }),
  };
  return (
    initiative !== undefined &&
    matchesInitiative(initiative, ofInitiative) &&
    (initiativeId === undefined || row.initiativeId === initiativeId) &&
    (seriesId === undefined || row.seriesId === seriesId) &&
    isAmong(row.state, states) &&
    ((row.state !== "DRAFT" && !isUnpublished(initiative)) ||
      isAmong(initiative.hostOrganisationId, draftsOf)) &&
    isWithin(row.startsAt, startsWithin) &&
    (understaffedAt === undefined || isUnderstaffed(row, understaffedAt))
  );
}

export function isAmong<T>(value: T, allowed: readonly T[] | undefined): boolean {
  return allowed === undefined || allowed.includes(value);
}

export function isWithin(
  moment: Temporal.Instant | undefined,
  interval: Partial<Interval> | undefined,
): boolean {
  if (!interval) return true;
  const { from, to } = interval;
  const { compare } = Temporal.Instant;
  return moment !== undefined && (!from || compare(moment, from) >= 0) && (!to || compare(moment, to) < 0);
}
