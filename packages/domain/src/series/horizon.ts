import type { Transaction } from "../store/transaction.ts";
import { applyHolidayPolicy, type HolidayVerdict } from "./holiday-policy.ts";
import { occurrencesOf, type Slot } from "./occurrences.ts";
import type { SeriesPlan } from "./read-series-plan.ts";
import type { ShiftSeries } from "./shift-series.ts";

/** Shifts are made that far ahead of today, or of the series' start where that is later. */
const HORIZON_WEEKS = 26;
/** More are made when no more than this is left. */
const EXTENDED_AT_WEEKS = 22;
/** At most so many shifts are made at once: a year's half of every day is 182. */
const MADE_AT_ONCE = 200;
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
  const horizon = later(todayOf(plan, now), plan.startsOn).add({ weeks: HORIZON_WEEKS });
  return planUntil(plan, from, later(horizon, from), now);
}

/** The occurrences with a slot in `[from, to)` that have not started, or the first of them where they are many. */
export function planUntil(plan: SeriesPlan, from: Slot, to: Slot, now: Temporal.Instant): Planned {
  const all = occurrencesOf(plan, { from: later(from, todayOf(plan, now)), to }, MADE_AT_ONCE);
  const last = all.at(-1);
  const until = last && all.length === MADE_AT_ONCE ? last.slot.add({ days: 1 }) : to;
  const coming = all.filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
  return { ...applyHolidayPolicy(coming, plan), until };
}

/** Has more shifts made in good time, where the rule gives more. */
export async function setSeriesTimer(tx: Transaction, series: ShiftSeries): Promise<void> {
  const { id: seriesId, madeUntil, version, zone } = series;
  const [next] = occurrencesOf(series, { from: madeUntil, to: madeUntil.add({ years: SILENCE_YEARS }) }, 1);
  if (!next) return;
  const day = later(madeUntil, next.slot).subtract({ weeks: EXTENDED_AT_WEEKS });
  const dueAt = day.toZonedDateTime({ timeZone: zone, plainTime: EXTENDED_AT }).toInstant();
  await tx.outbox.appendTimer({ type: "SeriesHorizon", seriesId, version }, dueAt);
}

/** The date where the series is held. */
export function todayOf({ zone }: Pick<SeriesPlan, "zone">, now: Temporal.Instant): Slot {
  return now.toZonedDateTimeISO(zone).toPlainDate();
}

function later(a: Slot, b: Slot): Slot {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
