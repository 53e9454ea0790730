import type { Shift } from "@socialsmart/domain/shift/shift";
import type { Loaders } from "../loading/loaders.ts";

/** A shift's places as they are now: what it stores as offered may count an offer that has expired since. */
export async function placesNow(
  { id, capacity, taken, offered }: Shift,
  loaders: Loaders,
): Promise<Pick<Shift, "capacity" | "taken" | "offered">> {
  if (offered === 0) return { capacity, taken, offered };
  const { offeredPlaces } = await loaders.totalsByShift.load({ parentId: id, args: null });
  return { capacity, taken, offered: offeredPlaces };
}
