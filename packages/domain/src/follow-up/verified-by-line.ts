import type { FocusArea } from "../initiative/focus-area.ts";

/** Minutes by the focus area that they were for; null for hours that were adjusted by hand, of no shift. */
export type MinutesByArea = ReadonlyMap<FocusArea | null, number>;

type Line = { readonly focusArea: FocusArea | null; readonly proRata: number };

/**
 * How much of what was verified counts for each line, by its focus area. An area's minutes count for the line of that area first;
 * what is over, and all that has no line of its own, for the line that is for any.
 */
export function verifiedByLine(lines: readonly Line[], verified: MinutesByArea): MinutesByArea {
  const ofAny = lines.find(({ focusArea }) => focusArea === null);
  const counted = new Map<FocusArea | null, number>();
  for (const { focusArea, proRata } of lines) {
    if (focusArea === null) continue;
    const minutes = verified.get(focusArea) ?? 0;
    counted.set(focusArea, ofAny ? Math.min(minutes, proRata) : minutes);
  }
  if (!ofAny) return counted;
  const all = sum(verified.values());
  return new Map([...counted, [null, all - sum(counted.values())]]);
}

function sum(minutes: Iterable<number>): number {
  return [...minutes].reduce((total, more) => total + more, 0);
}
