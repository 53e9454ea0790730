import type { SimClock } from "../clock.ts";
import type { Faults } from "../faults/faults.ts";

/** Slack's limit on posting, about one message per second and channel, where a test wants it enforced. */
export class MessageRate {
  readonly #clock: SimClock;
  readonly #faults: Faults;
  readonly #nextFree = new Map<string, number>();

  constructor(clock: SimClock, faults: Faults) {
    this.#clock = clock;
    this.#faults = faults;
  }

  /** Seconds until this call may be made, or undefined where it may be made now, which it then counts. */
  secondsToWait(method: string, channel: unknown): number | undefined {
    const perSecond = this.#faults.messagesPerSecond;
    if (perSecond === undefined || method !== "chat.postMessage" || typeof channel !== "string")
      return undefined;
    const now = this.#clock.now();
    const free = this.#nextFree.get(channel) ?? 0;
    if (now < free) return Math.max(1, Math.ceil((free - now) / 1000));
    this.#nextFree.set(channel, now + 1000 / perSecond);
    return undefined;
  }
}
