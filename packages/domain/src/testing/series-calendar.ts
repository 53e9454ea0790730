import type { SeriesId, ShiftId } from "../kernel/ids.ts";
import type { Slot } from "../series/occurrences.ts";
import { type ScheduleSeries, scheduleSeries } from "../series/schedule-series.ts";
import type { Shift } from "../shift/shift.ts";
import type { Store } from "../store/store.ts";
import { aSeriesPlan } from "./inputs.ts";
import { answerOf } from "./outcome.ts";
import type { World } from "./world-parts.ts";

/** Schedules a series, Tuesdays 10 and 17 March 2026 unless said otherwise, and answers its id. */
export async function addSeries(world: World, given: Partial<ScheduleSeries> = {}): Promise<SeriesId> {
  const { deps, landlord } = world;
  const input = aSeriesPlan(world, given);
  return answerOf(await scheduleSeries(deps, landlord.coordinator, input, null)).seriesId;
}

/** Every shift that the series has or had, by start. */
export async function shiftsOf(
  { deps, landlordId }: Pick<World<Store>, "deps" | "landlordId">,
  seriesId: SeriesId,
): Promise<readonly Shift[]> {
  const page = { first: 5000, after: null };
  return (await deps.store.reader(landlordId).shifts.page({ seriesId }, page)).items;
}

/** A series' shifts as a calendar shows them, `2026-03-10 16:00-19:00`, and what else there is to say of each. */
export async function calendarOf(world: World, seriesId: SeriesId): Promise<readonly string[]> {
  return (await shiftsOf(world, seriesId)).map((shift) => {
    const start = shift.startsAt.toZonedDateTimeISO(shift.zone);
    const end = shift.endsAt.toZonedDateTimeISO(shift.zone);
    const words = [
      `${start.toPlainDate()} ${clock(start)}-${clock(end)}`,
      ...(shift.state === "OPEN" ? [] : [shift.state]),
      ...(shift.slot?.equals(start.toPlainDate()) ? [] : [`for ${shift.slot}`]),
      ...(shift.exception ? [shift.exception] : []),
    ];
    return words.join(" ");
  });
}

/** The id of the shift that stands for that date. */
export async function shiftOn(world: World, seriesId: SeriesId, slot: string): Promise<ShiftId> {
  const found = (await shiftsOf(world, seriesId)).find((shift) => shift.slot?.toString() === slot);
  if (!found) throw new Error(`${seriesId} has no shift for ${slot}`);
  return found.id;
}

/** Every so many days from a date up to another, the last excluded. */
export function daysFrom(from: string, to: string, step: number): readonly Slot[] {
  const days: Slot[] = [];
  const end = Temporal.PlainDate.from(to);
  let day = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(day, end) < 0) {
    days.push(day);
    day = day.add({ days: step });
  }
  return days;
}

function clock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: "minute" });
}
