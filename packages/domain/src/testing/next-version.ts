/** The row as it is written over what was read. */
export function nextVersion<Row extends { readonly id: string; readonly version: number }>(
  row: Row,
  stored: Row | undefined,
): Row {
  // Nobody else writes meanwhile, so this can only be a work that saves twice what it read once.
  if (stored && stored.version !== row.version) {
    throw new Error(`${row.id} was read at version ${row.version} and is at ${stored.version}`);
  }
  return { ...row, version: row.version + 1 };
}
