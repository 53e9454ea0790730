export type Figures = Readonly<Record<string, number>>;

/** What a bench has found: ratios are what its aims are about, figures are what else there is to know. */
export type Report = {
  readonly ratios: Figures;
  readonly figures: Figures;
};

/** Says what is going on to whoever watches. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The rows under their headings; all columns but the first are numbers and stand to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
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
