/** What both drivers take in place of a question mark. */
export type StoredValue = string | number | boolean | Date | null;

/** SQL with question marks, and what stands in their place. Prepared once per connection by its text, which holds no value. */
export type Statement = { readonly sql: string; readonly values: readonly StoredValue[] };

export type Answer = {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Rows that were inserted, or found by an UPDATE or DELETE. */
  readonly affected: number;
};
