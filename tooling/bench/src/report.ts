export type Figures = Readonly<Record<string, number>>;

/** What a bench has found: ratios are what its aims are about, figures are what else there is to know. */
export type Report = {
  readonly ratios: Figures;
  readonly figures: Figures;
  /** What was said of it on the way, for the page in docs. */
  readonly tables: readonly Table[];
};

/** All columns but the first are numbers and stand to the right; the first heading is what the table is about. */
export type Table = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Says what is going on to whoever watches. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The rows under their headings. */
export function sayTable(table: Table): void {
  say(`\n${linesOf(table)}`);
}

function linesOf({ headings, rows }: Table): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The bench's last line. */
export function jsonLine(bench: string, { ratios, figures }: Report): string {
  return JSON.stringify({ bench, ratios, figures });
}
