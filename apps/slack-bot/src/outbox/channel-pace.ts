import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Lane } from "@socialsmart/domain/outbox/lane";

/** Slack takes about one message a second in a channel. Source: https://docs.slack.dev/apis/web-api/rate-limits */
const BETWEEN_POSTS_MS = 1_000;
/** So many changes of a roster are told as they come; while they go on, one is told each so many milliseconds. */
const CHANGES_AT_ONCE = 8;
const BETWEEN_CHANGES_MS = 2_500;
/** More channels than that are looked through for those that have been quiet. */
const REMEMBERED_AT_MOST = 1_000;

type Lately = {
  postedAt: number;
  /** How many changes of the roster may still be told at once, at that moment. */
  changesLeft: number;
  countedAt: number;
};

/**
 * How much a channel has heard lately, and how long it is to be left in peace. A change of a roster in a quiet channel is told
 * soon; while changes keep coming, fewer and fewer tellings each tell more of them. What asks for action waits for the limit of
 * the platform alone. Each process counts its own: what several tell too fast together, Slack refuses, and it is told later.
 */
export class ChannelPace {
  readonly #clock: Clock;
  readonly #lately = new Map<Lane, Lately>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Something was posted there just now. */
  posted(lane: Lane): void {
    this.#of(lane).postedAt = this.#now();
  }

  /** Changes of a roster were told there just now, in one go. */
  changed(lane: Lane): void {
    const lately = this.#of(lane);
    lately.changesLeft = Math.max(0, this.#changesLeft(lately) - 1);
    lately.countedAt = this.#now();
  }

  /** How long to wait before anything is posted there, in milliseconds. */
  restAfterPost(lane: Lane): number {
    const lately = this.#lately.get(lane);
    return lately ? Math.max(0, lately.postedAt + BETWEEN_POSTS_MS - this.#now()) : 0;
  }

  /** How long to wait before changes of a roster are told there again, in milliseconds. */
  restAfterChanges(lane: Lane): number {
    const lately = this.#lately.get(lane);
    const left = lately ? this.#changesLeft(lately) : CHANGES_AT_ONCE;
    return Math.max(0, Math.ceil((1 - left) * BETWEEN_CHANGES_MS));
  }

  #changesLeft({ changesLeft, countedAt }: Lately): number {
    return Math.min(CHANGES_AT_ONCE, changesLeft + (this.#now() - countedAt) / BETWEEN_CHANGES_MS);
  }

  #of(lane: Lane): Lately {
    const known = this.#lately.get(lane);
    if (known) return known;
    if (this.#lately.size >= REMEMBERED_AT_MOST) this.#forgetQuiet();
    const quiet = {
      postedAt: Number.NEGATIVE_INFINITY,
      changesLeft: CHANGES_AT_ONCE,
      countedAt: this.#now(),
    };
    this.#lately.set(lane, quiet);
    return quiet;
  }

  #forgetQuiet(): void {
    for (const [lane, lately] of this.#lately) {
      if (this.restAfterPost(lane) === 0 && this.#changesLeft(lately) === CHANGES_AT_ONCE)
        this.#lately.delete(lane);
    }
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }
}
