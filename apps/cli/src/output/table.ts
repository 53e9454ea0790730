import Table from "cli-table3";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { fitColumns } from "./fit-columns.ts";

export type Heading = {
  readonly text: string;
  /** Whether what stands below it may be broken into lines where there is little room. */
  readonly wraps: boolean;
};

type Screen = {
  readonly columns: number | undefined;
  readonly emphasise: (text: string) => string;
};

const GAP = 2;
/** Where no terminal says how wide it is. */
const USUAL_WIDTH = 120;
/** In less, a table could not be read. */
const LEAST_WIDTH = 80;

/** A table to be read, in columns without lines, as wide as the screen; nothing at all without rows. */
export function toTable(
  head: readonly Heading[],
  rows: readonly (readonly string[])[],
  { columns = USUAL_WIDTH, emphasise }: Screen,
): string {
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map(harmless));
  const titles = head.map(({ text }) => text);
  const natural = titles.map((title, index) =>
    Math.max(widthOf(title), ...cells.map((row) => widthOf(row[index] ?? ""))),
  );
  const wraps = head.map((heading) => heading.wraps);
  const room = Math.max(columns, LEAST_WIDTH) - GAP * (head.length - 1);
  const widths = fitColumns(natural, wraps, room);
  const fitted = (text: string, index: number) =>
    wrapAnsi(text, widths[index] ?? USUAL_WIDTH, { hard: true, trim: true });
  const table = new Table({
    head: titles.map(fitted).map(emphasise),
    // Colours are the library's habit, and not everybody's.
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    chars: NO_LINES,
  });
  table.push(...cells.map((row) => row.map(fitted)));
  const lines = table.toString().split("\n");
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** Of its longest line. */
function widthOf(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}

const NO_LINES = Object.fromEntries(
  [
    "top",
    "top-mid",
    "top-left",
    "top-right",
    "bottom",
    "bottom-mid",
    "bottom-left",
    "bottom-right",
    "left",
    "left-mid",
    "mid",
    "mid-mid",
    "right",
    "right-mid",
    "middle",
  ].map((name) => [name, ""]),
);

/** A text without what a terminal would obey: escapes, and marks that turn the direction of writing. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
    character === "\n" ? "\n" : " ",
  );
}
