import type { Transaction } from "../store/transaction.ts";
import { applyHolidayPolicy, type HolidayVerdict } from "./holiday-policy.ts";
import { type Occurrence, occurrencesOf, type SeriesTiming, type Slot } from "./occurrences.ts";
import type { SeriesPlan } from "./read-series-plan.ts";
import type { ShiftSeries } from "./shift-series.ts";

/** Shifts are made that far ahead of today, or of the series' start where that is later. */
const HORIZON_WEEKS = 26;
/** More are made when no more than this is left. */
const EXTENDED_AT_WEEKS = 22;
/** A rule that gives nothing for so long has ended. */
const SILENCE_YEARS = 10;
/** When the offices sleep. */
const EXTENDED_AT = Temporal.PlainTime.from("03:00");

export type Planned = HolidayVerdict & {
  /** Every occurrence before that date is among them. */
  readonly until: Slot;
};

/** The occurrences from a date on, as far as shifts are made ahead, that have not started. */
export function planAhead(plan: SeriesPlan, from: Slot, now: Temporal.Instant): Planned {
  const horizon = later(later(todayOf(plan, now), plan.startsOn).add({ weeks: HORIZON_WEEKS }), from);
  return { ...planUntil(plan, from, horizon, now), until: horizon };
}

/** The occurrences with a slot in `[from, to)` that have not started. */
export function planUntil(plan: SeriesPlan, from: Slot, to: Slot, now: Temporal.Instant): HolidayVerdict {
  const all = occurrencesOf(plan, { from: later(from, todayOf(plan, now)), to }, Number.POSITIVE_INFINITY);
  const coming = all.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
  return applyHolidayPolicy(coming, plan);
}

/** The first occurrence from a date on, whether or not a shift is held on it; undefined where the rule has ended. */
export function nextOccurrence(timing: SeriesTiming, from: Slot): Occurrence | undefined {
  return occurrencesOf(timing, { from, to: from.add({ years: SILENCE_YEARS }) }, 1)[0];
}

/** True if a shift is ever held from a date on. */
export function isEverHeld(plan: SeriesPlan, from: Slot, now: Temporal.Instant): boolean {
  return planUntil(plan, from, from.add({ years: SILENCE_YEARS }), now).kept.length > 0;
}

/** Has more shifts made in good time, where the rule gives more. */
export async function setSeriesTimer(tx: Transaction, series: ShiftSeries): Promise<void> {
  const { id: seriesId, madeUntil, version, zone } = series;
  const next = nextOccurrence(series, madeUntil);
  if (!next) return;
  const day = next.slot.subtract({ weeks: EXTENDED_AT_WEEKS });
  const dueAt = day.toZonedDateTime({ timeZone: zone, plainTime: EXTENDED_AT }).toInstant();
  await tx.outbox.appendTimer({ type: "SeriesHorizon", seriesId, version }, dueAt);
}

/** The date where the series is held. */
export function todayOf({ zone }: Pick<SeriesPlan, "zone">, now: Temporal.Instant): Slot {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

export function later(a: Slot, b: Slot): Slot {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
