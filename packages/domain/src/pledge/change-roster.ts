import type { Deps } from "../kernel/deps.ts";
import type { ShiftId } from "../kernel/ids.ts";
import type { Result } from "../kernel/result.ts";
import { placesLeft } from "../shift/shift-phase.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { leaveToCoordinator, offerFreedPlaces } from "./offer-freed-places.ts";
import { OpenRoster } from "./open-roster.ts";

/**
 * Locks a shift and its roster, brings them up to date, lets the work change them, offers what fell free to those who wait,
 * and stores the shift. A refusal of the work is the answer, and rolls everything back. Undefined if there is no such shift.
 * `freeBefore` are the places that whoever coordinates knows to be free: those that were, unless said.
 */
export async function changeRoster<T, E>(
  deps: Deps,
  tx: Transaction,
  command: Command,
  shiftId: ShiftId,
  work: (roster: OpenRoster) => Promise<Result<T, E>>,
  { freeBefore }: { readonly freeBefore?: number } = {},
): Promise<Result<T, E> | undefined> {
  const roster = await OpenRoster.lock(deps, tx, shiftId);
  if (!roster) return undefined;
  const knownFree = freeBefore ?? placesLeft(roster.shift);
  await bringUpToDate(roster);
  const answer = await work(roster);
  if (!answer.ok) return answer;
  await offerFreedPlaces(tx, command, roster);
  await leaveToCoordinator(tx, roster, knownFree);
  await roster.close();
  return answer;
}
