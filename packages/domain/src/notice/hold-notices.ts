import type { Deps } from "../kernel/deps.ts";
import { ok } from "../kernel/result.ts";
import type { HeldNotice } from "./held-notice.ts";

/**
 * Puts facts of one landlord's, for one person, aside until they are due, and has them released then. One that was put aside
 * before stays as it was, so that a message that comes twice is held once.
 */
export async function holdNotices(deps: Deps, notices: readonly HeldNotice[]): Promise<void> {
  const [first] = notices;
  if (!first) return;
  const { landlordId, personId } = first;
  const actor = { kind: "SYSTEM", landlordId, source: "TIMER" } as const;
  const command = { actor, name: "holdNotices", key: null, input: null };
  await deps.store.transaction<null, never>(command, async (tx) => {
    const held = await tx.heldNotices.listByPerson(personId);
    for (const notice of notices) {
      if (held.some(({ id }) => id === notice.id)) continue;
      await tx.heldNotices.insert(notice);
      await tx.outbox.appendTimer({ type: "HeldNotices", personId }, notice.dueAt);
    }
    return ok(null);
  });
}
