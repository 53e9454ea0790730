import { InputCheck } from "../kernel/input.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { durationMinutes, type Shift } from "../shift/shift.ts";
import { capAt, capReleasesAt } from "../shift/shift-deadlines.ts";
import type { Pledge } from "./pledge.ts";

/** How much is promised: places, and minutes for each of them; null minutes for the whole shift. */
export type Amount = { readonly places: number; readonly minutesPerPlace: number | null };

export type AmountRefusal =
  | InvalidInput
  /** More places than the shift has, ever. */
  | { readonly type: "MoreThanCapacity"; readonly capacity: number }
  /** More places than one organisation may have until `releasesAt`; null where the cap is never released. */
  | { readonly type: "OverCap"; readonly cap: number; readonly releasesAt: string | null }
  | { readonly type: "LongerThanShift"; readonly shiftMinutes: number }
  | { readonly type: "PartOfShiftNotAllowed"; readonly shiftMinutes: number };

const DAY_MINUTES = 24 * 60;

/** The minutes that the amount comes to on this shift, in all. Of a pledge that there is already, no rule forbids less. */
export function checkAmount(
  shift: Shift,
  { places, minutesPerPlace }: Amount,
  now: Temporal.Instant,
  before: Pick<Pledge, "places" | "minutes"> | null = null,
): Result<number, AmountRefusal> {
  const check = new InputCheck();
  check.integer("places", places, { min: 1, max: Number.MAX_SAFE_INTEGER });
  if (minutesPerPlace !== null)
    check.integer("minutesPerPlace", minutesPerPlace, { min: 1, max: DAY_MINUTES });
  const invalid = check.refusal();
  if (invalid) return invalid;

  const shiftMinutes = durationMinutes(shift);
  const each = minutesPerPlace ?? shiftMinutes;
  const hasMore = before === null || places > before.places;
  const hasOtherHours = before === null || each !== before.minutes / before.places;
  if (hasMore && places > shift.capacity) return err({ type: "MoreThanCapacity", capacity: shift.capacity });
  const cap = capAt(shift, now);
  if (hasMore && cap !== null && places > cap) {
    return err({ type: "OverCap", cap, releasesAt: capReleasesAt(shift)?.toString() ?? null });
  }
  if (hasOtherHours && each > shiftMinutes) return err({ type: "LongerThanShift", shiftMinutes });
  if ((hasMore || hasOtherHours) && each < shiftMinutes && !shift.allowsPartOfShift)
    return err({ type: "PartOfShiftNotAllowed", shiftMinutes });
  return ok(places * each);
}
