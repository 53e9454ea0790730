import { sampleValues } from "@socialsmart/document/appendix/sample-values";
import { writtenValues } from "@socialsmart/document/appendix/written-values";
import type { Language } from "@socialsmart/domain/person/person";
import { NEWEST_FORMATTING } from "@socialsmart/domain/template/formatting";
import {
  PLACEHOLDER_NAMES,
  PLACEHOLDERS,
  type PlaceholderName,
  type PlaceholderType,
} from "@socialsmart/domain/template/placeholders";

const INTRODUCTION = `# Templates of appendices

Written by \`pnpm run docs\` from [placeholders.ts](../packages/domain/src/template/placeholders.ts) and
[written-values.ts](../packages/document/src/appendix/written-values.ts). A template is Markdown in which a name between double braces,
\`{{tenant.name}}\`, is filled in by each offer. Publishing a version refuses a name that is not below, a list that does not stand
alone on its line, and a name in the address of a link, each with its line and column; a template must name at least one party. How
values are written is settled when a version is published: whatever this page comes to say, its documents go on as they were.`;

const TYPES: Readonly<Record<PlaceholderType, string>> = {
  TEXT: "text",
  DATE: "date",
  ORGANISATION_NUMBER: "organisation number",
  COMMITMENTS: "list of commitments, alone on its line",
};

const TODAY = Temporal.PlainDate.from("2026-11-30");

/** The page of what may stand between braces in a template, in Markdown. */
export function templatesPage(): string {
  const [sv, en] = (["sv", "en"] as const).map(written);
  const rows = PLACEHOLDER_NAMES.map((name) => {
    const { meaning, type, optional } = PLACEHOLDERS[name];
    const what = optional ? `${meaning}; a dash where there is none` : meaning;
    return line([`\`{{${name}}}\``, what, TYPES[type], sv?.[name] ?? "", en?.[name] ?? ""]);
  });
  const head = ["Placeholder", "Stands for", "Type", "In Swedish", "In English"];
  return `${INTRODUCTION}\n\n${[line(head), line(head.map(() => "---")), ...rows].join("\n")}\n`;
}

function written(language: Language): Readonly<Record<PlaceholderName, string>> {
  const values = writtenValues(sampleValues(language, TODAY), NEWEST_FORMATTING, language);
  const cells = PLACEHOLDER_NAMES.map((name) => [name, [values[name]].flat().join("<br>")]);
  return Object.fromEntries(cells);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
