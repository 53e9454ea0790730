import { type CommandResult, runCommand } from "./run-command.ts";

/** Something that must hold and that a program tells by its exit code. */
export interface StaticCheck {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const TURBO_FLAGS = ["--continue=always", "--output-logs=errors-only", "--ui=stream"] as const;

/** The packages whose `tsconfig.json` says more than the others', and that the root's therefore leaves out. */
export const WITH_SETTINGS_OF_THEIR_OWN = ["tooling/slack-sim"] as const;

export const STATIC_CHECKS: readonly StaticCheck[] = [
  {
    name: "generated code and diagrams are up to date",
    command: ["turbo", "run", "codegen:check", ...TURBO_FLAGS],
  },
  { name: "lint and format", command: ["biome", "check", "--error-on-warnings", "--max-diagnostics=none"] },
  { name: "the schema", command: ["turbo", "run", "schema:check", ...TURBO_FLAGS] },
  // One program for all packages with the same settings: each by itself would read the libraries' types again.
  { name: "types", command: ["tsc", "-p", "."] },
  ...WITH_SETTINGS_OF_THEIR_OWN.map(
    (path): StaticCheck => ({ name: `types of ${path}`, command: ["tsc", "-p", path] }),
  ),
  { name: "no unused code", command: ["knip", "--no-progress", "--no-config-hints"] },
];

/** As many as run side by side: the checks have several threads each, and a laptop has other things to do. */
const AT_ONCE = 2;

/**
 * Runs all checks, also after one has failed, so that one run shows every problem.
 *
 * @param report is called as each one ends.
 */
export async function runStaticChecks(
  checks: readonly StaticCheck[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
  report: (check: StaticCheck, result: CommandResult) => void,
): Promise<{ passed: number; failed: number }> {
  const waiting = [...checks];
  let failed = 0;
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runCommand(check.command, { cwd, env, show: "keep" });
      if (result.exitCode !== 0) failed += 1;
      report(check, result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { passed: checks.length - failed, failed };
}
