import type { SourceFile } from "@socialsmart/check/workspace";

/** The file that exports each state machine, by the machine's name. Tests and their helpers have none of ours. */
export function exportedMachines(sources: readonly SourceFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, text, isTest } of sources) {
    if (isTest || path.includes("/testing/")) continue;
    for (const [, name = ""] of text.matchAll(/^export const (\w+_MACHINE)\b/gm)) found.set(name, path);
  }
  return found;
}

/** What is wrong with the list of described machines, a sentence each: a machine it lacks, or one that is gone. */
export function faultsOfList(
  listed: readonly string[],
  exported: ReadonlyMap<string, string>,
): readonly string[] {
  const lacking = [...exported].filter(([name]) => !listed.includes(name));
  const gone = listed.filter((name) => !exported.has(name));
  return [
    ...lacking.map(([name, path]) => `${name} of ${path} has no diagram: describe it in ${LIST}.`),
    ...gone.map((name) => `${name} is described in ${LIST}, but the domain exports no such table.`),
  ];
}

const LIST = "tooling/docs/src/machines.ts";
