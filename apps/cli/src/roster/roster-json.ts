import type { RosterShift } from "./read-roster.ts";
import type { Totals } from "./roster-totals.ts";

type About = {
  readonly week: string | null;
  readonly period: string | null;
  readonly totals: Totals;
};

/** One JSON document of shifts with their pledges in them, a shift a line, under what it is of. */
export async function* toRosterJson(
  about: About,
  pages: AsyncIterable<readonly RosterShift[]>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"shifts":[`;
  let before = "\n";
  for await (const shifts of pages) {
    for (const shift of shifts) {
      yield `${before}${JSON.stringify(shift)}`;
      before = ",\n";
    }
  }
  yield "\n]}\n";
}
