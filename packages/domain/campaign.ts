import { memoryEngine } from "./src/testing/model/memory-engine.ts";
import { check, commandsIn, modelHolds } from "./src/testing/model/model-property.ts";
import type { Tally } from "./src/testing/model/run-scenario.ts";

// pnpm run model -- 100000 [first seed]
// The model test at length: until so many commands have been asked. Ends at the first that goes wrong, with its scenario.

const [wanted = 100_000, firstSeed = 1] = process.argv.filter((text) => /^\d+$/.test(text)).map(Number);
const tally: Tally = new Map();
let seed = firstSeed;
let failure: string | undefined;
while (!failure && commandsIn(tally) < wanted) {
  failure = await check(modelHolds(memoryEngine, tally), { seed, runs: 200 });
  seed += 1;
  console.error(`${commandsIn(tally)} commands`);
}
for (const [kind, times] of [...tally].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${times}\t${kind}`);
console.log(`${commandsIn(tally)} commands, seeds ${firstSeed} to ${seed - 1}`);
if (failure) console.error(failure);
process.exitCode = failure ? 1 : 0;
