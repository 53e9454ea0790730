import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./check.config.ts";

/** One package of the workspace, as its own files tell it. */
export interface WorkspacePackage {
  /** Where it lies, from the root: `packages/domain`. */
  readonly path: string;
  readonly name: string;
  /** What it needs to run; its `dependencies`. */
  readonly dependencies: readonly string[];
  /** Every dependency of any sort with the version that is asked for. */
  readonly versions: Readonly<Record<string, string>>;
  readonly sources: readonly SourceFile[];
}

export interface SourceFile {
  /** From the root: `packages/domain/src/pledge/pledge.ts`. */
  readonly path: string;
  readonly text: string;
  /** The modules that it imports, as they are written. */
  readonly imports: readonly string[];
  readonly isTest: boolean;
}

const WORKSPACE = ["apps/*", "packages/*", "tooling/*"];

export function readWorkspace(): readonly WorkspacePackage[] {
  return globSync(
    WORKSPACE.map((folder) => `${folder}/package.json`),
    { cwd: ROOT },
  )
    .map(readPackage)
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** The root's own package.json, whose dependencies are tools for every package. */
export function readPackage(manifestPath: string): WorkspacePackage {
  const path = dirname(manifestPath);
  const manifest: {
    name: string;
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
    peerDependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  } = JSON.parse(readText(manifestPath));
  return {
    path,
    name: manifest.name,
    dependencies: Object.keys(manifest.dependencies ?? {}),
    versions: {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    },
    sources: path === "." ? [] : globSync(`${path}/**/*.{ts,tsx}`, inSources).map(readSource),
  };
}

/** Every text file that belongs to the repository: none that is installed, generated at run time or binary. */
export function textFiles(): readonly { readonly path: string; readonly text: string }[] {
  return globSync("{**,.ci/**}/*.{ts,tsx,js,mjs,json,yaml,yml,md,graphql,css,html,sql,sh}", inSources)
    .concat([".ci/run", ".npmrc"].filter((path) => existsSync(join(ROOT, path))))
    .map((path) => ({ path, text: readText(path) }));
}

/** The modules that a TypeScript text imports or re-exports from, statically or dynamically. */
export function importsOf(text: string): readonly string[] {
  const statements = /^\s*(?:import|export)\b[^"';]*?from\s*["']([^"']+)["']/gm;
  const effects = /^\s*import\s*["']([^"']+)["']/gm;
  const calls = /\b(?:import|require)\(\s*["']([^"']+)["']/g;
  return [statements, effects, calls].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
}

const inSources = {
  cwd: ROOT,
  exclude: ["**/node_modules", "**/.git", "**/.turbo", "**/.data", "**/coverage"],
};

function readSource(path: string): SourceFile {
  const text = readText(path);
  return { path, text, imports: importsOf(text), isTest: /\.test\.tsx?$/.test(path) };
}

function readText(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
