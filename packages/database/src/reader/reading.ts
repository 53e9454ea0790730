/** What is read of each row of a list, where that is not all of it. */
export type Reading<Row, Value> = {
  /** What stands behind SELECT, out of the listed table `t` and of what is joined to it. */
  readonly select: string;
  readonly join: string;
  /**
   * The listed table's columns that `select` and `join` look at, where they are few and none is a text: such rows are ranked as they
   * are. Left out, ids are ranked, and whole rows fetched of those that are on a page.
   */
  readonly ranked?: { readonly columns: readonly string[]; readonly index: string };
  /** Whether `toValue` takes rows as the driver gives them, which the value may then be made of: they are nobody else's. */
  readonly isRaw?: true;
  readonly toValue: (row: Row) => Value;
};
