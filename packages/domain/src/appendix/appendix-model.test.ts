import { test } from "vitest";
import { AppendixPlay } from "../testing/appendix-play.ts";
import { appendicesHold, checkAppendices } from "../testing/appendix-property.ts";
import { memoryEngine } from "../testing/model/memory-engine.ts";

test("whatever both parties do, in whatever order and however late timers are, it is what its rules say", async () => {
  const begin = () => AppendixPlay.begin(memoryEngine(), "Bilagebolaget");
  await checkAppendices(appendicesHold(begin, { most: 14, atOnce: 1 }), { seed: 6, runs: 150 });
});
