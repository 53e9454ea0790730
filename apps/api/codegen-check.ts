import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Fails if generating would change a file. `graphql-codegen --check` cannot tell: the preset writes the resolvers' types
// with single quotes, and so finds every formatted resolver out of date.

const here = import.meta.dirname;
const scratch = mkdtempSync(join(tmpdir(), "codegen-check-"));
const copy = join(scratch, "apps", "api");
try {
  for (const name of ["src", "codegen.ts", "package.json", "tsconfig.json"]) {
    cpSync(join(here, name), join(copy, name), { recursive: true });
  }
  cpSync(join(here, "..", "..", "tsconfig.base.json"), join(scratch, "tsconfig.base.json"));
  symlinkSync(join(here, "node_modules"), join(copy, "node_modules"), "dir");

  const generated = spawnSync(join(here, "node_modules", ".bin", "graphql-codegen"), [], {
    cwd: copy,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (generated.error) throw generated.error;

  const stale = filesOf(copy).filter((file) => textOf(copy, file) !== textOf(here, file));
  if (generated.status !== 0) {
    console.error(`${generated.stdout}${generated.stderr}`);
    process.exitCode = 1;
  } else if (stale.length > 0) {
    console.error(`Not what codegen makes of the schema; run pnpm generate:\n${stale.join("\n")}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function filesOf(directory: string): string[] {
  return globSync("src/**/*.{ts,graphql}", { cwd: directory }).toSorted();
}

function textOf(directory: string, file: string): string | undefined {
  const path = join(directory, file);
  return existsSync(path) ? readFileSync(path, "utf8").replaceAll("'", '"') : undefined;
}
