import { check, modelHolds } from "@socialsmart/domain/testing/model/model-property";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { databaseEngines } from "./database-engine.ts";

onEachDatabase("The engine", (suite) => {
  test("does what the naive model foretells, whatever is asked of it", async () => {
    expect(await check(modelHolds(databaseEngines(suite())), { seed: 11, runs: 4 })).toBeUndefined();
  }, 60_000);
});
