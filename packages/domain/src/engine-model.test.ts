import { expect, test } from "vitest";
import { memoryEngine } from "./testing/model/memory-engine.ts";
import { check, modelHolds } from "./testing/model/model-property.ts";

// Longer, and with other seeds: pnpm --filter @socialsmart/domain run model -- 100000
test.each([1, 2, 3])(
  "whatever is asked of the engine, it does what the naive model foretells (%i)",
  async (seed) => {
    expect(await check(modelHolds(memoryEngine), { seed, runs: 50 })).toBeUndefined();
  },
);
