import { expect, test } from "vitest";
import { countTests, type VitestReport } from "./test-report.ts";

function aFile(
  name: string,
  tests: readonly [title: string, status: string][],
  status: "passed" | "failed" = "passed",
): VitestReport["testResults"][number] {
  return {
    name: `/repo/${name}`,
    status,
    assertionResults: tests.map(([title, outcome]) => {
      const [suite, ...rest] = title.split(" > ");
      return rest.length > 0
        ? { ancestorTitles: [suite ?? ""], title: rest.join(" > "), status: outcome }
        : { ancestorTitles: [], title, status: outcome };
    }),
  };
}

test("passed, failed and skipped tests are counted over all files", () => {
  const report = {
    testResults: [
      aFile("a.test.ts", [["one", "passed"]]),
      aFile(
        "b.test.ts",
        [
          ["two", "passed"],
          ["three", "failed"],
        ],
        "failed",
      ),
      aFile("c.test.ts", [["four", "todo"]]),
    ],
  };
  expect(countTests(report, 1, "/repo")).toMatchObject({ passed: 2, failed: 1, skipped: 1, faults: [] });
});

test("what was skipped is named by its file and suite", () => {
  const report = {
    testResults: [
      aFile("packages/database/src/store.test.ts", [
        ["the store on SQLite > keeps", "passed"],
        ["the store on MariaDB > keeps", "skipped"],
        ["the store on MariaDB > races", "pending"],
      ]),
      aFile("tooling/a.test.ts", [["alone", "skipped"]]),
    ],
  };
  expect(countTests(report, 0, "/repo").skippedSuites).toEqual([
    "packages/database/src/store.test.ts > the store on MariaDB (2)",
    "tooling/a.test.ts > alone (1)",
  ]);
});

test("a file that does not load is a failure", () => {
  const report = { testResults: [aFile("a.test.ts", [["one", "passed"]]), aFile("b.test.ts", [], "failed")] };
  expect(countTests(report, 1, "/repo")).toMatchObject({
    passed: 1,
    failed: 1,
    faults: ["b.test.ts failed outside its tests"],
  });
});

test.each([
  ["left no report", undefined, 1, "Vitest left no report"],
  ["found no tests", { testResults: [] }, 0, "not a single test ran"],
  [
    "broke outside every test",
    { testResults: [aFile("a.test.ts", [["one", "passed"]])] },
    1,
    "Vitest ended with 1 though no test failed",
  ],
])("a run that %s is a failure", (_what, report, exitCode, fault) => {
  expect(countTests(report, exitCode, "/repo")).toMatchObject({ failed: 1, faults: [fault] });
});

test("a run in which everything was skipped has run, and says so", () => {
  const report = { testResults: [aFile("a.test.ts", [["one", "skipped"]])] };
  expect(countTests(report, 0, "/repo")).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
});
