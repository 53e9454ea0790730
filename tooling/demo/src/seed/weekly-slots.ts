/** A time of the week on the local clock; `to` at or before `from` is on the next day. */
export type WeeklySlot = {
  readonly weekday: Weekday;
  readonly from: string;
  readonly to: string;
  readonly everyWeeks: 1 | 2;
};

const WEEKDAYS = {
  MONDAY: "MO",
  TUESDAY: "TU",
  WEDNESDAY: "WE",
  THURSDAY: "TH",
  FRIDAY: "FR",
  SATURDAY: "SA",
  SUNDAY: "SU",
} as const;
type Weekday = keyof typeof WEEKDAYS;

const MINUTES_A_DAY = 24 * 60;

/** The slot as a series is given it, whose weeks are counted from now's. */
export function recurrenceOf(
  { weekday, from, to, everyWeeks }: WeeklySlot,
  { zone, now }: { zone: string; now: Temporal.Instant },
) {
  const minutes = Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(to)).total("minutes");
  return {
    rule: `FREQ=WEEKLY;INTERVAL=${everyWeeks};BYDAY=${WEEKDAYS[weekday]}`,
    startsOn: mondayOfWeek(now, zone).toString(),
    startTime: from,
    durationMinutes: minutes > 0 ? minutes : minutes + MINUTES_A_DAY,
    zone,
  };
}

/** The moment that the Monday comes `weeks` after the one of now's week begins; now itself for this week. */
export function weeksAhead(
  weeks: number,
  { zone, now }: { zone: string; now: Temporal.Instant },
): Temporal.Instant {
  return weeks === 0 ? now : mondayOfWeek(now, zone).add({ weeks }).toZonedDateTime(zone).toInstant();
}

function mondayOfWeek(now: Temporal.Instant, zone: string): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return today.subtract({ days: today.dayOfWeek - 1 });
}
