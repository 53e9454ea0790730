import type { InitiativeId } from "@socialsmart/domain/kernel/ids";
import type { FactFeed, FactToldOf, LanePosition } from "@socialsmart/domain/outbox/fact-feed";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { concerns, covers, type WatchedRoster } from "../roster/watched-roster.ts";

const POLL_AFTER_FAULT_MS = 5_000;
const FACTS_AT_ONCE = 500;

/** Somebody who wants to know what happens to a roster. */
export type FactListener = {
  readonly scope: WatchedRoster;
  hear(fact: FactToldOf): void;
  /** Something may have happened that no fact tells of: an initiative has come, gone, or got another lane. */
  hearOfMore(): void;
};

type Parts = {
  readonly feed: FactFeed;
  readonly log: Log;
  /** How often to look for what other processes have done, in milliseconds. */
  readonly pollMs: number;
};

type Position = Pick<LanePosition, "lane" | "districtId">;

/**
 * Reads the outbox for all who listen in this process: one statement a look, another where there is news, none at all while
 * nobody listens. It goes by each lane's numbers, so that it sees every fact once, in the lane's order, whatever the order in
 * which transactions commit.
 */
export class FactPoller {
  readonly #parts: Parts;
  readonly #listeners = new Set<FactListener>();
  #positions: ReadonlyMap<InitiativeId, Position> = new Map();
  readonly #seen = new Map<Lane, number>();
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Tells of everything that is committed after this has resolved, and perhaps of some that was before.
   *
   * @returns what ends it.
   * @throws {StoreUnavailable}
   */
  async listen(listener: FactListener): Promise<() => void> {
    this.#listeners.add(listener);
    try {
      await this.#look();
    } catch (error) {
      this.#leave(listener);
      throw error;
    }
    return () => this.#leave(listener);
  }

  /** Looks now, since something has been done here. */
  poke(): void {
    if (this.#listeners.size > 0) void this.#turn();
  }

  #leave(listener: FactListener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    clearTimeout(this.#timer);
    // What happens from now on is nobody's news.
    this.#positions = new Map();
    this.#seen.clear();
  }

  async #turn(): Promise<void> {
    const { log, pollMs } = this.#parts;
    try {
      await this.#look();
    } catch (error) {
      if (error instanceof StoreUnavailable) log.warn({ err: error }, "facts cannot be read");
      else reportFault(log, error, { task: "fact poller" });
      this.#lookAgainIn(Math.max(pollMs, POLL_AFTER_FAULT_MS));
    }
  }

  /** A look that begins after this was called: one that is under way may have read what was so before. */
  #look(): Promise<void> {
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        this.#running = this.#readNews();
        return this.#running;
      });
    return this.#next;
  }

  async #readNews(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const scopes = [...this.#listeners].map(({ scope }) => scope);
    const positions = await this.#parts.feed.positions({
      initiativeIds: [
        ...new Set(scopes.flatMap((one) => (one.kind === "DISTRICT" ? [] : [one.initiativeId]))),
      ],
      districtIds: [...new Set(scopes.flatMap((one) => (one.kind === "DISTRICT" ? [one.districtId] : [])))],
    });
    this.#noteInitiatives(positions);
    await this.#readBehind(this.#noteLanes(positions));
    if (this.#listeners.size > 0) this.#lookAgainIn(this.#parts.pollMs);
  }

  #noteInitiatives(positions: readonly LanePosition[]): void {
    const before = this.#positions;
    this.#positions = new Map(positions.map((position) => [position.initiativeId, position]));
    for (const initiativeId of new Set([...before.keys(), ...this.#positions.keys()])) {
      const [was, is] = [before.get(initiativeId), this.#positions.get(initiativeId)];
      if (was?.lane === is?.lane && was?.districtId === is?.districtId) continue;
      for (const { scope, hearOfMore } of this.#listeners) {
        const isConcerned = [was, is].some((at) => at && covers(scope, { ...at, initiativeId }));
        if (isConcerned) hearOfMore();
      }
    }
  }

  /** The lanes with something new. What a lane held before anybody listened to it is no news. */
  #noteLanes(positions: readonly LanePosition[]): readonly Lane[] {
    const lanes = new Map(positions.map(({ lane, lastSeq }) => [lane, lastSeq]));
    for (const lane of this.#seen.keys()) if (!lanes.has(lane)) this.#seen.delete(lane);
    return [...lanes].flatMap(([lane, last]) => {
      const seen = this.#seen.get(lane);
      if (seen === undefined) this.#seen.set(lane, last);
      return seen !== undefined && seen < last ? [lane] : [];
    });
  }

  async #readBehind(lanes: readonly Lane[]): Promise<void> {
    for (;;) {
      const places = lanes.flatMap((lane) => {
        const seq = this.#seen.get(lane);
        return seq === undefined ? [] : [{ lane, seq }];
      });
      if (places.length === 0) return;
      const facts = await this.#parts.feed.behind(places, FACTS_AT_ONCE);
      for (const fact of facts) this.#tell(fact);
      if (facts.length < FACTS_AT_ONCE) return;
    }
  }

  #tell(told: FactToldOf): void {
    if (!this.#seen.has(told.lane)) return;
    this.#seen.set(told.lane, told.seq);
    const { initiativeId } = told.fact;
    const position = this.#positions.get(initiativeId);
    if (!position) return;
    for (const listener of this.#listeners) {
      const isConcerned = covers(listener.scope, { ...position, initiativeId });
      if (isConcerned && concerns(listener.scope, told.fact)) listener.hear(told);
    }
  }

  #lookAgainIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#turn(), milliseconds);
  }
}
