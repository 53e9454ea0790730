import type { Json } from "../kernel/json.ts";

/** JSON text that is the same for the same content, whatever the order of an object's fields. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(sorted);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    fields.map(([name, field]) => [name, field === undefined ? field : sorted(field)]),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
