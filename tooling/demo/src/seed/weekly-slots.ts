/** A time of the week on the local clock; `to` at or before `from` is on the next day. */
export type WeeklySlot = {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
  readonly everyWeeks: 1 | 2;
};

const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
type Weekday = (typeof WEEKDAYS)[number];

export type Occasion = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant };

/** Nobody comes on these days (Lag 1989:253, and the eves by custom). Those that move with the moon are left in. */
const DAYS_OFF = new Set(["01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"]);

/**
 * The slot's occasions that have not begun, in the 52 weeks from the Monday of now's week. They keep their time on the local
 * clock whatever summer time does.
 */
export function occasionsInAYear(
  slot: WeeklySlot,
  { zone, now }: { zone: string; now: Temporal.Instant },
): readonly Occasion[] {
  const firstDay = mondayOfWeek(now, zone).add({ days: WEEKDAYS.indexOf(slot.weekday) });
  const days: Temporal.PlainDate[] = [];
  for (let week = 0; week < 52; week += slot.everyWeeks) days.push(firstDay.add({ weeks: week }));
  return days
    .filter((day) => !DAYS_OFF.has(day.toString().slice(5)))
    .map((day) => occasionOn(day, slot, zone))
    .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, now) > 0);
}

/** The moment that the Monday comes `weeks` after the one of now's week begins; now itself for this week. */
export function weeksAhead(
  weeks: number,
  { zone, now }: { zone: string; now: Temporal.Instant },
): Temporal.Instant {
  return weeks === 0 ? now : mondayOfWeek(now, zone).add({ weeks }).toZonedDateTime(zone).toInstant();
}

function occasionOn(day: Temporal.PlainDate, { from, to }: WeeklySlot, zone: string): Occasion {
  const at = (date: Temporal.PlainDate, time: string) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
  return { startsAt: at(day, from), endsAt: at(to <= from ? day.add({ days: 1 }) : day, to) };
}

function mondayOfWeek(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return today.subtract({ days: today.dayOfWeek - 1 });
}
