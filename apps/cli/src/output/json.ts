import type { Cell, Column, Pages } from "./column.ts";

/** The rows as one JSON array, a row a line. */
export async function* toJson<Row>(
  columns: readonly Column<Row>[],
  pages: Pages<Row>,
): AsyncGenerator<string> {
  let before = "[\n";
  for await (const rows of pages) {
    for (const row of rows) {
      yield `${before}${JSON.stringify(objectOf(columns, row))}`;
      before = ",\n";
    }
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** Every row as a JSON document of its own on a line. */
export async function* toJsonLines<Row>(
  columns: readonly Column<Row>[],
  pages: Pages<Row>,
): AsyncGenerator<string> {
  for await (const rows of pages)
    yield rows.map((row) => `${JSON.stringify(objectOf(columns, row))}\n`).join("");
}

function objectOf<Row>(columns: readonly Column<Row>[], row: Row): Readonly<Record<string, Cell>> {
  return Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]));
}
