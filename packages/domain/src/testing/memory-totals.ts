import type { Pledge } from "../pledge/pledge.ts";
import type { PledgeState } from "../pledge/pledge-states.ts";
import type { RosterTotals } from "../store/reader.ts";

/** How all pledges of a shift, live or not, add up. */
export function totalsOf(pledges: readonly Pledge[], now: Temporal.Instant): RosterTotals {
  const inState = (...states: readonly PledgeState[]) =>
    pledges.filter((pledge) => states.includes(pledge.state));
  const confirmed = inState("CONFIRMED", "FULFILLED");
  const places = (pledge: Pledge) => pledge.places;
  return {
    confirmedPlaces: sum(confirmed, places),
    namedPlaces: sum(confirmed, (pledge) => pledge.named),
    offeredPlaces: sum(pledges, ({ offer }) =>
      offer && Temporal.Instant.compare(now, offer.expiresAt) < 0 ? offer.places : 0,
    ),
    waitlistedPlaces: sum(inState("WAITLISTED"), places),
    pendingPlaces: sum(inState("PENDING"), places),
    confirmedMinutes: sum(confirmed, (pledge) => pledge.minutes),
    organisations: new Set(confirmed.map((pledge) => pledge.organisationId)).size,
  };
}

function sum(pledges: readonly Pledge[], numberOf: (pledge: Pledge) => number): number {
  return pledges.reduce((total, pledge) => total + numberOf(pledge), 0);
}
