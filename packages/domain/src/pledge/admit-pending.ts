import { ok, type Result } from "../kernel/result.ts";
import { checkCovered, type PledgesNotCovered } from "../shift/check-revision.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import { offerBefore, offerFreedPlaces } from "./offer-freed-places.ts";
import type { OpenRoster } from "./open-roster.ts";
import type { Pledge } from "./pledge.ts";
import { admit, byQueueOrder } from "./waitlist.ts";

/**
 * Lets a pledge in that waited for a yes, and tells it: confirmed where there is room, else put in the waitlist where it would
 * have stood without the wait, and offered part where it takes part. While the initiative rests it only joins the waitlist, from
 * which it is offered places once that goes on.
 */
export async function admitPending(
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
  pledge: Pledge,
): Promise<"CONFIRMED" | "WAITLISTED" | "OFFERED"> {
  await offerBefore(tx, roster);
  const ahead = roster.pledges.filter((other) => byQueueOrder(other, pledge) < 0);
  const admission = admit(ahead, roster.free, pledge.places);
  const isServed = admission.state === "CONFIRMED" && roster.initiative.state === "PUBLISHED";
  const state = isServed ? "CONFIRMED" : "WAITLISTED";
  const passed = isServed ? admission.passed : [];
  const admitted = await roster.change(command, { ...pledge, state }, { passed });
  await roster.tellChannel(isServed ? "PledgeConfirmed" : "PledgeWaitlisted", admitted, {});
  await roster.tellPledger("YourPledgeApproved", admitted, {});
  const offered = await offerFreedPlaces(tx, command, roster);
  return offered.some(({ id }) => id === pledge.id) ? "OFFERED" : state;
}

/** Lets all in that wait for a yes, in queue order. */
export async function admitAllPending(
  tx: Transaction,
  command: Command,
  roster: OpenRoster,
): Promise<Result<null, PledgesNotCovered>> {
  const pending = roster.pledges.filter(({ state }) => state === "PENDING");
  const covered = await checkCovered(tx, roster.shift, pending);
  if (!covered.ok) return covered;
  for (const pledge of pending) await admitPending(tx, command, roster, pledge);
  return ok(null);
}
