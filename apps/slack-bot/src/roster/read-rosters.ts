import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Reader } from "@socialsmart/domain/store/reader";

/** A shift with who has places on it. */
export type ShiftRoster = {
  readonly shift: Shift;
  /** Confirmed, in the order they came. */
  readonly organisations: readonly { readonly name: string; readonly places: number }[];
  /** Held by offers that can still be accepted. */
  readonly offeredPlaces: number;
  readonly waitlistedPlaces: number;
  readonly pendingPlaces: number;
  /** Confirmed places without a person's name on them. */
  readonly unnamedPlaces: number;
};

const MAX_PLEDGES = 50;

/** The rosters of these shifts, in their order, in a fixed number of statements. */
export async function readRosters(
  reader: Reader,
  shifts: readonly Shift[],
  now: Temporal.Instant,
): Promise<readonly ShiftRoster[]> {
  const ids = shifts.map(({ id }) => id);
  const [pledges, totals] = await Promise.all([
    reader.pledges.pageByShifts(ids, { states: ["CONFIRMED"] }, { first: MAX_PLEDGES, after: null }),
    reader.pledges.totalsByShifts(ids, now),
  ]);
  const all = [...pledges.values()].flatMap(({ items }) => items);
  const organisations = await reader.organisations.byIds([...new Set(all.map((one) => one.organisationId))]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return shifts.map((shift) => {
    const sums = totals.get(shift.id);
    return {
      shift,
      organisations: (pledges.get(shift.id)?.items ?? []).map(({ organisationId, places }) => ({
        name: names.get(organisationId) ?? "–",
        places,
      })),
      offeredPlaces: sums?.offeredPlaces ?? 0,
      waitlistedPlaces: sums?.waitlistedPlaces ?? 0,
      pendingPlaces: sums?.pendingPlaces ?? 0,
      unnamedPlaces: Math.max(0, (sums?.confirmedPlaces ?? 0) - (sums?.namedPlaces ?? 0)),
    };
  });
}
