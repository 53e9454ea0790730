import { endSeries } from "../../series/end-series.ts";
import { reviseSeries } from "../../series/revise-series.ts";
import { scheduleSeries } from "../../series/schedule-series.ts";
import { aSeriesPlan } from "../inputs.ts";
import { answerOf } from "../outcome.ts";
import type { World } from "../world-parts.ts";
import { ready, type UseCase, usual } from "./use-case.ts";

/** What is done with a series. */
export const SERIES_USE_CASES: readonly UseCase[] = [
  {
    ...usual,
    name: "scheduleSeries",
    tells: ["SeriesScheduled"],
    // The series and its two shifts.
    changes: 3,
    fromOutside: "InitiativeNotFound",
    prepare: async (world) => {
      const input = aSeriesPlan(world);
      return ready(world, world.landlord.coordinator, scheduleSeries, input, { ...input, capacity: 5 });
    },
  },
  {
    ...usual,
    name: "reviseSeries",
    // The series and both shifts.
    changes: 3,
    tells: ["YourHostedSeriesRevised", "SeriesRevised"],
    fromOutside: "SeriesNotFound",
    prepare: async (world) => {
      const { seriesId } = await scheduled(world);
      const input = { seriesId, from: "2026-03-10", startTime: "17:00", reason: "Skolan slutar senare" };
      return ready(world, world.landlord.coordinator, reviseSeries, input, { ...input, reason: "Lov" });
    },
  },
  {
    ...usual,
    name: "endSeries",
    // The series and its second shift.
    changes: 2,
    tells: ["YourHostedSeriesRevised", "SeriesRevised"],
    fromOutside: "SeriesNotFound",
    prepare: async (world) => {
      const { seriesId } = await scheduled(world);
      const input = { seriesId, from: "2026-03-17", reason: "Terminen är slut" };
      return ready(world, world.landlord.coordinator, endSeries, input, { ...input, reason: "Lov" });
    },
  },
];

async function scheduled(world: World) {
  const { deps, landlord } = world;
  return answerOf(await scheduleSeries(deps, landlord.coordinator, aSeriesPlan(world), null));
}
