import type { Deps } from "../kernel/deps.ts";
import { localDate } from "../landlord/local-date.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Appendix } from "./appendix.ts";
import { cancelUnbackedPledges } from "./cancel-unbacked-pledges.ts";
import { moveAppendix } from "./move-appendix.ts";

/**
 * Has a signed appendix hold from now on, if its first day has come, in the place of one that held on the same lease: a lease has
 * one at a time. Answers it as it is then.
 */
export async function beginAppendix(
  deps: Deps,
  tx: Transaction,
  command: Command,
  signed: Appendix,
): Promise<Appendix> {
  const today = await localDate(deps, tx);
  if (Temporal.PlainDate.compare(today, signed.effectiveFrom) < 0) return signed;
  const { organisationId, leaseNumber } = signed;
  const former = await tx.appendices.lockActive(organisationId, leaseNumber);
  if (former) {
    const ended = { state: "ENDED", endsOn: today, endReason: "SUPERSEDED" } as const;
    await moveAppendix(deps, tx, command, former, ended, { supersededBy: signed.id });
  }
  const active = await moveAppendix(deps, tx, command, signed, { state: "ACTIVE" });
  if (former) await cancelUnbackedPledges(deps, tx, command, organisationId);
  return active;
}
