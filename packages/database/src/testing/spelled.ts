/** Equality of Temporal values is not seen by `toEqual`; of their ISO texts it is. */
export function spelled(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
