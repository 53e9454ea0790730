import { ROOT, readCheckConfig } from "./check.config.ts";
import { runTests } from "./run-tests.ts";
import { runStaticChecks, STATIC_CHECKS } from "./static-checks.ts";
import { addCounts, summaryLine } from "./summary.ts";

const { childEnv, failOnSkips, plain, testFilters } = readCheckConfig();
const [passedMark, failedMark] = plain ? ["✓", "✗"] : ["\x1b[32m✓\x1b[39m", "\x1b[31m✗\x1b[39m"];
const where = { cwd: ROOT, env: childEnv };

const checks = await runStaticChecks(STATIC_CHECKS, where, ({ name }, { exitCode, output, seconds }) => {
  const ok = exitCode === 0;
  console.log(` ${ok ? passedMark : failedMark} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
});

const tests = await runTests(testFilters, where);

for (const fault of tests.faults) console.log(` ${failedMark} ${fault}`);
if (tests.skippedSuites.length > 0) {
  console.log(`\nSKIPPED, so this run says nothing about:\n  ${tests.skippedSuites.join("\n  ")}`);
}
const forbiddenSkips = failOnSkips && tests.skipped > 0 ? 1 : 0;
if (forbiddenSkips) console.log(` ${failedMark} nothing may be skipped here (CHECK_FAIL_ON_SKIPS=1)`);

const total = addCounts({ ...checks, skipped: 0 }, tests, { passed: 0, failed: forbiddenSkips, skipped: 0 });
console.log(`\n${summaryLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
