import { expect, test } from "vitest";
import { EXAMPLES } from "./testing/model/examples.ts";
import { memoryEngine } from "./testing/model/memory-engine.ts";
import { runScenario } from "./testing/model/run-scenario.ts";

test.each(EXAMPLES)("$shown", async (scenario) => {
  await expect(runScenario(memoryEngine(), scenario, "Modellbolaget")).resolves.toBeUndefined();
});
