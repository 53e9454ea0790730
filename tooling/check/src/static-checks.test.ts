import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./check.config.ts";
import type { CommandResult } from "./run-command.ts";
import { runStaticChecks, type StaticCheck, WITH_SETTINGS_OF_THEIR_OWN } from "./static-checks.ts";
import { readWorkspace } from "./workspace.ts";

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

test("the types of every package are checked, with its own settings where it has any", () => {
  const settings = (path: string) => JSON.parse(readFileSync(join(ROOT, path, "tsconfig.json"), "utf8"));
  const paths = readWorkspace().map(({ path }) => path);
  const unusual = paths.filter((path) => {
    const { extends: base, include, ...more } = settings(path);
    return base !== "../../tsconfig.base.json" || Object.keys(more).length > 0;
  });
  expect(WITH_SETTINGS_OF_THEIR_OWN).toEqual(unusual);
  expect(settings(".")).toEqual({
    extends: "./tsconfig.base.json",
    include: [...["apps", "packages", "tooling"].flatMap((of) => [`${of}/*/src`, `${of}/*/*.ts`]), "*.ts"],
    exclude: unusual,
  });
});
