import { test } from "vitest";
import { Play } from "../testing/series-play.ts";
import { checkSeries, seriesHold } from "../testing/series-property.ts";
import { aWorld } from "../testing/world.ts";

const MOST_STEPS = 25;

test("a series has what its rule gives, each date once, and nobody's pledge is moved, whatever is done in any order", async () => {
  const begin = async () => {
    const world = await aWorld();
    return new Play(world, world.deps.store.timerQueue);
  };
  await checkSeries(seriesHold(begin, MOST_STEPS), { seed: 20260302, runs: 30 });
}, 120_000);
