import type { Attempt } from "./answer.ts";
import { attempt, type Request } from "./attempt.ts";
import { UnreachableError } from "./errors.ts";
import { type Patience, type Retry, wait, waitBefore } from "./retry.ts";

/** Asks until there is an answer, or no hope of one. */
export async function persist(
  request: Request,
  patience: Patience,
  callerSignal: AbortSignal | undefined,
  onRetry: ((retry: Retry) => void) | undefined,
): Promise<unknown> {
  const until = performance.now() + patience.deadlineMs;
  for (let count = 1; ; count += 1) {
    callerSignal?.throwIfAborted();
    const outcome = await attemptInTime(request, patience, until, callerSignal);
    if (outcome.type === "Answered") return outcome.data;
    const waitMs = waitBefore(count, outcome.retryAfterMs, patience);
    if (!outcome.passes || count >= patience.attempts || performance.now() + waitMs >= until)
      throw outcome.error;
    onRetry?.({ error: outcome.error, attempt: count, waitMs });
    await wait(waitMs, callerSignal);
  }
}

/** One attempt, which is given up when its time, or that of the whole call, is over. */
async function attemptInTime(
  request: Request,
  { attemptMs, deadlineMs }: Patience,
  until: number,
  callerSignal: AbortSignal | undefined,
): Promise<Attempt> {
  const ms = Math.max(0, Math.min(attemptMs, until - performance.now()));
  const timeout = AbortSignal.timeout(Math.ceil(ms));
  const signal = callerSignal ? AbortSignal.any([callerSignal, timeout]) : timeout;
  try {
    return await attempt(request, signal);
  } catch (cause) {
    if (!timeout.aborted || callerSignal?.aborted) throw cause;
    const seconds = Math.min(attemptMs, deadlineMs) / 1000;
    const { url, idempotencyKey } = request;
    const error = new UnreachableError(`${url} did not answer within ${seconds} s.`, {
      idempotencyKey,
      cause,
    });
    return { type: "Failed", error, passes: true, retryAfterMs: null };
  }
}
