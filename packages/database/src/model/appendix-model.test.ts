import { AppendixPlay } from "@socialsmart/domain/testing/appendix-play";
import { appendicesHold, checkAppendices } from "@socialsmart/domain/testing/appendix-property";
import { test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { databaseEngines } from "./database-engine.ts";

// Many more, and longer ones, are tried on memory; here what is done at once meets real locks.
onEachDatabase("An appendix", (suite) => {
  test("is what its rules say, whatever both parties do at the same instant, in some order of one after the other", async () => {
    const engine = databaseEngines(suite());
    let played = 0;
    const begin = () => {
      played += 1;
      return AppendixPlay.begin(engine(), `Bilagebolaget ${played}`);
    };
    await checkAppendices(appendicesHold(begin, { most: 8, atOnce: 20 }), { seed: 8, runs: 12 });
  }, 60_000);
});
