import type { SystemActor } from "../access/actor.ts";
import { tellChannelDigests } from "../channel/tell-digests.ts";
import { sendProgress } from "../commitment/send-progress.ts";
import { sendDigests } from "../digest/send-digests.ts";
import { assertNever } from "../kernel/assert-never.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Timer } from "../timer/timer.ts";
import type { Landlord } from "./landlord.ts";
import {
  type DueMoment,
  type LandlordMoment,
  landlordMomentsWithin,
  nextLandlordMoment,
} from "./landlord-moments.ts";

export type LandlordSeenTo = { readonly moments: readonly LandlordMoment[] };

/** Does what has fallen due for a landlord since it was last seen to, and sets the timer for what comes next. */
export async function seeToLandlord(
  deps: Deps,
  actor: SystemActor,
  timer: Extract<Timer, { type: "LandlordMoment" }>,
  key: string | null,
): Promise<Result<LandlordSeenTo, CommandKeyReused>> {
  const command = { actor, name: "seeToLandlord", key, input: timer };
  return deps.store.transaction<LandlordSeenTo, never>(command, async (tx) => {
    const landlord = await tx.landlords.current();
    if (!landlord) throw new Error(`There is no landlord ${actor.landlordId}`);
    const now = deps.clock.now();
    const after = Temporal.Instant.fromEpochMilliseconds(timer.after);
    const due = landlordMomentsWithin(landlord.zone, after, now);
    for (const each of due) await seeTo(each, tx, landlord, now);
    // A clock that was put back does not bring back what has been seen to.
    await setLandlordTimer(tx, landlord, Temporal.Instant.compare(after, now) > 0 ? after : now);
    return ok({ moments: due.map(({ moment }) => moment) });
  });
}

/** Has the landlord seen to at its next moment after `after`. Each landlord has one such timer, which sets the next. */
export async function setLandlordTimer(
  tx: Transaction,
  { zone }: Pick<Landlord, "zone">,
  after: Temporal.Instant,
): Promise<void> {
  const timer = { type: "LandlordMoment", after: after.epochMilliseconds } as const;
  await tx.outbox.appendTimer(timer, nextLandlordMoment(zone, after));
}

async function seeTo(
  { moment, at }: DueMoment,
  tx: Transaction,
  landlord: Landlord,
  now: Temporal.Instant,
): Promise<void> {
  switch (moment) {
    case "DIGESTS":
      await sendDigests(tx, landlord, at, now);
      return tellChannelDigests(tx, landlord, at, now);
    case "PROGRESS":
      return sendProgress(tx, at, now);
    default:
      return assertNever(moment);
  }
}
