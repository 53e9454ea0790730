import type { Clock } from "@socialsmart/domain/kernel/clock";
import type { Lane } from "@socialsmart/domain/outbox/lane";

/** So many channels that are to wait at the same moment are no longer each too busy for itself. */
const CHANNELS_TOGETHER = 3;

/**
 * Slack limits posting by channel, but editing and opening by workspace, and does not say which limit it was. One channel that is
 * told to wait does so alone. Where several are at once, the workspace is asked too much: then nobody of their kind begins
 * anything until the first of them may, instead of each being refused.
 * Source: https://docs.slack.dev/apis/web-api/rate-limits
 */
export class WorkspacePause {
  readonly #clock: Clock;
  readonly #until = new Map<Lane, { readonly kind: string; readonly at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Slack wants nothing more to be said there for so many milliseconds. */
  limited(teamId: string, lane: Lane, ms: number): void {
    this.#until.set(lane, { kind: kindOf(teamId, lane), at: this.#now() + ms });
  }

  /** How long a lane is to wait for others of its kind, the workspace's channels or its people, in milliseconds. */
  restFor(teamId: string, lane: Lane): number {
    const now = this.#now();
    for (const [other, { at }] of this.#until) if (at <= now) this.#until.delete(other);
    const alike = [...this.#until.values()].filter(({ kind }) => kind === kindOf(teamId, lane));
    return alike.length < CHANNELS_TOGETHER ? 0 : Math.min(...alike.map(({ at }) => at)) - now;
  }

  #now(): number {
    return this.#clock.now().epochMilliseconds;
  }
}

function kindOf(teamId: string, lane: Lane): string {
  return `${teamId} ${lane.slice(0, lane.indexOf(":"))}`;
}
