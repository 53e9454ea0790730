import type { SystemActor } from "../access/actor.ts";
import type { Deps } from "../kernel/deps.ts";
import { ok, type Result } from "../kernel/result.ts";
import { laneOfPerson } from "../outbox/lane.ts";
import type { CommandKeyReused } from "../store/command.ts";
import type { Timer } from "../timer/timer.ts";
import { type HeldNotice, subjectOf } from "./held-notice.ts";

export type NoticesReleased = { readonly released: number };

/**
 * Gives what was held for somebody, and is due, back to their lane, where it is looked at anew: with all that has come since of
 * the same type about the same thing, and beside each other what can be told in one.
 */
export async function releaseNotices(
  deps: Deps,
  actor: SystemActor,
  timer: Extract<Timer, { type: "HeldNotices" }>,
  key: string | null,
): Promise<Result<NoticesReleased, CommandKeyReused>> {
  const command = { actor, name: "releaseNotices", key, input: timer };
  return deps.store.transaction<NoticesReleased, never>(command, async (tx) => {
    const held = await tx.heldNotices.listByPerson(timer.personId);
    const now = deps.clock.now();
    const due = new Set(held.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) <= 0).map(aboutOf));
    const released = held.filter((notice) => due.has(aboutOf(notice)));
    for (const { id, fact, occurredAt } of besideEachOther(released)) {
      await tx.outbox.append(laneOfPerson(timer.personId), fact, occurredAt);
      await tx.heldNotices.delete(id);
    }
    return ok({ released: released.length });
  });
}

function aboutOf({ fact }: HeldNotice): string {
  return `${fact.type} ${subjectOf(fact)}`;
}

/** In the order in which the first of each type and initiative happened, and among them the first about each thing. */
function besideEachOther(notices: readonly HeldNotice[]): readonly HeldNotice[] {
  const kinds = Map.groupBy(notices, ({ fact }) =>
    "initiativeId" in fact ? `${fact.type} ${fact.initiativeId}` : fact.type,
  );
  return [...kinds.values()].flatMap((kind) => [...Map.groupBy(kind, aboutOf).values()].flat());
}
