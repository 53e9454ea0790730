import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Ids } from "@socialsmart/domain/kernel/ids";
import type {
  DeliveryQueue,
  LaneClaim,
  OutboxMessage,
  PendingLane,
} from "@socialsmart/domain/outbox/delivery-queue";
import { laneOfInitiative } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import type { CardAgeing } from "./card-ageing.ts";
import { ChannelPace } from "./channel-pace.ts";
import type { ClosedChannels } from "./closed-channels.ts";
import { isLogFact, nextGroup, waitsFor } from "./coalesce.ts";
import { LanesAtWork } from "./lanes-at-work.ts";
import type { Attempt } from "./posting.ts";
import { Setbacks } from "./setbacks.ts";
import type { Teller } from "./teller.ts";
import { WorkspacePause } from "./workspace-pause.ts";

/** How often to look for what other processes have written, in milliseconds. */
const POLL_MS = 300;
const POLL_AFTER_FAULT_MS = 5_000;
/** As many lanes as a process works on; each waits for Slack most of its time. */
const LANES_AT_ONCE = 50;
/** Those that have waited longest are among them. */
const LANES_LOOKED_AT = 4 * LANES_AT_ONCE;
/** Many, so that a rush on an initiative is told as one change of its card and not as a hundred. */
const MESSAGES_AT_ONCE = 1_000;
/** However often we are told that there may be something to tell, in milliseconds. */
const BETWEEN_TURNS_MS = 20;
/** A slow call to Slack, and the database away for a while, fit into it many times. */
const LEASE_MS = 30_000;
/** A lease that was prolonged that much of its time ago is not asked about again before a call to Slack. */
const SURELY_OURS = 1 / 6;
/** Few, so that ageing takes no other message's place at Slack; the rest are still due at the next turn. */
const CARDS_AGED_AT_ONCE = 5;

type Parts = {
  readonly queue: DeliveryQueue;
  readonly teller: Pick<Teller, "tell">;
  readonly ageing: CardAgeing;
  readonly closed: ClosedChannels;
  /** The workspaces that can be reached, as far as is known now. */
  readonly teams: () => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** This sender, as no other. */
  readonly owner: string;
  readonly random?: () => number;
  /** How long a lane stays ours without a word, in milliseconds; half a minute unless told. */
  readonly leaseMs?: number;
};

/** How long the head of a lane waits before it is told, in milliseconds. */
type Waits = (oldest: OutboxMessage, teamId: string) => number;

