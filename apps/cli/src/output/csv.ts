import { type Options, stringify } from "csv-stringify/sync";
import type { Column, Pages } from "./column.ts";
import { guardFormulas } from "./formula-guard.ts";

export type CsvStyle = {
  readonly delimiter: string;
  /** Whether a byte order mark tells Excel that the text is UTF-8. */
  readonly bom: boolean;
  readonly decimalComma: boolean;
};

export const PLAIN_CSV: CsvStyle = { delimiter: ",", bom: false, decimalComma: false };
/** What Excel opens by a double click where Windows is Swedish. */
export const SWEDISH_EXCEL: CsvStyle = { delimiter: ";", bom: true, decimalComma: true };

/** Rows after RFC 4180, under a line of names; texts that a spreadsheet would take for formulas are made harmless. */
export async function* toCsv<Row>(
  columns: readonly Column<Row>[],
  pages: Pages<Row>,
  { delimiter, bom, decimalComma }: CsvStyle = PLAIN_CSV,
): AsyncGenerator<string> {
  const options: Options = {
    delimiter,
    record_delimiter: "windows",
    // The library quotes a whole line break of this sort alone; many a reader takes half of one for the end of a row.
    quoted_match: /[\r\n]/,
    cast: {
      string: guardFormulas,
      number: (number) => (decimalComma ? String(number).replace(".", ",") : String(number)),
      boolean: String,
    },
  };
  yield stringify([columns.map(({ name }) => name)], { ...options, bom });
  for await (const rows of pages)
    yield stringify(
      rows.map((row) => columns.map(({ of }) => of(row))),
      options,
    );
}
