import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";

/** A shift with who has places on it. */
export type ShiftRoster = {
  readonly shift: Shift;
  /** Confirmed, in the order they came. */
  readonly organisations: readonly { readonly name: string; readonly places: number }[];
  readonly waitlistedPlaces: number;
};

const MAX_PLEDGES = 50;

/** The rosters of these shifts, in their order, in a fixed number of statements. */
export async function readRosters(reader: Reader, shifts: readonly Shift[]): Promise<readonly ShiftRoster[]> {
  const ids = shifts.map(({ id }) => id);
  const [pledges, totals] = await Promise.all([
    reader.pledges.pageByShifts(ids, { states: ["CONFIRMED"] }, { first: MAX_PLEDGES, after: null }),
    reader.pledges.totalsByShifts(ids),
  ]);
  const all = [...pledges.values()].flatMap(({ items }) => items);
  const organisations = await reader.organisations.byIds([...new Set(all.map((one) => one.organisationId))]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return shifts.map((shift) => ({
    shift,
    organisations: (pledges.get(shift.id)?.items ?? []).map(({ organisationId, places }) => ({
      name: names.get(organisationId) ?? "–",
      places,
    })),
    waitlistedPlaces: totals.get(shift.id)?.waitlistedPlaces ?? 0,
  }));
}
