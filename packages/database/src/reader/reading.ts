/** What is read of each row of a list, where that is not all of it. */
export type Reading<Row, Value> = {
  /** What stands behind SELECT, out of the listed table `t` and of what is joined to it. */
  readonly select: string;
  readonly join: string;
  /** Whether `toValue` takes rows as the driver gives them, which the value may then be made of: they are nobody else's. */
  readonly isRaw?: true;
  readonly toValue: (row: Row) => Value;
};
