import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Ids, OutboxMessageId } from "@socialsmart/domain/kernel/ids";
import type {
  DeliveryQueue,
  LaneClaim,
  OutboxMessage,
  Retry,
} from "@socialsmart/domain/outbox/delivery-queue";
import { laneOfChannel, laneOfInitiative } from "@socialsmart/domain/outbox/lane";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import type { Log } from "@socialsmart/runtime/log";
import { reportFault } from "@socialsmart/runtime/reference";
import { slackFailureOf } from "../slack/slack-error.ts";
import { backoffMs } from "./backoff.ts";
import type { CardAgeing } from "./card-ageing.ts";
import { ChannelPace } from "./channel-pace.ts";
import type { ClosedChannels } from "./closed-channels.ts";
import { isLogFact, nextGroup, waitsFor } from "./coalesce.ts";
import { LanesAtWork } from "./lanes-at-work.ts";
import { type Attempt, ChannelClosed, LeaseLost, PossiblyPosted } from "./posting.ts";
import type { Teller } from "./teller.ts";
import { WorkspacePause } from "./workspace-pause.ts";

/** How often to look for what other processes have written, in milliseconds. */
const POLL_MS = 1_000;
const POLL_AFTER_FAULT_MS = 5_000;
/** As many lanes as a process works on; each waits for Slack most of its time. */
const LANES_AT_ONCE = 50;
/** Many, so that a rush on an initiative is told as one change of its card and not as a hundred. */
const MESSAGES_AT_ONCE = 1_000;
/** However often we are told that there may be something to tell, in milliseconds. */
const BETWEEN_TURNS_MS = 20;
/** Few, so that ageing takes no other message's place at Slack; the rest are still due at the next turn. */
const CARDS_AGED_AT_ONCE = 5;
/** A message on which we fail ourselves that often is given up, so that it does not hold up its lane for ever. */
const FAULTS_AT_MOST = 8;
/** How long a channel that takes nothing rests, unless somebody has it tried before: it may have been mended unsaid. */
const CLOSED_REST_MS = 24 * 60 * 60_000;

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
};

/** How long the head of a lane waits before it is told, in milliseconds. */
type Waits = (oldest: OutboxMessage, teamId: string) => number;

/** Takes what is in the outbox to Slack, lane by lane, each lane in order. Several processes may share the work. */
export class Dispatcher {
  readonly #parts: Parts;
  readonly #lanes: LanesAtWork;
  readonly #pace: ChannelPace;
  readonly #pause: WorkspacePause;
  /** How often we have failed ourselves on a message, here and in this process. */
  readonly #faults = new Map<OutboxMessageId, number>();
  #running: Promise<void> | undefined;
  #stopped = false;
  #wake: () => void = () => undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#lanes = new LanesAtWork({ ...parts, onEnd: () => this.#wake() });
    this.#pace = new ChannelPace(parts.clock);
    this.#pause = new WorkspacePause(parts.clock);
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
    const pending = await queue.pendingLanes(teamIds, clock.now(), LANES_AT_ONCE);
    for (const { lane, oldest, chatTeamId } of pending) {
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

  /** Tells what is in a lane; true if the lane got on, or is now at rest. */
  async #tellLane(claim: LaneClaim, teamId: string, waits: Waits): Promise<boolean> {
    const { queue } = this.#parts;
    let left = (await queue.claim(claim, MESSAGES_AT_ONCE)) ?? [];
    const hadSome = left.length > 0;
    while (!this.#stopped) {
      const [first] = left;
      if (!first || waits(first, teamId) > 0) break;
      const group = nextGroup(left);
      if (!(await this.#deliver(claim, group, teamId))) return true;
      const told = new Set(group);
      left = left.filter((message) => !told.has(message));
    }
    await queue.release(claim);
    return hadSome;
  }

  /** Tells one group and notes how it went; false if the lane is no longer ours. */
  async #deliver(claim: LaneClaim, group: readonly OutboxMessage[], teamId: string): Promise<boolean> {
    const { queue, ids, teller, closed } = this.#parts;
    const [first] = group;
    if (!first) return true;
    const deliveryId = first.deliveryId ?? ids.next("delivery");
    const isBegunBefore = first.deliveryId !== null;
    if (!isBegunBefore && !(await queue.begin(claim, deliveryId, group))) return false;
    const attempt: Attempt = {
      ...{ deliveryId, isBegunBefore, since: first.occurredAt },
      renew: () => queue.renew(claim),
      posted: () => this.#pace.posted(claim.lane),
    };
    if (isLogFact(first.fact)) this.#pace.changed(claim.lane);
    try {
      await teller.tell(group, attempt, teamId);
    } catch (error) {
      return this.#failed(claim, group, error, { isBegunBefore, teamId });
    }
    this.#forgetFaults(group);
    if (!(await queue.finish(claim, group))) return false;
    if (first.attempts > 0) await closed.open(first);
    return true;
  }

  #countFault([first]: readonly OutboxMessage[]): number {
    if (!first) return 0;
    const faults = (this.#faults.get(first.id) ?? 0) + 1;
    this.#faults.set(first.id, faults);
    return faults;
  }

  #forgetFaults(group: readonly OutboxMessage[]): void {
    for (const { id } of group) this.#faults.delete(id);
  }

