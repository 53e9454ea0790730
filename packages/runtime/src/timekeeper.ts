import type { Deps } from "@socialsmart/domain/kernel/deps";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { runTimer } from "@socialsmart/domain/timer/run-timer";
import type { DueTimer, TimerQueue } from "@socialsmart/domain/timer/timer-queue";
import type { Log } from "./log.ts";
import { reportFault } from "./reference.ts";
import { Rounds } from "./rounds.ts";

/** How often to look for what has fallen due, in milliseconds. */
const LOOK_MS = 1_000;
const LOOK_AFTER_FAULT_MS = 5_000;
const TIMERS_AT_ONCE = 50;
/** Longer than a use case can take, the database's patience included. */
const LEASE_MS = 60_000;
const LONGEST_REST_MS = 10 * 60_000;

type Parts = {
  readonly timers: TimerQueue;
  readonly deps: Deps;
  readonly log: Log;
  /** This process, as no other. */
  readonly owner: string;
};

/** Runs what falls due by itself. Several processes may keep time over one database: each timer is run by one of them. */
export class Timekeeper {
  readonly #parts: Parts;
  readonly #rounds = new Rounds(() => this.#turn());
  /** Leased, as far as this process knows, when the store went away: nobody else may run it for as long as the lease holds. */
  #interrupted: DueTimer | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Begins to keep time, until it is stopped. */
  start(): void {
    this.#rounds.start();
  }

  /** Ends, once the timer that is being run has been run. */
  stop(): Promise<void> {
    return this.#rounds.stop();
  }

  /** Runs all that is due now, and what falls due by that; answers how many were run. What failed and rests is left. */
  async drain(): Promise<number> {
    let ran = 0;
    for (;;) {
      const inTurn = await this.#runDue();
      if (inTurn === 0) return ran;
      ran += inTurn;
    }
  }

  /** Answers in how many milliseconds to look again. */
  async #turn(): Promise<number> {
    try {
      return (await this.#runDue()) > 0 ? 0 : LOOK_MS;
    } catch (error) {
      if (error instanceof StoreUnavailable) this.#parts.log.warn({ err: error }, "timers cannot be read");
      else reportFault(this.#parts.log, error, { task: "timekeeper" });
      return LOOK_AFTER_FAULT_MS;
    }
  }

  async #runDue(): Promise<number> {
    const { timers, deps } = this.#parts;
    let ran = 0;
    const found = await timers.due(deps.clock.now(), TIMERS_AT_ONCE);
    const first = this.#interrupted;
    for (const due of first ? [first, ...found.filter(({ id }) => id !== first.id)] : found) {
      if (this.#rounds.isStopped) break;
      this.#interrupted = due;
      if (await this.#runOne(due)) ran += 1;
      this.#interrupted = undefined;
    }
    return ran;
  }

  async #runOne(due: DueTimer): Promise<boolean> {
    const { timers, deps, log, owner } = this.#parts;
    const claim = { id: due.id, owner, leaseMs: LEASE_MS };
    if (!(await timers.claim(claim))) return false;
    try {
      await runTimer(deps, due);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      const reference = reportFault(log, error, {
        timer: due.timer.type,
        id: due.id,
        failures: due.attempts + 1,
      });
      const at = deps.clock.now().add({ milliseconds: restMs(due.attempts) });
      await timers.retryLater(claim, { at, error: reference });
      return false;
    }
    await timers.finish(claim);
    return true;
  }
}

function restMs(failures: number): number {
  return Math.min(LONGEST_REST_MS, LOOK_MS * 2 ** failures);
}
