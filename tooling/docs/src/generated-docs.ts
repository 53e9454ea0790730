import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIELD_RULES } from "@socialsmart/api/access/field-rules";
import { THING_RULES } from "@socialsmart/api/access/thing-rules";
import type { WorkspacePackage } from "@socialsmart/check/workspace";
import { accessPage } from "./access-page.ts";
import { exportedMachines, faultsOfList } from "./exported-machines.ts";
import { MACHINES } from "./machines.ts";
import { packagesPage } from "./packages-page.ts";
import { stateMachinesPage } from "./state-machines-page.ts";
import { templatesPage } from "./templates-page.ts";

export interface GeneratedDocs {
  /** What keeps the pages from being right; then they are not to be written. */
  readonly faults: readonly string[];
  /** The text of each page, by its path from the root. */
  readonly pages: ReadonlyMap<string, string>;
}

export function generateDocs(workspace: readonly WorkspacePackage[]): GeneratedDocs {
  const domain = workspace.find(({ path }) => path === "packages/domain")?.sources ?? [];
  const exported = exportedMachines(domain);
  return {
    faults: faultsOfList(Object.keys(MACHINES), exported),
    pages: new Map([
      ["docs/state-machines.md", stateMachinesPage(MACHINES, exported)],
      ["docs/access.md", accessPage(FIELD_RULES, THING_RULES)],
      ["docs/packages.md", packagesPage(workspace)],
      ["docs/templates.md", templatesPage()],
    ]),
  };
}

/** What is wrong with the pages as they lie below the root, a sentence each. */
export function checkDocs(root: string, { faults, pages }: GeneratedDocs): readonly string[] {
  const stale = [...pages].filter(([path, text]) => readPage(join(root, path)) !== text);
  return [
    ...faults,
    ...stale.map(([path]) => `${path} is not what the code says now: run \`pnpm run docs\` and commit it.`),
  ];
}

/** Writes the pages below the root, or none where there is a fault. */
export function writeDocs(root: string, { faults, pages }: GeneratedDocs): void {
  if (faults.length > 0) return;
  for (const [path, text] of pages) writeFileSync(join(root, path), text);
}

function readPage(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
