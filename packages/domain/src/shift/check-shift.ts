import type { InputCheck } from "../kernel/input.ts";
import { isTimeZone } from "../kernel/time-zone.ts";
import { hasStarted } from "./shift-phase.ts";
import type { ShiftRules } from "./shift-rules.ts";

/** What every shift is given: where, for how many, under which rules. */
export type ShiftTerms = ShiftRules & {
  /** Where to come, in words. */
  readonly location: string;
  readonly minPlaces: number;
  readonly capacity: number;
};

const MAX_CAPACITY = 1000;
/** 24 hours. */
export const MAX_SHIFT_MINUTES = 24 * 60;
/** 365 days before the start. */
const MAX_DEADLINE_MINUTES = 365 * 24 * 60;

const DEADLINES = ["capReleaseMinutes", "withdrawByMinutes", "nameByMinutes"] as const;

export function checkTerms(check: InputCheck, terms: ShiftTerms): void {
  const { capacity, perOrganisationCap } = terms;
  check.text("location", terms.location, { max: 200 });
  check.integer("capacity", capacity, { min: 1, max: MAX_CAPACITY });
  check.integer("minPlaces", terms.minPlaces, { min: 0, max: Math.min(capacity, MAX_CAPACITY) });
  if (perOrganisationCap !== null)
    check.integer("perOrganisationCap", perOrganisationCap, { min: 1, max: MAX_CAPACITY });
  for (const deadline of DEADLINES) {
    const minutes = terms[deadline];
    if (minutes !== null) check.integer(deadline, minutes, { min: 0, max: MAX_DEADLINE_MINUTES });
  }
  // A note is about a person: without names nobody could tell who has shown one.
  if (terms.takesHeadCounts && terms.requiresRecordExtract)
    check.add("takesHeadCounts", { type: "ConflictsWith", field: "requiresRecordExtract" });
}

export function checkZone(check: InputCheck, zone: string): void {
  if (!isTimeZone(zone)) check.add("zone", { type: "UnknownTimeZone" });
}

export type ShiftTimes = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };

/** The times, of whole minutes, at most 24 hours apart and not begun; undefined where they are none. */
export function readTimes(
  check: InputCheck,
  given: { readonly startsAt: string; readonly endsAt: string },
  now: Temporal.Instant,
): ShiftTimes | undefined {
  const startsAt = check.instant("startsAt", given.startsAt);
  const endsAt = check.instant("endsAt", given.endsAt);
  if (!startsAt || !endsAt) return undefined;
  for (const [path, instant] of Object.entries({ startsAt, endsAt })) {
    if (instant.epochMilliseconds % 60_000 !== 0) check.add(path, { type: "NotAWholeMinute" });
  }
  const minutes = Math.ceil(endsAt.since(startsAt).total("minutes"));
  if (minutes <= 0) check.add("endsAt", { type: "EndsBeforeStart" });
  else check.integer("endsAt", minutes, { min: 1, max: MAX_SHIFT_MINUTES });
  if (hasStarted({ startsAt }, now)) check.add("startsAt", { type: "InThePast" });
  return { startsAt, endsAt };
}
