type Given<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** Only the fields that say something: an argument may be null or left out, a filter's field is there or not. */
export function given<T extends object>(fields: T): Given<T> {
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said) as Given<T>;
}
