import type { Shift } from "@socialsmart/domain/shift/shift";
import type { RosterTotals } from "@socialsmart/domain/store/sums";
import type { Loaders } from "../loading/loaders.ts";

type Places = Pick<Shift, "capacity" | "taken" | "offered">;

/**
 * Something of a shift's places as they are now: what it stores as offered may count an offer that has expired since. Where there is
 * none it is known at once, which costs a list of shifts less than a promise for each.
 */
export function ofPlacesNow<T>(shift: Shift, loaders: Loaders, of: (places: Places) => T): T | Promise<T> {
  return shift.offered === 0 ? of(shift) : placesWithOffers(shift, loaders).then(of);
}

async function placesWithOffers({ id, capacity, taken }: Shift, loaders: Loaders): Promise<Places> {
  const { offeredPlaces } = await loaders.totalsByShift.load({ parentId: id, args: null });
  return { capacity, taken, offered: offeredPlaces };
}

/** How the pledges add up now: the shift's own counts, unless it has offers, which may have expired. */
export function totalsNow(shift: Shift, loaders: Loaders): RosterTotals | Promise<RosterTotals> {
  if (shift.offered > 0) return loaders.totalsByShift.load({ parentId: shift.id, args: null });
  return {
    confirmedPlaces: shift.taken,
    namedPlaces: shift.named,
    offeredPlaces: 0,
    waitlistedPlaces: shift.waitlisted,
    pendingPlaces: shift.pending,
    confirmedMinutes: shift.confirmedMinutes,
    organisations: shift.organisations,
  };
}
