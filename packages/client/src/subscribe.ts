import { EventSourceParserStream } from "eventsource-parser/stream";
import { type Attempt, judge, readAnswer } from "./answer.ts";
import { failureOf, post, type Request, tokenOf } from "./attempt.ts";
import { UnreachableError } from "./errors.ts";
import { type Patience, type Retry, wait, waitBefore } from "./retry.ts";

type Options = {
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
  readonly onRetry: ((retry: Retry) => void) | undefined;
};
type Failed = Attempt & { readonly type: "Failed" };
type Outcome = Failed | { readonly type: "Completed" };

/**
 * What a subscription tells, by graphql-sse's protocol of distinct connections. A connection that is lost is made again, for as
 * long as it takes once there has been one.
 *
 * @see https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
 */
export async function* subscribe(
  request: Request,
  { patience, signal, onRetry }: Options,
): AsyncGenerator<unknown, void, undefined> {
  let count = 0;
  let wasOpen = false;
  for (;;) {
    signal?.throwIfAborted();
    const outcome = yield* eventsOfOne(request, patience, signal, () => {
      count = 0;
      wasOpen = true;
    });
    if (outcome.type === "Completed") return;
    count += 1;
    if (!outcome.passes || (!wasOpen && count >= patience.attempts)) throw outcome.error;
    const waitMs = waitBefore(count, outcome.retryAfterMs, patience);
    onRetry?.({ error: outcome.error, attempt: count, waitMs });
    await wait(waitMs, signal);
  }
}

/** A refusal is no stream. */
const STREAM_OR_ANSWER = "text/event-stream, application/graphql-response+json;q=0.9, application/json;q=0.8";

/** One connection's events. */
async function* eventsOfOne(
  request: Request,
  { attemptMs, silenceMs }: Patience,
  signal: AbortSignal | undefined,
  opened: () => void,
): AsyncGenerator<unknown, Outcome, undefined> {
  const token = await tokenOf(request);
  const watchdog = new Watchdog(request, signal);
  try {
    watchdog.expectSomethingWithin(attemptMs);
    const response = await post(request, token, STREAM_OR_ANSWER, watchdog.signal);
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
    if (!response.ok || !response.body || !isStream) {
      const outcome = judge(request, response, readAnswer(await response.text()));
      return outcome.type === "Failed" ? outcome : { type: "Completed" };
    }
    const decoder = new TextDecoder();
    const heard = new TransformStream<Uint8Array, string>({
      transform(chunk, controller) {
        watchdog.expectSomethingWithin(silenceMs);
        controller.enqueue(decoder.decode(chunk, { stream: true }));
      },
    });
    const events = response.body.pipeThrough(heard).pipeThrough(new EventSourceParserStream());
    for await (const { event, data } of events) {
      if (event === "complete") return { type: "Completed" };
      if (event !== "next") continue;
      const outcome = judge(request, response, readAnswer(data));
      if (outcome.type === "Failed") return outcome;
      opened();
      yield outcome.data;
    }
    return failureOf(request, new Error("the stream ended"), watchdog.signal);
  } catch (cause) {
    if (watchdog.silent && !signal?.aborted)
      return { type: "Failed", error: watchdog.silent, passes: true, retryAfterMs: null };
    return failureOf(request, cause, watchdog.signal);
  } finally {
    watchdog.end();
  }
}

/** Gives up a connection on which nothing comes. */
class Watchdog {
  readonly signal: AbortSignal;
  silent: UnreachableError | null = null;
  readonly #url: string;
  readonly #silence = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ url }: Pick<Request, "url">, caller: AbortSignal | undefined) {
    this.#url = url;
    this.signal = caller ? AbortSignal.any([caller, this.#silence.signal]) : this.#silence.signal;
  }

  expectSomethingWithin(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.silent = new UnreachableError(`${this.#url} has said nothing for ${ms / 1000} s.`, {});
      this.#silence.abort(this.silent);
    }, ms);
  }

  /** Lets go of the connection, whoever ends it. */
  end(): void {
    clearTimeout(this.#timer);
    this.#silence.abort();
  }
}