  async #failed(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    error: unknown,
    { isBegunBefore, teamId }: { isBegunBefore: boolean; teamId: string },
  ): Promise<boolean> {
    if (error instanceof LeaseLost) return false;
    if (error instanceof StoreUnavailable) throw error;
    const failures = group[0]?.attempts ?? 0;
    const backoff = backoffMs(failures, (this.#parts.random ?? Math.random)());
    if (error instanceof PossiblyPosted) {
      const { message, cause } = error;
      const isFault = cause !== undefined && slackFailureOf(cause) === undefined;
      const isGivenUp = isFault && this.#countFault(group) >= FAULTS_AT_MOST;
      if (error.canBeFound && !isGivenUp) return this.#rest(claim, group, backoff, message, "UNKNOWN");
      return this.#park(claim, group, "UNCERTAIN", message, error);
    }
    if (error instanceof ChannelClosed)
      return this.#close(claim, group, error, { teamId, outcome: isBegunBefore ? "UNKNOWN" : "UNTOLD" });
    const failure = slackFailureOf(error);
    // What Slack answers to other calls than a post is not about a post, and leaves an earlier one as unknown as it was.
    const outcome = isBegunBefore ? "UNKNOWN" : "UNTOLD";
    switch (failure?.type) {
      case "RateLimited": {
        const ms = failure.retryAfterSeconds * 1000;
        this.#pause.limited(teamId, claim.lane, ms);
        return this.#rest(claim, group, ms, failure.error, outcome);
      }
      case "Uncertain":
      case "NotNow":
        return this.#rest(claim, group, backoff, failure.error, outcome);
      case "Refused":
      case "ChannelClosed":
      case "PersonGone":
        return this.#park(claim, group, "REFUSED", failure.error, error);
      case undefined: {
        if (this.#countFault(group) >= FAULTS_AT_MOST)
          return this.#park(claim, group, "REFUSED", "fault", error);
        const reference = reportFault(this.#parts.log, error, { task: "delivery", lane: claim.lane });
        return this.#rest(claim, group, backoff, reference, outcome);
      }
    }
  }

  /** A channel takes nothing: its own lane rests, and another one, that had something to say in it, goes on without. */
  async #close(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    error: ChannelClosed,
    { teamId, outcome }: { teamId: string; outcome: Retry["outcome"] },
  ): Promise<boolean> {
    const { closed } = this.#parts;
    const [first] = group;
    if (!first) return true;
    const channel = { teamId, channelId: error.channelId };
    await closed.close(first.landlordId, channel, error.message);
    const isOwn = claim.lane === laneOfChannel(first.landlordId, channel);
    return isOwn
      ? this.#rest(claim, group, CLOSED_REST_MS, error.message, outcome)
      : this.#park(claim, group, "REFUSED", error.message, error);
  }

  async #rest(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    ms: number,
    error: string,
    outcome: Retry["outcome"],
  ): Promise<false> {
    const { queue, clock, log } = this.#parts;
    log.warn({ lane: claim.lane, error, retryInMs: ms }, "a message could not be told yet");
    await queue.retryLater(claim, group, { at: clock.now().add({ milliseconds: ms }), error, outcome });
    return false;
  }

  async #park(
    claim: LaneClaim,
    group: readonly OutboxMessage[],
    reason: "REFUSED" | "UNCERTAIN",
    error: string,
    cause: unknown,
  ): Promise<boolean> {
    const { queue, clock, log } = this.#parts;
    this.#forgetFaults(group);
    const facts = group.map(({ fact }) => fact.type).join();
    const reference = reportFault(log, cause, { lane: claim.lane, facts, parked: group.length, reason });
    return queue.park(claim, group, { reason, error: `${error} (${reference})`, at: clock.now() });
  }
}
