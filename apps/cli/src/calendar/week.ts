import { NotUnderstood } from "../exit.ts";
import { isWeek } from "./period.ts";

/** An ISO week that there is, `2026-W53`. @throws NotUnderstood */
export function parseWeek(text: string): string {
  const week = text.toUpperCase();
  if (!isWeek(week)) throw new NotUnderstood(`There is no week “${text}”: give one such as 2026-W49.`);
  return week;
}

/** The ISO week that it is in the zone. */
export function weekNow(now: Temporal.Instant, zone: string): string {
  const { yearOfWeek, weekOfYear } = now.toZonedDateTimeISO(zone);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}
