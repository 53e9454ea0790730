import type { Selection } from "../execution/selection.ts";

/**
 * What resolvers look at of a thing, for the fields that are selected of it; undefined where one of them may look at anything.
 *
 * @param table of each field of the schema, what its resolver looks at.
 */
export function needsOf<Name extends string>(
  selection: Selection,
  table: Readonly<Record<string, readonly Name[]>>,
): Name[] | undefined {
  const needs = new Set<Name>();
  for (const field of selection.names) {
    if (field === "__typename") continue;
    const own = Object.hasOwn(table, field) ? table[field] : undefined;
    if (!own) return undefined;
    for (const name of own) needs.add(name);
  }
  return [...needs].toSorted();
}
