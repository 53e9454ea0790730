import type { Initiative } from "../initiative/initiative.ts";
import type { FittingShift } from "./shifts-that-fit.ts";

type Placed = Pick<Initiative, "districtId" | "primaryFocusArea" | "otherFocusAreas">;

/**
 * The same shifts, those first that are most like where somebody has taken part: in the same district and focus area, then in one of
 * the two. Where they have taken part nowhere the order stays.
 */
export function familiarFirst<T extends Initiative>(
  shifts: readonly FittingShift<T>[],
  takenPartIn: readonly Placed[],
): readonly FittingShift<T>[] {
  const districts = new Set(takenPartIn.map(({ districtId }) => districtId));
  const areas = new Set(takenPartIn.flatMap(areasOf));
  const likeness = ({ initiative }: FittingShift<T>) =>
    Number(districts.has(initiative.districtId)) +
    Number(areasOf(initiative).some((area) => areas.has(area)));
  return shifts.toSorted((a, b) => likeness(b) - likeness(a));
}

function areasOf({ primaryFocusArea, otherFocusAreas }: Placed) {
  return [primaryFocusArea, ...otherFocusAreas];
}
