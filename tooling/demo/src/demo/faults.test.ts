import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "@socialsmart/runtime/log";
import { expect, test } from "vitest";
import { logFile, PROGRAM_NAMES } from "../start/programs.ts";
import { dataFolder } from "../start/settings.ts";
import { faultsIn } from "./faults.ts";

test("faults are found among the records of every program", async () => {
  const folder = dataFolder(await mkdtemp(join(tmpdir(), "faults-")));
  await mkdir(folder.logs);
  for (const name of PROGRAM_NAMES) {
    const lines: string[] = [];
    const log = createLog({
      name,
      level: "info",
      destination: { write: (line: string) => lines.push(line) },
    });
    log.info("an error that was only talked about");
    if (name === "api") log.error("a fault");
    if (name === "slack-bot") log.fatal("the end");
    await writeFile(logFile(folder, name), lines.join(""));
  }
  const faults = await faultsIn(folder);
  expect(faults.map((line) => JSON.parse(line).msg)).toEqual(["a fault", "the end"]);
  await rm(folder.path, { recursive: true });
});
