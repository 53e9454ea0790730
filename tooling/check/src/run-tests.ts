import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import { countTests, type TestCounts, type VitestReport } from "./test-report.ts";

/**
 * Runs the tests, which report to our own output as they go, and counts them.
 *
 * @param filters parts of paths; only test files that match one are run. None: all of them.
 */
export async function runTests(
  filters: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<TestCounts> {
  const scratch = await mkdtemp(join(tmpdir(), "check-"));
  try {
    const path = join(scratch, "report.json");
    const { exitCode } = await runCommand(
      ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${path}`, ...filters],
      { cwd, env, show: "live" },
    );
    return countTests(await readReport(path), exitCode, cwd);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function readReport(path: string): Promise<VitestReport | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
