import { command } from "./command.ts";
import type { TestApi } from "./test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

export const FREE_DAYS = "skipped { date sv en } warnings { date sv en }";
export const SHIFTS =
  "shifts(states: [DRAFT, OPEN]) { totalCount nodes { id startsAt slot exception state capacity } }";
export const NO_SERIES = `series_${"0".repeat(26)}`;

type Occurrence = { readonly slot: string };

/** Mondays 16–19 over Easter 2026, whose Monday is 6 April. */
export function aSeries({ world }: Pick<TestApi, "world">, given: Variables = {}) {
  return {
    initiativeId: world.initiativeId,
    rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=6",
    startsOn: "2026-03-09",
    startTime: "16:00",
    durationMinutes: 180,
    location: "Biblioteket",
    capacity: 4,
    ...given,
  };
}

/** Schedules it, and gives the answer with the series' shifts. */
export function scheduleSeries(api: Pick<TestApi, "ask" | "world">, given: Variables = {}) {
  const more = `... on ScheduleSeriesSuccess { ${FREE_DAYS} series { id ${SHIFTS} } }`;
  return command(api, "scheduleSeries", aSeries(api, given), more);
}

export async function aSeriesId(api: Pick<TestApi, "ask" | "world">, given: Variables = {}): Promise<string> {
  return (await scheduleSeries(api, given)).series.id;
}

/** The dates that the series' shifts stand for. */
export function slotsOf({
  shifts,
}: {
  readonly shifts: { readonly nodes: readonly Occurrence[] };
}): string[] {
  return shifts.nodes.map(({ slot }) => slot);
}
