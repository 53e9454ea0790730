/** Slack's clock in the simulator: time stamps, triggers, response_urls and ack deadlines go by it. */
export interface SimClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs something once after `ms` milliseconds; the answer cancels it. */
  setTimer(ms: number, run: () => void): () => void;
}

/** The machine's own clock. Its timers never keep a process alive. */
export function realClock(): SimClock {
  return {
    now: () => Date.now(),
    setTimer(ms, run) {
      const timer = setTimeout(run, ms);
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}

interface Timer {
  at: number;
  order: number;
  run: () => void;
}

/** A clock that moves only when told to. */
export class VirtualClock implements SimClock {
  #now: number;
  #order = 0;
  #timers: Timer[] = [];

  constructor(start: number | string | Date) {
    this.#now = new Date(start).getTime();
    if (Number.isNaN(this.#now)) throw new Error(`not an instant: ${String(start)}`);
  }

  now(): number {
    return this.#now;
  }

  setTimer(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, order: this.#order++, run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Moves time on, running each timer that falls due at its own moment, in order. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    for (let due = this.#nextDue(until); due; due = this.#nextDue(until)) {
      this.#timers = this.#timers.filter((other) => other !== due);
      this.#now = due.at;
      due.run();
      // What a timer sets in motion may set the next timer.
      await Promise.resolve();
    }
    this.#now = until;
  }

  #nextDue(until: number): Timer | undefined {
    return this.#timers
      .filter(({ at }) => at <= until)
      .sort((a, b) => a.at - b.at || a.order - b.order)
      .at(0);
  }
}
