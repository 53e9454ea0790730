import { actorId } from "../access/actor.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { HostedFact } from "../outbox/fact.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import { hostsOf } from "../pledge/pledgers-of.ts";
import { isMoved, type Shift } from "../shift/shift.ts";
import type { Command } from "../store/command.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Initiative } from "./initiative.ts";

/** What became of what somebody hosts. */
type HostedNews<F = HostedFact> = F extends HostedFact ? Omit<F, "personId" | "initiativeId"> : never;

type Told = {
  readonly initiative: Pick<Initiative, "id" | "hostOrganisationId">;
  readonly news: readonly HostedNews[];
  readonly now: Temporal.Instant;
  /** Who hears of the same as somebody who has pledged, or has a seat. */
  readonly butNot?: readonly PersonId[];
};

/** Whoever receives people on site hears what became of it: not those who did it, and nobody twice. */
export async function tellHosts(
  tx: Transaction,
  { actor }: Command,
  { initiative, news, now, butNot = [] }: Told,
): Promise<void> {
  if (news.length === 0) return;
  for (const personId of await hostsOf(tx, initiative)) {
    if (personId === actorId(actor) || butNot.includes(personId)) continue;
    for (const one of news) {
      const fact = { ...one, initiativeId: initiative.id, personId };
      await tx.outbox.append(laneOfPerson(personId), fact, now);
    }
  }
}

/** That a shift is at another time or another place than it was; nothing of one that nobody has been told of. */
export function hostedMove(before: Shift, after: Shift): readonly HostedNews[] {
  if (after.state !== "OPEN" || !isMoved(before, after)) return [];
  const [startedAt, endedAt] = [before.startsAt.epochMilliseconds, before.endsAt.epochMilliseconds];
  return [{ type: "YourHostedShiftMoved", shiftId: after.id, startedAt, endedAt }];
}

/** That a shift is off; nothing of one that nobody has been told of. */
export function hostedCancellation(before: Shift): readonly HostedNews[] {
  return before.state === "OPEN" ? [{ type: "YourHostedShiftCancelled", shiftId: before.id }] : [];
}
