/** `Tue 1 Dec 16:00–19:00`, in the zone; a shift that ends on another day says so: `Sat 28 Mar 22:00–Sun 29 Mar 06:00`. */
export function timesOf({
  startsAt,
  endsAt,
  zone,
}: {
  startsAt: string;
  endsAt: string;
  zone: string;
}): string {
  const [start, end] = [startsAt, endsAt].map((text) => Temporal.Instant.from(text).toZonedDateTimeISO(zone));
  if (!start || !end) return "";
  const isOneDay = start.toPlainDate().equals(end.toPlainDate());
  return `${dayOf(start)} ${timeOf(start)}–${isOneDay ? "" : `${dayOf(end)} `}${timeOf(end)}`;
}

/** `Tue 1 Dec 16:00`. */
export function momentOf(moment: string, zone: string): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return `${dayOf(local)} ${timeOf(local)}`;
}

/** The date and the time by the clock on the wall: `2026-12-01` and `16:00`. */
export function dateAndTimeOf(
  moment: string,
  zone: string,
): { readonly date: string; readonly time: string } {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), time: timeOf(local) };
}

function dayOf(local: Temporal.ZonedDateTime): string {
  const day = local
    .toPlainDate()
    .toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short" });
  return day.replace(",", "");
}

function timeOf(local: Temporal.ZonedDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: "minute" });
}

/** Minutes as hours, to the hundredth. */
export function hoursOf(minutes: number): number {
  return Math.round(minutes / 0.6) / 100;
}
