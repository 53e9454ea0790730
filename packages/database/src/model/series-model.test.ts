import { Play } from "@socialsmart/domain/testing/series-play";
import { checkSeries, seriesHold } from "@socialsmart/domain/testing/series-property";
import { furnish } from "@socialsmart/domain/testing/world";
import { test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { databaseEngines } from "./database-engine.ts";

// Many more, and longer ones, are tried on memory.
onEachDatabase("A series", (suite) => {
  test("has what its rule gives, each date once, whatever is done in any order", async () => {
    const engine = databaseEngines(suite());
    let played = 0;
    const begin = async () => {
      const { deps, timers } = engine();
      played += 1;
      return new Play(await furnish(deps, { name: `Seriebolaget ${played}`, chatTeamId: null }), timers);
    };
    await checkSeries(seriesHold(begin, 15), { seed: 20260302, runs: 6 });
  }, 60_000);
});
