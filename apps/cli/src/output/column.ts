export type Cell = string | number | boolean | null;

/** A named value of each row; the name stays as it is for good, since programs read it. */
export type Column<Row> = { readonly name: string; readonly of: (row: Row) => Cell };

/** Rows as they come in, a page at a time. */
export type Pages<Row> = AsyncIterable<readonly Row[]>;
