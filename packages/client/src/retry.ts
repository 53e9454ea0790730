import type { SocialsmartError } from "./errors.ts";

/** How long to go on, and how long to wait in between. */
export type Patience = {
  /** For how long a call may go on in all, in milliseconds. */
  readonly deadlineMs: number;
  /** How long one attempt may take, in milliseconds. */
  readonly attemptMs: number;
  /** How often it is tried at most. */
  readonly attempts: number;
  /** The most that is waited before the second attempt, in milliseconds; doubled for each one after. */
  readonly firstWaitMs: number;
  /** How long nothing may come of a subscription, not even a sign of life, in milliseconds. */
  readonly silenceMs: number;
};

/** An attempt that failed, and is followed by another. */
export type Retry = {
  readonly error: SocialsmartError;
  /** 1 after the first attempt. */
  readonly attempt: number;
  readonly waitMs: number;
};

/**
 * The API itself goes on for some 12 s while its database comes back, and a process that is started anew takes a few seconds:
 * one attempt outlasts the former, all of them together the latter.
 */
export const USUAL_PATIENCE: Patience = {
  deadlineMs: 60_000,
  attemptMs: 20_000,
  attempts: 6,
  firstWaitMs: 250,
  // It gives a sign of life every 12 s.
  silenceMs: 30_000,
};

const LONGEST_WAIT_MS = 8_000;

/**
 * How long to wait before going on: any time up to a limit that doubles ("full jitter"), so that many tools that lost the same
 * API do not all come back at once; where the API named a time, that, and a little more.
 */
export function waitBefore(
  attempt: number,
  retryAfterMs: number | null,
  { firstWaitMs }: Pick<Patience, "firstWaitMs">,
): number {
  const limit = Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (attempt - 1));
  return retryAfterMs === null ? Math.random() * limit : retryAfterMs + Math.random() * firstWaitMs;
}

/** What `Retry-After` says, as milliseconds from `now`: seconds, or a date of HTTP's; null for neither. */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const date = /^\w{3}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
