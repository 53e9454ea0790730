import type { DescribedMachine } from "./machines.ts";
import { stateDiagram } from "./state-diagram.ts";

/**
 * The page of the domain's state machines, in Markdown.
 *
 * @param sourceOf the file of each machine, from the root, by the name it is exported by.
 */
export function stateMachinesPage(
  machines: Readonly<Record<string, DescribedMachine>>,
  sourceOf: ReadonlyMap<string, string>,
): string {
  return [
    "# State machines",
    "Drawn by `pnpm run docs` from the tables that the use cases ask before they change a state.",
    ...Object.entries(machines).flatMap(([name, machine]) => section(machine, name, sourceOf.get(name))),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(
  { english, swedish, table, alsoBegins, derived }: DescribedMachine,
  name: string,
  path: string | undefined,
): readonly string[] {
  const diagram = `\`\`\`mermaid\n${stateDiagram(table, alsoBegins)}\n\`\`\``;
  return [
    `## ${english} (${swedish})`,
    ...(path ? [`The table is [\`${name}\`](../${path}).`] : []),
    ...(derived ? [derived] : []),
    diagram,
  ];
}
