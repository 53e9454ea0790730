import type { ServerResponse } from "node:http";
import { GraphQLError } from "graphql";

/** The answer took longer than a request may: code TIMEOUT. */
export class RequestTimeout extends Error {
  override readonly name = "RequestTimeout";
  readonly limitMs: number;
  constructor(limitMs: number) {
    super(`A request was not answered within ${limitMs} ms`);
    this.limitMs = limitMs;
  }
}

/** Whoever asked has hung up. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

export type Deadline = {
  /** Fires when the request's time is up, or nobody is there to be answered. */
  readonly signal: AbortSignal;
  /**
   * The promise's outcome, if the signal does not fire before it. The promise goes on by itself: what it reads ends by the signal, a
   * command's transaction is rolled back or committed.
   *
   * @throws a GraphQL error of HTTP status 504 when the time is up
   * @throws {ClientGone}
   */
  race<T>(promise: Promise<T>): Promise<T>;
};

/** A deadline that somebody else ends. */
export type Limit = Deadline & {
  /** The answer is there. */
  clear(): void;
  /** Nobody waits for it any more. */
  giveUp(reason: ClientGone): void;
};

/** @param limitMs counted from now on. */
export function limitTime(limitMs: number): Limit {
  const controller = new AbortController();
  const { signal } = controller;
  const { promise: over, reject } = Promise.withResolvers<never>();
  over.catch(() => {});
  const timer = setTimeout(() => {
    const originalError = new RequestTimeout(limitMs);
    controller.abort(originalError);
    reject(new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 504 } } }));
  }, limitMs);
  const clear = () => clearTimeout(timer);
  return {
    signal,
    race: (promise) => Promise.race([promise, over]),
    clear,
    giveUp(reason) {
      clear();
      controller.abort(reason);
      reject(reason);
    },
  };
}

/** @param limitMs counted from now on. */
export function startDeadline(response: ServerResponse, limitMs: number): Deadline {
  const limit = limitTime(limitMs);
  response.once("close", () => {
    if (response.writableFinished) limit.clear();
    else limit.giveUp(new ClientGone("The client has hung up"));
  });
  return limit;
}
