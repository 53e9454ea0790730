import { setTimeout as pause } from "node:timers/promises";
import type { SlackSim } from "@socialsmart/slack-sim/slack-sim";
import type { ApiCall } from "@socialsmart/slack-sim/web-api/call-log";

/** How often is looked what Slack was asked, in milliseconds: as exact as times are. */
const LOOK_MS = 10;

export type TimedCall = ApiCall & {
  /** When Slack took it, as `performance.now()` tells. */
  readonly at: number;
};

/** What Slack was asked, with the time of each call. */
export class SlackTimes {
  readonly #sim: SlackSim;
  readonly #calls: TimedCall[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor(sim: SlackSim) {
    this.#sim = sim;
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
  }

  /** Calls that somebody sees the effect of, or that were refused, from then on. */
  messagesSince(at: number): readonly TimedCall[] {
    this.#look();
    return this.#calls.filter((call) => call.at >= at && call.method.startsWith("chat."));
  }

  /** Resolves with what `find` makes of them, once it is not undefined. @throws after a minute */
  async until<T>(find: () => T | undefined): Promise<T> {
    const end = performance.now() + 60_000;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      if (performance.now() > end) throw new Error("What was waited for has not come");
      await pause(LOOK_MS);
    }
  }

  /** Resolves once nothing was asked for so long, in milliseconds. */
  async quiet(ms: number): Promise<void> {
    const lastAt = () => this.#calls.at(-1)?.at ?? 0;
    await this.until(() => (performance.now() - lastAt() > ms ? true : undefined));
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const at = performance.now();
    for (const call of this.#sim.log.slice(this.#calls.length)) this.#calls.push({ ...call, at });
  }
}
