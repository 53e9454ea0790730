import type { FactToldOf } from "@socialsmart/domain/outbox/fact-feed";
import type { FactListener, FactPoller } from "../outbox/fact-poller.ts";
import { type RosterChange, RosterChanges } from "./roster-changes.ts";
import type { WatchedRoster } from "./watched-roster.ts";

type Parts<Event> = {
  readonly scope: WatchedRoster;
  readonly poller: FactPoller;
  /** Waits for more of what comes in a burst. */
  readonly gather: () => Promise<void>;
  readonly present: (change: RosterChange) => Event;
};

/**
 * A roster's changes for one reader: first all as it stands, then what changes, each shift once in a burst. Nothing is made
 * before it is asked for; until then changes are only noted.
 */
export class RosterStream<Event> implements AsyncIterableIterator<Event>, FactListener {
  readonly scope: WatchedRoster;
  readonly #parts: Parts<Event>;
  readonly #changes = new RosterChanges();
  #ready: RosterChange[] = [];
  #isFirst = true;
  #hasEnded = false;
  #leave: () => void = () => undefined;
  #wake: () => void = () => undefined;

  private constructor(parts: Parts<Event>) {
    this.#parts = parts;
    this.scope = parts.scope;
  }

  /** @throws {StoreUnavailable} */
  static async open<Event>(parts: Parts<Event>): Promise<RosterStream<Event>> {
    const stream = new RosterStream(parts);
    stream.#leave = await parts.poller.listen(stream);
    return stream;
  }

  readonly hear = (told: FactToldOf): void => {
    this.#changes.add(told);
    this.#wake();
  };

  readonly hearOfMore = (): void => {
    this.#changes.addAll();
    this.#wake();
  };

  async next(): Promise<IteratorResult<Event>> {
    while (!this.#hasEnded) {
      const change = this.#ready.shift();
      if (change) return { done: false, value: this.#parts.present(change) };
      if (this.#changes.areThere) {
        if (!this.#isFirst) await this.#parts.gather();
        this.#isFirst = false;
        this.#ready = [...this.#changes.take()];
      } else await this.#untilWoken();
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Event>> {
    this.#hasEnded = true;
    this.#leave();
    this.#wake();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #untilWoken(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    return promise;
  }
}
