type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/**
 * Only the fields that say something: an argument may be null or left out, a filter's field is there or not. A list says
 * each thing once, however often the argument does.
 */
export function given<T extends object>(fields: T): Given<T> {
  const said = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)] : value]);
  return Object.fromEntries(said) as Given<T>;
}

/** Only the fields that are there, those that say null among them. */
export function said<T extends object>(fields: T): Said<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said<T>;
}
