import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import type { Shift } from "@socialsmart/domain/shift/shift";
import { placesLeft } from "@socialsmart/domain/shift/shift-phase";
import ical, { escape as escapeText, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";

type Calendar = {
  readonly name: string;
  readonly shifts: readonly Shift[];
  readonly initiatives: ReadonlyMap<InitiativeId, Initiative>;
  /** When it is written. */
  readonly at: Temporal.Instant;
};

/**
 * The shifts as RFC 5545 has them, each in its own zone with that zone's rules. No person is named. A revision raises the SEQUENCE,
 * and so does a cancellation, behind which there is none.
 */
export function writeCalendar({ name, shifts, initiatives, at }: Calendar): string {
  const calendar = ical({
    // The library escapes the texts of events alone.
    name: escapeText(name, false),
    method: ICalCalendarMethod.PUBLISH,
    prodId: "//Socialsmart//Calendar//SV",
    ttl: 3_600,
    // No zone of its own, or moments in UTC would be written in that.
    timezone: { name: null, generator: timeZoneRules },
  });
  for (const shift of shifts) {
    const { id, startsAt, endsAt, zone, location, revision, state } = shift;
    const isCancelled = state === "CANCELLED";
    calendar.createEvent({
      id,
      start: startsAt.toZonedDateTimeISO(zone),
      end: endsAt.toZonedDateTimeISO(zone),
      timezone: zone,
      stamp: at,
      sequence: revision + (isCancelled ? 1 : 0),
      summary: initiatives.get(shift.initiativeId)?.title ?? "",
      location,
      description: describe(shift),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

function describe(shift: Shift): string {
  if (shift.state === "CANCELLED")
    return shift.cancelReason ? `Inställt: ${shift.cancelReason}` : "Inställt.";
  const { taken, capacity, minPlaces } = shift;
  const places = `${taken} av ${capacity} platser tagna`;
  const left = placesLeft(shift);
  const free = `${left} ${left === 1 ? "ledig" : "lediga"}.`;
  return taken < minPlaces ? `${places}, minst ${minPlaces} behövs. ${free}` : `${places}. ${free}`;
}

/** The library names a zone by another one with the same rules: Europe/Berlin for Europe/Stockholm. */
function timeZoneRules(zone: string): string | null {
  const [block, name] = tzlib_get_ical_block(zone);
  return block && name ? block.replaceAll(name.replace("TZID=", ""), zone) : null;
}
