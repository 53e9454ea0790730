import type { Deps } from "../kernel/deps.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import type { EndReason } from "./appendix-states.ts";
import { moveAppendix } from "./move-appendix.ts";

/**
 * Gives a signed appendix that is locked an end, and ends it if that has come. Answers it as it is then. Whoever calls it sees to the
 * pledges that it backed (see cancel-unbacked-pledges.ts).
 */
export async function endOn(
  deps: Deps,
  tx: Transaction,
  command: Command,
  appendix: Appendix,
  { endsOn, endReason }: { readonly endsOn: Temporal.PlainDate; readonly endReason: EndReason },
): Promise<Appendix> {
  const isOver = Temporal.PlainDate.compare(endsOn, await localDate(deps, tx)) <= 0;
  const state = isOver ? "ENDED" : appendix.state;
  return moveAppendix(deps, tx, command, appendix, { endsOn, endReason, state });
}
