import type { Clock } from "../kernel/clock.ts";

/** A clock that stands still until it is told to move. */
export class FixedClock implements Clock {
  #now: Temporal.Instant;

  /** @param now ISO 8601 with an offset or Z. */
  constructor(now: string) {
    this.#now = Temporal.Instant.from(now);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  /** Moves the clock; negative amounts set it back. A day is 24 hours. */
  advance({ days = 0, ...rest }: { days?: number; hours?: number; minutes?: number; milliseconds?: number }) {
    this.#now = this.#now.add({ ...rest, hours: (rest.hours ?? 0) + days * 24 });
  }

  set(now: Temporal.Instant): void {
    this.#now = now;
  }
}
