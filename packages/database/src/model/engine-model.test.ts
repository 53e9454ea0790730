import { EXAMPLES } from "@socialsmart/domain/testing/model/examples";
import { check, modelHolds } from "@socialsmart/domain/testing/model/model-property";
import { runScenario } from "@socialsmart/domain/testing/model/run-scenario";
import { beforeAll, expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { databaseEngines } from "./database-engine.ts";

onEachDatabase("The engine", (suite) => {
  let engine: ReturnType<typeof databaseEngines>;
  beforeAll(() => {
    engine = databaseEngines(suite());
  });

  test.each(EXAMPLES)("$shown", async (scenario) => {
    await expect(runScenario(engine(), scenario, scenario.shown)).resolves.toBeUndefined();
  });

  test("does what the naive model foretells, whatever is asked of it", async () => {
    expect(await check(modelHolds(engine), { seed: 11, runs: 4 })).toBeUndefined();
  }, 60_000);
});
