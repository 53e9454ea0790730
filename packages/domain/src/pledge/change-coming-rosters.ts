import type { Deps } from "../kernel/deps.ts";
import type { InitiativeId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { changeRoster } from "./change-roster.ts";
import type { OpenRoster } from "./open-roster.ts";

/** Changes the roster of each of the initiative's shifts that have not started, by start. Answers how many there are. */
export async function changeComingRosters(
  deps: Deps,
  tx: Transaction,
  command: Command,
  initiativeId: InitiativeId,
  work: (roster: OpenRoster) => Promise<void>,
  known: { readonly freeBefore?: number } = {},
): Promise<number> {
  const shiftIds = await tx.shifts.listComing(initiativeId, deps.clock.now());
  for (const shiftId of shiftIds) {
    await changeRoster(deps, tx, command, shiftId, async (roster) => ok(await work(roster)), known);
  }
  return shiftIds.length;
}
