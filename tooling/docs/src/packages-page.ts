import type { WorkspacePackage } from "@socialsmart/check/workspace";

type Package = Pick<WorkspacePackage, "path" | "name" | "dependencies" | "versions">;

/** The page of which package of the workspace needs which, in Markdown with a Mermaid flowchart. */
export function packagesPage(packages: readonly Package[]): string {
  const folders = Map.groupBy(packages, ({ path }) => folderOf(path));
  const flowchart = [
    "flowchart LR",
    ...[...folders].flatMap(([folder, members]) => [
      `  subgraph in_${idOf(folder)}["${folder}"]`,
      ...members.map(({ path }) => `    ${idOf(path)}["${path.slice(folder.length + 1)}"]`),
      "  end",
    ]),
    ...packages.flatMap((from) =>
      packages.filter((to) => Object.hasOwn(from.versions, to.name)).map((to) => arrow(from, to)),
    ),
  ];
  return `${INTRODUCTION}\n\n\`\`\`mermaid\n${flowchart.join("\n")}\n\`\`\`\n`;
}

const INTRODUCTION = `# Packages

Drawn by \`pnpm run docs\` from each \`package.json\`. A full arrow is what a package needs to run, a dotted one what it needs to be
tested.`;

function arrow(from: Package, to: Package): string {
  const line = from.dependencies.includes(to.name) ? "-->" : "-.->";
  return `  ${idOf(from.path)} ${line} ${idOf(to.path)}`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

function idOf(path: string): string {
  return path.replaceAll(/[^a-z0-9]/g, "_");
}
