import { COMMITMENT_UNITS, type Commitment } from "../commitment/commitment.ts";
import { FOCUS_AREAS } from "../initiative/focus-area.ts";

/** What of a commitment is signed. */
export type CommitmentLine = Pick<Commitment, "year" | "unit" | "focusArea" | "target">;

/** As a placeholder's value: JSON, in an order that does not depend on who wrote which first, and an empty text where there are none. */
export function keptLines(lines: readonly CommitmentLine[]): string {
  if (lines.length === 0) return "";
  return JSON.stringify(
    lines
      .map(({ year, unit, focusArea, target }) => ({ year, unit, focusArea, target }))
      .toSorted((a, b) => a.year - b.year || rankOf(a) - rankOf(b)),
  );
}

/** By focus area, any of them first, then by unit. */
function rankOf({ focusArea, unit }: CommitmentLine): number {
  const area = focusArea ? FOCUS_AREAS.indexOf(focusArea) + 1 : 0;
  return area * COMMITMENT_UNITS.length + COMMITMENT_UNITS.indexOf(unit);
}

export function linesIn(kept: string): readonly CommitmentLine[] {
  return kept === "" ? [] : JSON.parse(kept);
}
