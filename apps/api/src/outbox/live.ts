import { setTimeout as pause } from "node:timers/promises";
import type { FactFeed } from "@socialsmart/domain/outbox/fact-feed";
import type { Log } from "@socialsmart/runtime/log";
import { FactPoller } from "./fact-poller.ts";

export type LiveSettings = {
  /** How often to look for what other processes have done, in milliseconds. */
  readonly pollMs: number;
  /** Waits for more of what comes in a burst, to be told together. */
  readonly gather: () => Promise<void>;
};

const GATHER_MS = 100;

export const DEFAULT_LIVE: LiveSettings = { pollMs: 500, gather: () => pause(GATHER_MS) };

/** What this process knows of changes, for all who watch. */
export type Live = Pick<LiveSettings, "gather"> & { readonly poller: FactPoller };

export function createLive(feed: FactFeed, log: Log, { pollMs, gather }: LiveSettings): Live {
  return { poller: new FactPoller({ feed, log, pollMs }), gather };
}
