import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";
import { readRosters } from "../roster/read-rosters.ts";
import type { PlacedRoster } from "./home-model.ts";

/** More of one thing than somebody pages through. */
export const READ_AT_MOST = 150;

/** The rosters of these shifts with what they are of, by start. */
export async function placedRosters(
  reader: Reader,
  shifts: readonly Shift[],
  now: Temporal.Instant,
): Promise<readonly PlacedRoster[]> {
  const [rosters, initiatives] = await Promise.all([
    readRosters(reader, shifts, now),
    reader.initiatives.byIds([...new Set(shifts.map(({ initiativeId }) => initiativeId))]),
  ]);
  return rosters
    .flatMap((roster) => {
      const initiative = initiatives.find(({ id }) => id === roster.shift.initiativeId);
      return initiative ? [{ initiative, roster }] : [];
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.roster.shift.startsAt, b.roster.shift.startsAt));
}
