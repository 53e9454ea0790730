import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type Column, findDelimiter, type Header, readHeader } from "./columns.ts";
import { type Encoding, textOf } from "./encoding.ts";
import { type Problem, UnreadableFile } from "./problem.ts";

/** One line's cells, by their columns, as they stand. */
export type Row = {
  readonly line: number;
  readonly cells: ReadonlyMap<Column, string>;
  /** What the file calls the column. */
  titleOf(column: Column): string;
};

const MAX_CELL = 1_000;
const HEADER_WITHIN = 10_000;

/** Reads a file line by line; lines without anything in them are left out. What cannot be read is a problem instead. */
export async function* readRows(path: string, encoding: Encoding): AsyncGenerator<Row | Problem> {
  const text = textOf(path, encoding);
  let start = "";
  while (!/[\r\n]/.test(start) && start.length < HEADER_WITHIN) {
    const { value, done } = await text.next();
    if (done) break;
    start += value;
  }
  const [firstLine = ""] = start.split(/[\r\n]/);
  const delimiter = findDelimiter(firstLine);
  // A quote within a cell that is not quoted is part of it, as in the name of a shop.
  const relaxed = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  const parser = parse({ delimiter, info: true, ...relaxed });
  const source = Readable.from(follow(start, text));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let header: Header | undefined;
  let ended = 0;
  try {
    for await (const read of parser) {
      const { record, info }: { record: readonly string[]; info: { lines: number } } = read;
      ended = info.lines;
      // It ends there, and begins as many lines above as its cells have.
      const line = ended - record.join("").split(/\r\n|\r|\n/).length + 1;
      if (!header) {
        const found = readHeader(record);
        yield* found.problems;
        if (found.problems.length > 0) return;
        header = found.header;
      } else if (record.some((cell) => cell.trim() !== "")) {
        yield rowOf(header, record, line);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line: ended + 1, column: null, what: `is not written as CSV: ${withoutValue(error)}` };
  }
  if (!header && ended === 0) throw new UnreadableFile("it has no header");
}

/** What a cell holds is not told: it may be a personal number. */
function withoutValue({ message }: CsvError): string {
  return message.replace(/,? (?:value|raw record) is .*$/s, "");
}

async function* follow(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function rowOf(header: Header, record: readonly string[], line: number): Row | Problem {
  if (record.length !== header.length) {
    const what = `has ${record.length} cells, and the header ${header.length}`;
    return { line, column: null, what };
  }
  const long = header.find((_, n) => (record[n] ?? "").length > MAX_CELL);
  if (long) return { line, column: long.title, what: `must have at most ${MAX_CELL} characters` };
  return {
    line,
    cells: new Map(header.map(({ column }, n) => [column, (record[n] ?? "").normalize("NFC").trim()])),
    titleOf: (column) => header.find((one) => one.column === column)?.title ?? column,
  };
}
