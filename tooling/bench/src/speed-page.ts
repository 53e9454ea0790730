import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Report, Table } from "./report.ts";

const PAGE = join(import.meta.dirname, "../../../docs/speed.md");

const INTRODUCTION = `# Speed

What was measured last, as \`pnpm bench\` wrote it: each contender beside a yardstick in the same run, in turns, since a machine's
own speed says little. Nothing here is typed by hand; \`--write-docs\` measures and writes a bench's part again.
`;

/** Puts a bench's findings into docs/speed.md, in place of what it found before. */
export async function writeSpeedPage(bench: string, report: Report): Promise<void> {
  const page = await readFile(PAGE, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return INTRODUCTION;
    throw error;
  });
  await writeFile(PAGE, withPart(page, bench, [measuredOn(new Date()), ...report.tables.map(markdown)]));
}

/** The page with the bench's part in it, each part under a heading of its own. */
export function withPart(page: string, bench: string, paragraphs: readonly string[]): string {
  const heading = `## pnpm bench ${bench}`;
  const [introduction, ...parts] = page.split(/\n(?=## )/).map((part) => part.trimEnd());
  const part = [heading, ...paragraphs].join("\n\n");
  const others = parts.filter((other) => !other.startsWith(`${heading}\n`));
  return `${[introduction, ...[...others, part].toSorted()].join("\n\n")}\n`;
}

function measuredOn(date: Date): string {
  const day = date.toISOString().slice(0, 10);
  return `Measured on ${day} with ${availableParallelism()} processors on ${process.platform}, Node ${process.versions.node}.`;
}

export function markdown({ headings, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = headings.map((_, column) => (column === 0 ? "---" : "---:"));
  return [headings, rule, ...rows].map(line).join("\n");
}
