const graphemes = new Intl.Segmenter("sv", { granularity: "grapheme" });

/** The text if it fits, else as much of it as does, ended by an ellipsis. Never cuts a character in two. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  // The first character that would not fit whole.
  const next = graphemes.segment(text).containing(max - 1);
  return `${text.slice(0, next?.index ?? 0).trimEnd()}…`;
}

/** Cuts a text of mrkdwn without leaving half of an `&amp;` behind. */
export function cutMrkdwn(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${cut(text, max)
    .slice(0, -1)
    .replace(/&[a-z]{0,3}$/, "")}…`;
}

/** A text that may have several lines, as one of them. */
export function oneLine(text: string, max: number): string {
  return cut(text.trim().replaceAll(/\s+/g, " "), max);
}

/** The first of a list, and how many it leaves out. */
export function firstOf<T>(items: readonly T[], max: number): { shown: readonly T[]; left: number } {
  return { shown: items.slice(0, max), left: Math.max(0, items.length - max) };
}

/** The same, with one that is shown wherever in the list it stands. */
export function firstWith<T>(
  items: readonly T[],
  max: number,
  kept: T | undefined,
): { shown: readonly T[]; left: number } {
  const first = firstOf(items, max);
  if (kept === undefined || first.shown.includes(kept) || !items.includes(kept)) return first;
  return { ...first, shown: [kept, ...first.shown.slice(0, -1)] };
}
