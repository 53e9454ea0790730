/**
 * A place in a sorted list: the sort key of the last item seen, and its id where keys are equal. Keys are what the list is
 * sorted by: a name, or an instant as ISO text.
 */
export type Cursor = { readonly key: string; readonly id: string };

/** The first `first` items after the cursor; `first` is at least 1. */
export type PageRequest = {
  readonly first: number;
  readonly after: Cursor | null;
  /** Only what lies before it. */
  readonly before?: Cursor;
  /** Rather the last `first` of all these items; they come in the list's order all the same. */
  readonly fromEnd?: true;
  /** The list the other way round. */
  readonly reversed?: true;
};

export type Page<T> = {
  readonly items: readonly T[];
  /** Whether more lies behind the items; of a page from the end, before them. */
  readonly hasNextPage: boolean;
};
