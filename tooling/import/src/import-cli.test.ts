import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@socialsmart/database/open-database";
import { foundLandlord } from "@socialsmart/domain/landlord/found-landlord";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { systemClock } from "@socialsmart/runtime/clock";
import { createIds } from "@socialsmart/runtime/ids";
import { randomSecrets } from "@socialsmart/runtime/secrets";
import { programEnv } from "@socialsmart/runtime/testing/program-env.config";
import { afterAll, beforeAll, expect, test } from "vitest";
import { USAGE } from "./arguments.ts";
import { progressOn } from "./progress-line.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-cli-"));
  const ids = createIds();
  const database = await openDatabase({ url: urlOf("two"), ids });
  await database.migrate();
  const deps = { store: database.store, clock: systemClock, ids, secrets: randomSecrets };
  const facts = { organisationNumber: null, language: "sv", zone: "Europe/Stockholm" } as const;
  for (const [name, chatTeamId] of [
    ["Västerporten", "T0VASTER"],
    ["Grannbolaget", "T0GRANNE"],
  ] as const)
    answerOf(await foundLandlord(deps, { ...facts, name, chatTeamId }));
  await database.close();
  await writeFile(join(folder, "good.csv"), "Företag\nKiosken\n");
  await writeFile(join(folder, "bad.csv"), "Företag\n=1+1\n");
  await writeFile(join(folder, "empty.csv"), "");
});
afterAll(() => rm(folder, { recursive: true }));

const urlOf = (name: string) => `sqlite:${join(folder, `${name}.sqlite`)}`;

function run(database: string, file: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "import-cli.ts"), "--", join(folder, file), ...args],
    { encoding: "utf8", env: { ...programEnv, DATABASE_URL: urlOf(database) } },
  );
  return { status, stdout, stderr };
}

test("a file is imported for the landlord that is named, and 0 is the answer", () => {
  const done = run("two", "good.csv", "--landlord", "västerporten");
  expect(done).toMatchObject({ status: 0, stderr: "" });
  expect(done.stdout).toMatch(/1 line for Västerporten\nTenants: 1 new, .* 0 lines have problems\.\n$/);
  const dry = run("two", "good.csv", "--landlord", "T0GRANNE", "--dry-run");
  expect(dry).toMatchObject({ status: 0, stderr: "" });
  expect(dry.stdout).toMatch(/Tenants: 1 new, .*Nothing was written\.\n$/);
});

test("problems are told and 1 is the answer, as it is where there is nothing to import into or from", () => {
  const bad = run("two", "bad.csv", "--landlord", "T0VASTER");
  expect(bad.status).toBe(1);
  expect(bad.stdout).toContain("problem  line 2, Företag: begins with =");
  expect(run("two", "good.csv").stderr).toMatch(
    /^Say which landlord by --landlord: Grannbolaget \(T0GRANNE\), Västerporten \(T0VASTER\)\.\n$/,
  );
  expect(run("two", "good.csv", "--landlord", "Nobody")).toMatchObject({ status: 1 });
  expect(run("none", "good.csv").stderr).toMatch(
    /^The database has no landlord yet: pnpm run set-up makes one\.\n$/,
  );
  expect(run("two", "missing.csv").stderr).toMatch(/missing\.csv cannot be read: ENOENT.*\n$/);
  expect(run("two", "")).toMatchObject({ status: 1, stderr: `${folder} cannot be read: it is a folder\n` });
  expect(run("two", "empty.csv", "--landlord", "T0VASTER").stderr).toMatch(/cannot be read: it is empty\n$/);
});

test("what is no command is 2, and help is help", () => {
  expect(run("two", "good.csv", "more.csv")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("Not understood:"),
  });
  expect(run("two", "good.csv", "--wet-run")).toMatchObject({ status: 2 });
  expect(run("two", "good.csv", "--help")).toEqual({ status: 0, stdout: `${USAGE}\n`, stderr: "" });
});

test.each([
  [true, "\r500 lines read\x1b[K\r\x1b[K"],
  [false, ""],
])("progress is one line that is written over, where it is a terminal: %s", (isTTY, shown) => {
  const written: string[] = [];
  const progress = progressOn({ isTTY, write: (text) => written.push(text) });
  progress("500 lines read");
  progress("");
  expect(written.join("")).toBe(shown);
});
