import type { DeliveryQueue, LaneClaim } from "@socialsmart/domain/outbox/delivery-queue";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";

type Parts = {
  readonly queue: Pick<DeliveryQueue, "release">;
  readonly log: Log;
  /** This sender, as no other. */
  readonly owner: string;
  /** How long a lane stays ours without a word, in milliseconds. */
  readonly leaseMs: number;
  /** Hears that a lane is free again. */
  readonly onEnd: () => void;
};

/** The lanes that this process works on, one piece of work each. */
export class LanesAtWork {
  readonly #parts: Parts;
  readonly #busy = new Map<Lane, Promise<boolean>>();
  /** Lanes that we may still hold, since the database went away meanwhile. */
  readonly #left = new Set<Lane>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#busy.size;
  }

  has(lane: Lane): boolean {
    return this.#busy.has(lane);
  }

  /** Works on a lane; the work says whether the lane got on, or is now at rest. What it throws is logged. */
  start(lane: Lane, work: (claim: LaneClaim) => Promise<boolean>): void {
    this.#busy.set(lane, this.#run(lane, work));
  }

  /** Resolves when the work that is under way has ended; true if a lane got on by it. */
  async ended(): Promise<boolean> {
    return (await Promise.all(this.#busy.values())).includes(true);
  }

  /** Gives back the lanes that the database went away under. @throws {StoreUnavailable} */
  async releaseLeft(): Promise<void> {
    for (const lane of this.#left) {
      if (!this.#busy.has(lane)) await this.#parts.queue.release(this.#claim(lane));
      this.#left.delete(lane);
    }
  }

  #claim(lane: Lane): LaneClaim {
    return { lane, owner: this.#parts.owner, leaseMs: this.#parts.leaseMs };
  }

  async #run(lane: Lane, work: (claim: LaneClaim) => Promise<boolean>): Promise<boolean> {
    const { log, onEnd } = this.#parts;
    try {
      return await work(this.#claim(lane));
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        this.#left.add(lane);
        log.warn({ err: error, lane }, "the outbox cannot be reached");
      } else {
        // The lease runs out by itself: what fails at once is not tried again at once.
        reportFault(log, error, { task: "dispatcher", lane });
      }
      return false;
    } finally {
      this.#busy.delete(lane);
      onEnd();
    }
  }
}
