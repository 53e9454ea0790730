import { type FreeDay, freeDayOf } from "../calendar/holidays.ts";
import type { Occurrence, Slot } from "./occurrences.ts";

/** SKIP: no shift is held. WARN: it is held, and the coordinator is told of the day. KEEP: it is held as on any other day. */
export const HOLIDAY_POLICIES = ["SKIP", "WARN", "KEEP"] as const;

export type HolidayPolicy = (typeof HOLIDAY_POLICIES)[number];

export type HolidayPolicies = {
  readonly holidays: HolidayPolicy;
  readonly customaryFreeDays: HolidayPolicy;
};

export type SlotOnFreeDay = { readonly slot: Slot; readonly day: FreeDay };

export type HolidayVerdict = {
  readonly kept: readonly Occurrence[];
  readonly skipped: readonly SlotOnFreeDay[];
  /** Of kept occurrences. */
  readonly warnings: readonly SlotOnFreeDay[];
};

/** Which occurrences are held, and which free days to speak of. The day is that of the slot: a night shift is judged by its evening. */
export function applyHolidayPolicy(
  occurrences: readonly Occurrence[],
  policies: HolidayPolicies,
): HolidayVerdict {
  const kept: Occurrence[] = [];
  const skipped: SlotOnFreeDay[] = [];
  const warnings: SlotOnFreeDay[] = [];
  for (const occurrence of occurrences) {
    const { slot } = occurrence;
    const day = freeDayOf(slot);
    const policy = day ? policyFor(day, policies) : "KEEP";
    if (day && policy === "SKIP") skipped.push({ slot, day });
    else kept.push(occurrence);
    if (day && policy === "WARN") warnings.push({ slot, day });
  }
  return { kept, skipped, warnings };
}

function policyFor(day: FreeDay, { holidays, customaryFreeDays }: HolidayPolicies): HolidayPolicy {
  return day.kind === "PUBLIC_HOLIDAY" ? holidays : customaryFreeDays;
}
