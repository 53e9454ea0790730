import { relative } from "node:path";

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: "passed" | "failed";
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What was skipped, as `file > suite (how many)`. */
  readonly skippedSuites: readonly string[];
  /** What failed besides single tests, as sentences. */
  readonly faults: readonly string[];
}

/**
 * Counts the tests of a run. What keeps tests from running counts as a failure as well: a file that does not load, a
 * failure outside every test, a run that ends without a report or without a single test.
 *
 * @param report undefined where Vitest left none.
 */
export function countTests(report: VitestReport | undefined, exitCode: number, root: string): TestCounts {
  let passed = 0;
  let failed = 0;
  const faults: string[] = [];
  const skipped = new Map<string, number>();

  for (const file of report?.testResults ?? []) {
    const path = relative(root, file.name);
    let failedHere = 0;
    for (const { ancestorTitles, title, status } of file.assertionResults) {
      if (status === "passed") passed += 1;
      else if (status === "failed") failedHere += 1;
      else {
        const suite = `${path} > ${ancestorTitles[0] ?? title}`;
        skipped.set(suite, (skipped.get(suite) ?? 0) + 1);
      }
    }
    if (file.status === "failed" && failedHere === 0) faults.push(`${path} failed outside its tests`);
    failed += failedHere;
  }

  const skippedCount = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  if (!report) faults.push("Vitest left no report");
  else if (passed + failed + skippedCount + faults.length === 0) faults.push("not a single test ran");
  else if (exitCode !== 0 && failed + faults.length === 0) {
    faults.push(`Vitest ended with ${exitCode} though no test failed`);
  }
  return {
    passed,
    failed: failed + faults.length,
    skipped: skippedCount,
    skippedSuites: [...skipped].map(([suite, count]) => `${suite} (${count})`),
    faults,
  };
}