/** Takes what is in the outbox to Slack, lane by lane, each lane in order. Several processes may share the work. */
export class Dispatcher {
  readonly #parts: Parts;
  readonly #lanes: LanesAtWork;
  readonly #pace: ChannelPace;
  readonly #pause: WorkspacePause;
  readonly #setbacks: Setbacks;
  #running: Promise<void> | undefined;
  #stopped = false;
  #wake: () => void = () => undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#lanes = new LanesAtWork({ leaseMs: LEASE_MS, ...parts, onEnd: () => this.#wake() });
    this.#pace = new ChannelPace(parts.clock);
    this.#pause = new WorkspacePause(parts.clock);
    this.#setbacks = new Setbacks({ ...parts, pause: this.#pause });
  }

  /** Begins to look for work, until it is stopped. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** There may be something to tell: looks at once instead of at the next turn. */
  poke(): void {
    this.#wake();
  }

  /** Ends, once what is being told has been told. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
    await this.#lanes.ended();
  }

  /** Tells all that can be told now, without waiting for more to come. What failed and rests is left. */
  async drain(): Promise<void> {
    for (;;) {
      await this.#startDueLanes(() => 0);
      if (!(await this.#lanes.ended())) return;
    }
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const woken = Promise.withResolvers<void>();
      this.#wake = woken.resolve;
      const wait = await this.#turn();
      const timer = setTimeout(woken.resolve, wait);
      if (!this.#stopped) await woken.promise;
      clearTimeout(timer);
      await pause(BETWEEN_TURNS_MS);
    }
  }

  async #turn(): Promise<number> {
    const { log } = this.#parts;
    try {
      return Math.min(POLL_MS, await this.#startDueLanes((oldest, teamId) => this.#waitsFor(oldest, teamId)));
    } catch (error) {
      if (error instanceof StoreUnavailable) log.warn({ err: error }, "the outbox cannot be read");
      else reportFault(log, error, { task: "dispatcher" });
      return POLL_AFTER_FAULT_MS;
    }
  }

  #waitsFor(oldest: OutboxMessage, teamId: string): number {
    const { lane, fact, deliveryId } = oldest;
    const isChange = isLogFact(fact) && deliveryId === null;
    return Math.max(
      waitsFor(oldest, this.#parts.clock.now()),
      this.#pause.restFor(teamId, lane),
      this.#pace.restAfterPost(lane),
      isChange ? this.#pace.restAfterChanges(lane) : 0,
    );
  }

  /** Starts on every lane that is due; answers in how many milliseconds the next one will be. */
  async #startDueLanes(waits: Waits): Promise<number> {
    const { queue, clock, teams, ageing } = this.#parts;
    const teamIds = await teams();
    const [anyTeam] = teamIds;
    if (anyTeam === undefined) return POLL_AFTER_FAULT_MS;
    await this.#lanes.releaseLeft();
    let soonest = Number.POSITIVE_INFINITY;
    const pending = await queue.pendingLanes(teamIds, clock.now(), LANES_LOOKED_AT);
    for (const { lane, oldest, chatTeamId } of this.#apartFromOthers(pending)) {
      if (this.#lanes.has(lane)) continue;
      const teamId = chatTeamId ?? anyTeam;
      const wait = waits(oldest, teamId);
      soonest = Math.min(soonest, wait || Number.POSITIVE_INFINITY);
      // The end of another one's work is heard, and begins the next turn.
      if (wait > 0 || this.#lanes.size >= LANES_AT_ONCE) continue;
      this.#lanes.start(lane, (claim) => this.#tellLane(claim, teamId, waits));
    }
    for (const initiative of (await ageing.due(teamIds)).slice(0, CARDS_AGED_AT_ONCE)) {
      const lane = laneOfInitiative(initiative);
      if (this.#lanes.has(lane)) continue;
      this.#lanes.start(lane, async (claim) => {
        await ageing.age(claim, initiative);
        return false;
      });
    }
    return soonest;
  }

  /**
   * The lanes by how long they have waited; but where more wait than one process works on, from anywhere on, so that processes that
   * look at the same moment do not all reach for the same ones, and all but one in vain.
   */
  #apartFromOthers(pending: readonly PendingLane[]): readonly PendingLane[] {
    if (pending.length <= LANES_AT_ONCE) return pending;
    const from = Math.floor((this.#parts.random ?? Math.random)() * pending.length);
    return [...pending.slice(from), ...pending.slice(0, from)];
  }

  /** Tells what is in a lane; true if the lane got on, or is now at rest. */
  async #tellLane(claim: LaneClaim, teamId: string, waits: Waits): Promise<boolean> {
    const { queue } = this.#parts;
    let left = (await queue.claim(claim, MESSAGES_AT_ONCE)) ?? [];
    const hadSome = left.length > 0;
    while (!this.#stopped) {
      const [first] = left;
      if (!first || waits(first, teamId) > 0) break;
      const group = nextGroup(left);
      const told = new Set(group);
      left = left.filter((message) => !told.has(message));
      const then = left.length === 0 ? "RELEASE" : "GO_ON";
      if (!(await this.#deliver(claim, group, { teamId, then }))) return true;
    }
    await queue.release(claim);
    return hadSome;
  }

  /** Tells one group and notes how it went; false if the lane is no longer ours. */
  async #deliver(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    { teamId, then }: { teamId: string; then: "GO_ON" | "RELEASE" },
  ): Promise<boolean> {
    const { queue, ids, teller, closed } = this.#parts;
    const [first] = group;
    if (!first) return true;
    const deliveryId = first.deliveryId ?? ids.next("delivery");
    const isBegunBefore = first.deliveryId !== null;
    const renew = this.#renewing(claim);
    if (!isBegunBefore && !(await queue.begin(claim, deliveryId, group))) return false;
    const attempt: Attempt = {
      ...{ deliveryId, isBegunBefore, since: first.occurredAt },
      renew,
      posted: () => this.#pace.posted(claim.lane),
    };
    if (isLogFact(first.fact)) this.#pace.changed(claim.lane);
    try {
      await teller.tell(group, attempt, teamId);
    } catch (error) {
      return this.#setbacks.take(claim, group, error, { isBegunBefore, teamId });
    }
    this.#setbacks.forget(group);
    const isNoted = await queue.finish(claim, group, then);
    if (isNoted && first.attempts > 0) await closed.open(first);
    return isNoted && then === "GO_ON";
  }

  /** Prolongs a lease that has just been prolonged, once it is no longer surely ours. */
  #renewing(claim: LaneClaim): Attempt["renew"] {
    let at = Date.now();
    return async () => {
      // By the clock on the wall, which goes on while a machine is suspended; set back, it makes nothing sure.
      const age = Date.now() - at;
      if (age >= 0 && age < claim.leaseMs * SURELY_OURS) return true;
      at = Date.now();
      return this.#parts.queue.renew(claim);
    };
  }
}
