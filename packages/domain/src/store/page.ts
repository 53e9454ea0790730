/**
 * A place in a sorted list: the sort key of the last item seen, and its id where keys are equal. Keys are what the list is
 * sorted by: a name, or an instant as ISO text.
 */
export type Cursor = { readonly key: string; readonly id: string };

/** The first `first` items after the cursor; `first` is at least 1. */
export type PageRequest = { readonly first: number; readonly after: Cursor | null };

export type Page<T> = { readonly items: readonly T[]; readonly hasNextPage: boolean };
