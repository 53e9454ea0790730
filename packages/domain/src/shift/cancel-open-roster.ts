import { record } from "../audit/record.ts";
import { hostedCancellation, tellHosts } from "../initiative/tell-hosts.ts";
import type { Deps } from "../kernel/deps.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { OpenRoster } from "../pledge/open-roster.ts";
import { pledgersOf } from "../pledge/pledgers-of.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";

/**
 * Cancels a shift that has been opened for changes, with its live pledges, and has whoever made or sat on one told, and its host. Answers
 * how many pledges were cancelled. The caller tells the channel and closes the roster.
 */
export async function cancelOpenRoster(
  deps: Deps,
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
  reason: string,
): Promise<number> {
  const { shift, pledges, initiative, now } = roster;
  const told: PersonId[] = [];
  for (const pledge of pledges) {
    told.push(...(await pledgersOf(tx, pledge)));
    await roster.end(command, pledge, "CANCELLED_BY_ORGANISER");
    await roster.tellPledger("YourPledgeCancelled", pledge, {});
  }
  await record(deps, tx, command, shift.id, { state: [shift.state, "CANCELLED"] });
  const exception = shift.slot === null ? null : "CANCELLED";
  roster.changeShift({ state: "CANCELLED", cancelReason: reason, exception });
  await tellHosts(tx, command, { initiative, news: hostedCancellation(shift), now, butNot: told });
  return pledges.length;
}
