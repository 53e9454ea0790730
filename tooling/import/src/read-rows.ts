import { Readable } from "node:stream";
import { holdsPersonalNumber } from "@socialsmart/domain/kernel/personal-number";
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

/** Columns that nothing is read from. */
export type LeftOut = { readonly leftOut: readonly string[] };

const MAX_CELL = 1_000;
/** What Excel understands, and some programs write, above the header. */
const SEPARATOR = /^"?sep=([^"\r\n])"?[;,\t]*$/i;
const HEADER_WITHIN = 10_000;

/** Reads a file line by line; lines without anything in them are left out. What cannot be read is a problem instead. */
export async function* readRows(path: string, encoding: Encoding): AsyncGenerator<Row | Problem | LeftOut> {
  const text = textOf(path, encoding);
  let start = "";
  while (!/[\r\n]/.test(start) && start.length < HEADER_WITHIN) {
    const { value, done } = await text.next();
    if (done) break;
    start += value;
  }
  const [firstLine = ""] = start.split(/[\r\n]/);
  const [, told] = SEPARATOR.exec(firstLine) ?? [];
  const delimiter = told ?? findDelimiter(firstLine);
  // A quote within a cell that is not quoted is part of it, as in the name of a shop.
  const relaxed = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  const parser = parse({ delimiter, info: true, ...relaxed });
  const source = Readable.from(follow(start, text));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let header: Header | undefined;
  const refused = new Set<number>();
  let isSeparator = told !== undefined;
  let ended = 0;
  try {
    for await (const read of parser) {
      const { record, info }: { record: readonly string[]; info: { lines: number } } = read;
      ended = info.lines;
      // It ends there, and begins as many lines above as its cells have.
      const line = ended - record.join("").split(/\r\n|\r|\n/).length + 1;
      if (isSeparator) {
        isSeparator = false;
      } else if (!header) {
        const found = readHeader(record, line);
        yield* found.problems;
        if (found.problems.length > 0) return;
        header = found.header;
        const leftOut = header.filter(({ column, title }) => column === null && title !== "");
        if (leftOut.length > 0) yield { leftOut: leftOut.map(({ title }) => title) };
      } else if (record.some((cell) => cell.trim() !== "")) {
        yield* personalNumbersIn(header, record, line, refused);
        yield rowOf(header, record, line);
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { line: ended + 1, column: null, what: `is not written as CSV: ${withoutValue(error)}` };
  }
  if (!header) throw new UnreadableFile("it has no header");
}

/** What a cell holds is not told: it may be a personal number. */
function withoutValue({ message }: CsvError): string {
  return message.replace(/,? (?:value|raw record) is .*$/s, "");
}

async function* follow(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

/** We may not have them, though nothing is read from there. Told once of each column: all of it may be so. */
function* personalNumbersIn(
  header: Header,
  record: readonly string[],
  line: number,
  refused: Set<number>,
): Generator<Problem> {
  for (const [n, { column, title }] of header.entries()) {
    if (column !== null || refused.has(n) || !holdsPersonalNumber(record[n] ?? "")) continue;
    refused.add(n);
    const what = "holds a personal identity number, which no column may: take the column out of the file";
    yield { line, column: title || `column ${n + 1}`, what, stopsAll: true };
  }
}

function rowOf(header: Header, record: readonly string[], line: number): Row | Problem {
  if (record.length !== header.length) {
    const what = `has ${record.length} cells, and the header ${header.length}`;
    return { line, column: null, what };
  }
  const read = header.flatMap(({ column, title }, n) =>
    column ? [{ column, title, text: record[n] ?? "" }] : [],
  );
  const long = read.find(({ text }) => text.length > MAX_CELL);
  if (long) return { line, column: long.title, what: `must have at most ${MAX_CELL} characters` };
  return {
    line,
    cells: new Map(read.map(({ column, text }) => [column, text.normalize("NFC").trim()])),
    titleOf: (column) => read.find((one) => one.column === column)?.title ?? column,
  };
}
