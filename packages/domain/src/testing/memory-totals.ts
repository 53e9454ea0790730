import type { Pledge } from "../pledge/pledge.ts";
import type { PledgeState } from "../pledge/pledge-states.ts";
import type { Shift } from "../shift/shift.ts";
import { isUnderstaffed } from "../shift/shift-phase.ts";
import type { PledgeSums, RosterTotals, ShiftSums } from "../store/sums.ts";

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

/** How shifts add up, as each of them counts its roster. */
export function shiftSums(
  shifts: readonly Shift[],
  pledgesOn: (shiftId: string) => readonly Pledge[],
  now: Temporal.Instant,
): ShiftSums {
  const of = (numberOf: (shift: Shift) => number) => sum(shifts, numberOf);
  return {
    shifts: shifts.length,
    understaffed: shifts.filter((shift) => isUnderstaffed(shift, now)).length,
    capacity: of(({ capacity }) => capacity),
    taken: of(({ taken }) => taken),
    named: of(({ named }) => named),
    confirmedMinutes: of(({ confirmedMinutes }) => confirmedMinutes),
    offered: of(({ id }) => totalsOf(pledgesOn(id), now).offeredPlaces),
    waitlisted: of(({ waitlisted }) => waitlisted),
    pending: of(({ pending }) => pending),
  };
}

export function pledgeSums(pledges: readonly Pledge[]): PledgeSums {
  return {
    places: sum(pledges, ({ places }) => places),
    minutes: sum(pledges, ({ minutes }) => minutes),
    named: sum(pledges, ({ named }) => named),
    organisations: new Set(pledges.map(({ organisationId }) => organisationId)).size,
  };
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
