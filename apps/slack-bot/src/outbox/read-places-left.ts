import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { hasStarted, placesLeft } from "@socialsmart/domain/shift/shift-phase";
import type { Reader } from "@socialsmart/domain/store/reader";
import type { Answer } from "../kit/blocks.ts";
import type { Text } from "../texts/text.ts";
import { placesLeftPost } from "./request-posts.ts";

type Place = {
  readonly initiative: Initiative;
  readonly reader: Reader;
  readonly text: Text;
  readonly now: Temporal.Instant;
};

/** The post about places that only a coordinator offers; undefined where none is left, or nobody waits, or it is too late. */
export async function readPlacesLeft(
  shiftId: ShiftId,
  { initiative, reader, text, now }: Place,
): Promise<Answer | undefined> {
  const [[shift], totals] = await Promise.all([
    reader.shifts.byIds([shiftId]),
    reader.pledges.totalsByShifts([shiftId], now),
  ]);
  const waiting = totals.get(shiftId)?.waitlistedPlaces ?? 0;
  if (shift?.state !== "OPEN" || hasStarted(shift, now) || placesLeft(shift) <= 0 || waiting === 0)
    return undefined;
  return placesLeftPost({ shift, initiative }, waiting, text);
}
