import { runTimer } from "../timer/run-timer.ts";
import type { Timer } from "../timer/timer.ts";
import type { StoredTimer } from "./memory-tables.ts";
import type { TestDeps } from "./world-parts.ts";

const LEASE = { owner: "test", leaseMs: 60_000 };

type How = {
  /** Leaves other timers where they are. */
  readonly only?: Timer["type"];
  /** How often each is run, as by processes that died before they could say that it was done. */
  readonly times?: number;
};

/** Lets time pass until then: every timer is run at the moment it is due, or now if it is late. */
export async function keepTimeUntil(
  deps: TestDeps,
  until: Temporal.Instant,
  { only, times = 1 }: How = {},
): Promise<void> {
  const { store, clock } = deps;
  const isDue = ({ dueAt, timer }: StoredTimer) =>
    Temporal.Instant.compare(dueAt, until) <= 0 && (only === undefined || timer.type === only);
  for (;;) {
    const [next] = store.timers.filter(isDue).toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
    if (!next) break;
    if (Temporal.Instant.compare(next.dueAt, clock.now()) > 0) clock.set(next.dueAt);
    for (let run = 0; run < times; run += 1) await runTimer(deps, next);
    await store.timerQueue.claim({ ...LEASE, id: next.id });
    await store.timerQueue.finish({ ...LEASE, id: next.id });
  }
  if (Temporal.Instant.compare(until, clock.now()) > 0) clock.set(until);
}
