import { expect, test } from "vitest";
import type { CommandResult } from "./run-command.ts";
import { runStaticChecks, type StaticCheck } from "./static-checks.ts";

const node = (name: string, script: string): StaticCheck => ({
  name,
  command: [process.execPath, "-e", script],
});

test("a check that fails does not keep the others from being run, and its output is kept", async () => {
  const results = new Map<string, CommandResult>();
  const counts = await runStaticChecks(
    [
      node("first", "console.log('line 7 is wrong'); console.error('so is line 8'); process.exit(2);"),
      node("second", ""),
      { name: "third", command: ["no-such-program"] },
      node("fourth", "process.exit(process.env.GIVEN === 'yes' ? 0 : 1)"),
    ],
    { cwd: import.meta.dirname, env: { PATH: "", GIVEN: "yes" } },
    ({ name }, result) => results.set(name, result),
  );
  expect(counts).toEqual({ passed: 2, failed: 2 });
  expect([...results.keys()].toSorted()).toEqual(["first", "fourth", "second", "third"]);
  expect(results.get("first")).toMatchObject({
    exitCode: 2,
    output: expect.stringContaining("line 7 is wrong"),
  });
  expect(results.get("first")?.output).toContain("so is line 8");
  expect(results.get("third")?.output).toContain("no-such-program could not be started");
});
