import type { Deps } from "../kernel/deps.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { type Appendix, endOf } from "./appendix.ts";
import type { EndReason } from "./appendix-states.ts";
import { moveAppendix } from "./move-appendix.ts";
import { tellAppendixEnds } from "./tell-appendix-ends.ts";

/** Both are null where no end is set. */
export type End = { readonly endsOn: Temporal.PlainDate | null; readonly endReason: EndReason | null };

/**
 * Gives a signed appendix that is locked an end, and ends it if that has come; or takes the end that it had back; and tells whom it
 * concerns. Answers it as it is then. Whoever calls it sees to the pledges that it backed (see cancel-unbacked-pledges.ts).
 */
export async function endOn(
  deps: Deps,
  tx: Transaction,
  command: Command,
  appendix: Appendix,
  { endsOn, endReason }: End,
): Promise<Appendix> {
  const isOver = endsOn !== null && Temporal.PlainDate.compare(endsOn, await localDate(deps, tx)) <= 0;
  const state = isOver ? "ENDED" : appendix.state;
  const after = await moveAppendix(deps, tx, command, appendix, { endsOn, endReason, state });
  if (endOf(after) !== endOf(appendix)) await tellAppendixEnds(deps, tx, command, after, endOf(appendix));
  return after;
}
