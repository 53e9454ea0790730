import type { RosterCounts } from "../shift/roster-counts.ts";
import { placesHeld } from "./places-held.ts";
import type { Pledge } from "./pledge.ts";

/** What a shift says of its live pledges. An organisation has at most one of them. */
export function countRoster(roster: readonly Pledge[]): RosterCounts {
  const inState = (state: Pledge["state"]) => roster.filter((pledge) => pledge.state === state);
  const confirmed = inState("CONFIRMED");
  return {
    ...placesHeld(roster),
    named: sum(confirmed, ({ named }) => named),
    waitlisted: sum(inState("WAITLISTED"), ({ places }) => places),
    pending: sum(inState("PENDING"), ({ places }) => places),
    confirmedMinutes: sum(confirmed, ({ minutes }) => minutes),
    organisations: confirmed.length,
  };
}

function sum(pledges: readonly Pledge[], numberOf: (pledge: Pledge) => number): number {
  return pledges.reduce((total, pledge) => total + numberOf(pledge), 0);
}
