import type { PledgeId } from "../kernel/ids.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { placesHeld } from "../pledge/places-held.ts";
import type { Pledge } from "../pledge/pledge.ts";
import { checkAppendix } from "../pledge/sign-up.ts";
import type { Transaction } from "../store/transaction.ts";
import { isRetimed, localDate, type Shift } from "./shift.ts";
import { capAt } from "./shift-deadlines.ts";

export type RosterStandsInTheWay =
  /** More places are held than there would be: name the pledges to move to the waitlist. */
  | { readonly type: "CapacityBelowHeld"; readonly held: number }
  /** A pledge that is to be moved holds no places on the shift. */
  | { readonly type: "PledgeHoldsNoPlaces"; readonly pledgeId: PledgeId }
  /** All would fit without the move, too. */
  | { readonly type: "MoveNotNeeded"; readonly pledgeId: PledgeId }
  /** An organisation has, or waits for, more places than the cap would let it. */
  | { readonly type: "CapBelowPledged"; readonly places: number }
  | NamesStandInTheWay;
/** People are named who nobody has vouched for, or noted an extract of that counts: take the names off first. */
export type NamesStandInTheWay = { readonly type: "NamesStandInTheWay"; readonly named: number };
/** Tenants with a pledge have no appendix that is active on the new date. */
export type PledgesNotCovered = {
  readonly type: "PledgesNotCovered";
  readonly pledgeIds: readonly PledgeId[];
  readonly on: string;
};

/** Whether a roster fits a revised shift once the moves are made. Nobody is dropped silently. */
export function checkRosterFits(
  before: Shift,
  after: Shift,
  roster: readonly Pledge[],
  moves: readonly PledgeId[],
  now: Temporal.Instant,
): Result<null, RosterStandsInTheWay> {
  const holding = roster.filter(({ state }) => state === "CONFIRMED" || state === "OFFERED");
  const stranger = moves.find((id) => !holding.some((pledge) => pledge.id === id));
  if (stranger) return err({ type: "PledgeHoldsNoPlaces", pledgeId: stranger });
  const staying = holding.filter(({ id }) => !moves.includes(id));
  const { taken, offered } = placesHeld(staying);
  if (taken + offered > after.capacity) return err({ type: "CapacityBelowHeld", held: taken + offered });
  const cap = capAt(after, now);
  const most = Math.max(0, ...roster.map(({ places }) => places));
  if (cap !== null && most > cap) return err({ type: "CapBelowPledged", places: most });
  const named = staying.reduce((sum, pledge) => sum + pledge.named, 0);
  const asksMore =
    (after.adultsOnly && !before.adultsOnly) ||
    (after.requiresRecordExtract && !before.requiresRecordExtract);
  if (asksMore && named > 0) return err({ type: "NamesStandInTheWay", named });
  // Whoever has a name on it may be moved where names stand in the way.
  const mayStandInTheWay = asksMore || isRetimed(before, after);
  const needless = holding.find(
    (pledge) =>
      moves.includes(pledge.id) &&
      !(mayStandInTheWay && pledge.named > 0) &&
      taken + offered + (pledge.offer?.places ?? pledge.places) <= after.capacity,
  );
  return needless ? err({ type: "MoveNotNeeded", pledgeId: needless.id }) : ok(null);
}

/** Whether pledges may stand on the shift's date. */
export async function checkCovered(
  tx: Transaction,
  shift: Shift,
  pledges: readonly Pledge[],
): Promise<Result<null, PledgesNotCovered>> {
  const pledgeIds: PledgeId[] = [];
  for (const { id, organisationId } of pledges) {
    const pledging = await tx.organisations.withAppendices(organisationId);
    if (!pledging) throw new Error(`Pledge ${id} has no organisation`);
    if (!checkAppendix({ shift, ...pledging }).ok) pledgeIds.push(id);
  }
  return pledgeIds.length === 0
    ? ok(null)
    : err({ type: "PledgesNotCovered", pledgeIds, on: localDate(shift).toString() });
}
