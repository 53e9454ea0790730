import type { Store } from "../store/store.ts";
import { runTimer } from "../timer/run-timer.ts";
import type { Timer } from "../timer/timer.ts";
import type { DueTimer, TimerQueue } from "../timer/timer-queue.ts";
import type { TestDeps, World } from "./world-parts.ts";

const LEASE = { owner: "test", leaseMs: 60_000 };
const MANY = 100_000;

type How = {
  /** Leaves other timers where they are. A landlord's own, which come every day for ever, are run only where this names them. */
  readonly only?: Timer["type"];
  /** How often each is run, as by processes that died before they could say that it was done. */
  readonly times?: number;
};

/** Lets time pass until then: every timer is run at the moment it is due, or now if it is late. */
export async function keepTimeUntil(deps: TestDeps, until: Temporal.Instant, how: How = {}): Promise<void> {
  await keepTime(deps, deps.store.timerQueue, until, () => true, how);
}

/** The same for one landlord of a store that has others too. */
export async function keepTimeOfWorld(
  { deps, landlordId }: Pick<World<Store>, "deps" | "landlordId">,
  timers: TimerQueue,
  until: Temporal.Instant,
  how: How = {},
): Promise<void> {
  await keepTime(deps, timers, until, (due) => due.landlordId === landlordId, how);
}

async function keepTime(
  deps: TestDeps<Store>,
  timers: TimerQueue,
  until: Temporal.Instant,
  isOurs: (due: DueTimer) => boolean,
  { only, times = 1 }: How,
): Promise<void> {
  const { clock } = deps;
  const isMeant = (type: Timer["type"]) => (only === undefined ? type !== "LandlordMoment" : type === only);
  for (;;) {
    const due = await timers.due(until, MANY);
    const next = due.find((each) => isOurs(each) && isMeant(each.timer.type));
    if (!next) break;
    if (Temporal.Instant.compare(next.dueAt, clock.now()) > 0) clock.set(next.dueAt);
    for (let run = 0; run < times; run += 1) await runTimer(deps, next);
    await timers.claim({ ...LEASE, id: next.id });
    await timers.finish({ ...LEASE, id: next.id });
  }
  if (Temporal.Instant.compare(until, clock.now()) > 0) clock.set(until);
}
