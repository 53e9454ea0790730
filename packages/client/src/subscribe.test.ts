import { expect, test, vi } from "vitest";
import { type ClientOptions, createClient } from "./client.ts";
import { NotSignedInError, RateLimitedError, UnreachableError } from "./errors.ts";
import type { Retry } from "./retry.ts";
import { cut, page, type Reply, refuse, startFakeApi, stream } from "./testing/fake-api.ts";

const WATCH = "subscription { ticks }";
const tick = (ticks: number) => ["next", { data: { ticks } }] as const;
const COMPLETE = ["complete"] as const;
const failed = (code: string) =>
  ["next", { data: null, errors: [{ message: "No.", extensions: { code } }] }] as const;

async function subscriberOf(replies: readonly Reply[], options: Partial<ClientOptions> = {}) {
  const api = await startFakeApi(...replies);
  const retries: Retry[] = [];
  const onRetry = (retry: Retry) => void retries.push(retry);
  const client = createClient({ url: api.url, token: "ssm_secret", firstWaitMs: 1, onRetry, ...options });
  return {
    api,
    retries,
    ticks: (signal?: AbortSignal) =>
      client.subscribe<{ ticks: number }, object>(WATCH, {}, signal && { signal }),
    [Symbol.asyncDispose]: () => api[Symbol.asyncDispose](),
  };
}

const end: (response: { end(): void }) => void = (response) => response.end();

test("tells each event as it comes, until the API says that there will be no more", async () => {
  await using subscriber = await subscriberOf([stream([tick(1), tick(2), COMPLETE])]);
  expect(await Array.fromAsync(subscriber.ticks())).toEqual([{ ticks: 1 }, { ticks: 2 }]);
  expect(subscriber.api.received).toMatchObject([
    {
      url: "/graphql/stream",
      headers: { accept: expect.stringMatching(/^text\/event-stream,/), authorization: "Bearer ssm_secret" },
      body: { query: WATCH, variables: {} },
    },
  ]);
});

test("is made again when its connection ends without a word, is cut, or was refused for a while", async () => {
  await using subscriber = await subscriberOf([
    stream([tick(1)], end),
    stream([tick(2)], (response) => response.destroy()),
    page(503),
    cut,
    stream([failed("SERVICE_UNAVAILABLE")]),
    stream([tick(3), COMPLETE]),
  ]);
  expect(await Array.fromAsync(subscriber.ticks())).toEqual([{ ticks: 1 }, { ticks: 2 }, { ticks: 3 }]);
  expect(
    subscriber.retries.map(({ attempt }) => attempt),
    "counted anew from each event",
  ).toEqual([1, 1, 2, 3, 4]);
});

test("that has been there once is made again for as long as it takes", async () => {
  await using subscriber = await subscriberOf(
    [stream([tick(1)], end), ...Array(9).fill(cut), stream([COMPLETE])],
    {
      attempts: 2,
    },
  );
  expect(await Array.fromAsync(subscriber.ticks())).toEqual([{ ticks: 1 }]);
});

test("that has never been there is given up", async () => {
  await using subscriber = await subscriberOf([page(503)], { attempts: 2 });
  await expect(subscriber.ticks().next()).rejects.toThrow(UnreachableError);
  expect(subscriber.api.received).toHaveLength(2);
  await using crowded = await subscriberOf([refuse("TOO_MANY_STREAMS", {}, { status: 429 })], {
    attempts: 2,
  });
  await expect(crowded.ticks().next()).rejects.toThrow(RateLimitedError);
});

test("is made again when nothing comes any more", async () => {
  await using subscriber = await subscriberOf([stream([tick(1)]), stream([tick(2), COMPLETE])], {
    silenceMs: 50,
  });
  expect(await Array.fromAsync(subscriber.ticks())).toEqual([{ ticks: 1 }, { ticks: 2 }]);
  expect(subscriber.retries).toMatchObject([
    { error: { message: expect.stringMatching(/has said nothing for 0\.05 s\.$/) } },
  ]);
});

test("ends with an error where the token is no good any more", async () => {
  await using subscriber = await subscriberOf([stream([tick(1), failed("UNAUTHENTICATED"), COMPLETE])]);
  const ticks = subscriber.ticks();
  expect(await ticks.next()).toEqual({ done: false, value: { ticks: 1 } });
  await expect(ticks.next()).rejects.toThrow(NotSignedInError);
  expect(subscriber.api.received).toHaveLength(1);
});

test("lets go of its connection when the loop is left, and when the signal says so", async () => {
  await using subscriber = await subscriberOf([stream([tick(1), tick(2)])]);
  for await (const { ticks } of subscriber.ticks()) if (ticks === 1) break;
  await vi.waitFor(() => expect(subscriber.api.open()).toBe(0));

  const controller = new AbortController();
  const ticks = subscriber.ticks(controller.signal);
  await ticks.next();
  await ticks.next();
  const third = ticks.next();
  const reason = new Error("enough");
  controller.abort(reason);
  await expect(third).rejects.toBe(reason);
  await vi.waitFor(() => expect(subscriber.api.open()).toBe(0));
});

test("keeps no program from ending", async () => {
  await using subscriber = await subscriberOf([stream([tick(1), COMPLETE])]);
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  await Array.fromAsync(subscriber.ticks());
  expect(timers()).toBe(before);
});

test("has a token given to it for each connection", async () => {
  let count = 0;
  const token = async () => `token-${++count}`;
  await using subscriber = await subscriberOf([stream([tick(1)], end), stream([COMPLETE])], { token });
  await Array.fromAsync(subscriber.ticks());
  expect(subscriber.api.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token-1",
    "Bearer token-2",
  ]);
});
