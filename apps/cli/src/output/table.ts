import Table from "cli-table3";

/** A table to be read, in columns without lines; nothing at all without rows. */
export function toTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  emphasise: (text: string) => string,
): string {
  if (rows.length === 0) return "";
  const table = new Table({
    head: head.map(emphasise),
    // Colours are the library's habit, and not everybody's.
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    chars: NO_LINES,
  });
  table.push(...rows.map((row) => row.map(harmless)));
  const lines = table.toString().split("\n");
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
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
