/** An answer's shape: each path with the type at its end; a list counts as its first item. */
function shapeOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${path}[]`] : shapeOf(value[0], `${path}[]`);
  if (typeof value !== "object" || value === null)
    return [`${path}: ${value === null ? "null" : typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    shapeOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

/** What two answers do not share: "+" stands only here, "-" only there. */
export function differences(here: unknown, there: unknown): string[] {
  const [ours, theirs] = [new Set(shapeOf(here)), new Set(shapeOf(there))];
  return [
    ...[...ours].filter((path) => !theirs.has(path)).map((path) => `+ ${path}`),
    ...[...theirs].filter((path) => !ours.has(path)).map((path) => `- ${path}`),
  ];
}
