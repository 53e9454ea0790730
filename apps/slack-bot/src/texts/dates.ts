import type { Language } from "@socialsmart/domain/person/person";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { LOCALES, type Text } from "./text.ts";

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/**
 * `tis 24 nov 16–19`, `Tue 24 Nov 16:00–19:00`: 24-hour clock, in the shift's own zone, since that is where people go. To
 * somebody whose clock shows another time then, `tis 24 nov 16–19 (tid i Stockholm)`.
 */
export function whenOf(
  text: Text,
  { startsAt, endsAt, zone }: Pick<Shift, "startsAt" | "endsAt" | "zone">,
): string {
  const { language } = text;
  const [from, to] = [startsAt.toZonedDateTimeISO(zone), endsAt.toZonedDateTimeISO(zone)];
  const when = `${day(language, from)} ${clock(language, from)}–${clock(language, to, from)}`;
  return `${when}${whoseTime(text, from)}`;
}

/** `15 december`, `15 December`. */
export function dateOf({ language }: Text, date: Temporal.PlainDate): string {
  return date.toLocaleString(LOCALES[language], { day: "numeric", month: "long" });
}

/** `15 december 2026`, `15 December 2026`: for a day that may be in another year. */
export function fullDateOf({ language }: Text, date: Temporal.PlainDate): string {
  return date.toLocaleString(LOCALES[language], { day: "numeric", month: "long", year: "numeric" });
}

/** `tisdag`, `Tuesday`. @param weekday 1 for Monday … 7 for Sunday */
export function weekdayOf({ language }: Text, weekday: number): string {
  const monday = Temporal.PlainDate.from("2024-01-01");
  return monday.add({ days: weekday - 1 }).toLocaleString(LOCALES[language], { weekday: "long" });
}

/** `tis 24 nov 16:05`, in the zone; which that is, as for a shift. */
export function momentOf(text: Text, instant: Temporal.Instant, zone: string): string {
  const local = instant.toZonedDateTimeISO(zone);
  return `${day(text.language, local)} ${pad(local.hour)}:${pad(local.minute)}${whoseTime(text, local)}`;
}

function whoseTime(text: Text, local: Temporal.ZonedDateTime): string {
  if (text.zone === undefined || local.withTimeZone(text.zone).offset === local.offset) return "";
  const place = local.timeZoneId.split("/").at(-1)?.replaceAll("_", " ") ?? local.timeZoneId;
  return ` (${text.plain("time.of", { place })})`;
}

/** `3 h`, `2,5 h`, `45 min`, `1 h 40 min`. */
export function lengthOf(text: Text, minutes: number): string {
  if (minutes < 60) return text.plain("hours.minutes", { minutes });
  if (minutes % 30 !== 0) {
    return text.plain("hours.both", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }
  const hours = String(minutes / 60);
  return text.plain("hours.whole", { hours: text.language === "sv" ? hours.replace(".", ",") : hours });
}

/** `3 h` for one place, `2 platser à 3 h` for more. */
export function amountOf(text: Text, { places, minutes }: { places: number; minutes: number }): string {
  const hours = lengthOf(text, Math.round(minutes / places));
  return places === 1 ? hours : text.plain("amount.both", { places, hours });
}

function day(language: Language, date: Pick<Temporal.PlainDate, "day" | "month" | "dayOfWeek">): string {
  return `${WEEKDAYS[language][date.dayOfWeek - 1]} ${date.day} ${MONTHS[language][date.month - 1]}`;
}

function clock(
  language: Language,
  { hour, minute, day }: Temporal.ZonedDateTime,
  from?: Temporal.ZonedDateTime,
): string {
  const isEndOfDay = hour === 0 && minute === 0 && from !== undefined && from.day !== day;
  const hours = isEndOfDay ? "24" : pad(hour);
  return language === "sv" && minute === 0 ? hours : `${hours}:${pad(minute)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
