/** Several words for one value. */
export function named(value: number, ...names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** A pattern of these words, the longest first so that `tisdagen` is not read as `tisdag`. */
export function anyOf(words: Readonly<Record<string, number>>): string {
  return Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .join("|");
}
