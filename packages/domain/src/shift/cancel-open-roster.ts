import { record } from "../audit/record.ts";
import type { Deps } from "../kernel/deps.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Cancels a shift that has been opened for changes, with its live pledges, and has whoever made or sat on one told. Answers
 * how many pledges were cancelled. The caller tells the channel and closes the roster.
 */
export async function cancelOpenRoster(
  deps: Deps,
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
  reason: string,
): Promise<number> {
  const { shift, pledges } = roster;
  for (const pledge of pledges) {
    await roster.end(command, pledge, "CANCELLED_BY_ORGANISER");
    await roster.tellPledger("YourPledgeCancelled", pledge, {});
  }
  await record(deps, tx, command, shift.id, { state: [shift.state, "CANCELLED"] });
  const exception = shift.slot === null ? null : "CANCELLED";
  roster.changeShift({ state: "CANCELLED", cancelReason: reason, exception });
  return pledges.length;
}
