import { reportedMinutes } from "@socialsmart/domain/attendance/attendance";
import { intervalOf, yearRange } from "@socialsmart/domain/shift/period";
import type { Reader } from "@socialsmart/domain/store/reader";
import { LISTED } from "../kit/limits.ts";
import type { Known } from "../person/identify.ts";
import type { OwnHours } from "./home-model.ts";

/** What was reported of the person in the year that it is, and how much of it is verified; undefined where nothing was. */
export async function readOwnHours(
  { reader, person, landlord }: Pick<Known, "reader" | "person" | "landlord">,
  now: Temporal.Instant,
): Promise<OwnHours | undefined> {
  const { year } = now.toZonedDateTimeISO(landlord.zone);
  const { from } = intervalOf(yearRange(year), landlord.zone);
  const seats = await reader.seats.listByPerson(person.id, from);
  const shifts = (await reader.shifts.byIds([...new Set(seats.map(({ shiftId }) => shiftId))])).filter(
    // Minutes belong to the year of the local date that their shift starts on.
    ({ startsAt, endsAt, zone }) =>
      Temporal.Instant.compare(endsAt, now) <= 0 && startsAt.toZonedDateTimeISO(zone).year === year,
  );
  const reported = await reader.attendances.listByShifts(shifts.map(({ id }) => id));
  const own = shifts.flatMap((shift) => {
    const attendance = reported.get(shift.id)?.find(({ personId }) => personId === person.id);
    return attendance ? [{ shift, attendance }] : [];
  });
  if (own.length === 0) return undefined;
  const verified = await verifiedMinutes(
    own.flatMap(({ attendance }) => attendance.entryId ?? []),
    reader,
  );
  const latest = own
    .toSorted((a, b) => Temporal.Instant.compare(b.shift.startsAt, a.shift.startsAt))
    .slice(0, LISTED.ownShifts);
  const initiatives = await reader.initiatives.byIds([
    ...new Set(latest.map(({ shift }) => shift.initiativeId)),
  ]);
  return {
    year,
    reportedMinutes: own.reduce((sum, { attendance }) => sum + reportedMinutes(attendance), 0),
    verifiedMinutes: verified,
    latest: latest.map((one) => {
      const initiative = initiatives.find(({ id }) => id === one.shift.initiativeId);
      return { ...one, title: initiative?.title ?? "–" };
    }),
  };
}

async function verifiedMinutes(
  ids: Parameters<Reader["ledger"]["byIds"]>[0],
  reader: Reader,
): Promise<number> {
  const entries = await reader.ledger.byIds(ids);
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}
