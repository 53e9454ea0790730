import type { Deps } from "../kernel/deps.ts";
import type { OrganisationId } from "../kernel/ids.ts";
import { ok } from "../kernel/result.ts";
import { changeRoster } from "../pledge/change-roster.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { willHoldOn } from "./appendix.ts";

/** Longer than any transaction that read an appendix before it ended may still take. */
const AGAIN_AFTER_SECONDS = 60;

/**
 * Cancels a tenant's live pledges on coming shifts on whose date none of its appendices will hold, whichever lease it is of, and
 * tells whoever made them. To be called whenever an appendix has been given an end.
 *
 * Whoever pledges reads the appendices without a lock, so that pledging stays quick, and may have read one just before: so the
 * same is done again a minute later, when all that was under way is in.
 */
export async function cancelUnbackedPledges(
  deps: Deps,
  tx: Transaction,
  command: Command,
  organisationId: OrganisationId,
): Promise<number> {
  const cancelled = await cancelNow(deps, tx, command, organisationId);
  const again = deps.clock.now().add({ seconds: AGAIN_AFTER_SECONDS });
  await tx.outbox.appendTimer({ type: "UnbackedPledges", organisationId }, again);
  return cancelled;
}

/** The same, once. Answers how many pledges were cancelled. */
export async function cancelNow(
  deps: Deps,
  tx: Transaction,
  command: Command,
  organisationId: OrganisationId,
): Promise<number> {
  const found = await tx.organisations.withAppendices(organisationId);
  if (found?.organisation.kind !== "TENANT") return 0;
  let cancelled = 0;
  for (const shiftId of await tx.shifts.listComingPledged(organisationId, deps.clock.now())) {
    await changeRoster(deps, tx, command, shiftId, async (roster) => {
      const { startsAt, zone } = roster.shift;
      const date = startsAt.toZonedDateTimeISO(zone).toPlainDate();
      const isBacked = found.appendices.some((appendix) => willHoldOn(appendix, date));
      const pledge = roster.pledges.find((one) => one.organisationId === organisationId);
      if (isBacked || !pledge) return ok(null);
      await roster.end(command, pledge, "CANCELLED_BY_ORGANISER");
      await roster.tellChannel("PledgeUnbacked", pledge, {});
      await roster.tellPledger("YourPledgeUnbacked", pledge, {});
      cancelled += 1;
      return ok(null);
    });
  }
  return cancelled;
}
