import type { Store } from "@socialsmart/domain/store/store";
import { afterEach, describe, expect, test } from "vitest";
import { passedOn } from "../testing/passed-on.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { ClientGone, RequestTimeout } from "./deadline.ts";

let api: TestApi;
afterEach(() => api.close());

/** A store that answers nothing about the landlord before its caller gives up, and keeps why they did. */
function endless() {
  const asked = Promise.withResolvers<void>();
  const gaveUp = Promise.withResolvers<unknown>();
  const change = (store: Store): Store => ({
    ...passedOn(store),
    reader: (landlordId, options) => ({
      ...store.reader(landlordId, options),
      landlord: () =>
        new Promise((_resolve, reject) => {
          asked.resolve();
          options?.signal?.addEventListener("abort", () => {
            gaveUp.resolve(options.signal?.reason);
            reject(options.signal?.reason);
          });
        }),
    }),
  });
  return { change, asked: asked.promise, gaveUp: gaveUp.promise };
}

describe("an answer that takes too long", () => {
  test("is given up, with a reference that the log has once, and what it reads is ended", async () => {
    const store = endless();
    api = await startTestApi({ change: store.change, policy: { timeoutMs: 300 } });
    const answer = await api.ask("{ a: landlord { name } b: landlord { name } districts { totalCount } }");
    const reference = answer.errors[0]?.extensions.reference;
    expect(answer.status).toBe(504);
    expect(answer.data).toBeNull();
    expect(answer.errors).toStrictEqual([
      {
        message: `The answer took longer than 0.3 s; ask for less, or try again. Reference: ${reference}.`,
        extensions: { code: "TIMEOUT", reference },
      },
    ]);
    expect(reference).toMatch(/^F-[A-Z0-9]{6}$/);
    expect(await store.gaveUp).toBeInstanceOf(RequestTimeout);
    const faults = api.lines.filter((line) => line.includes('"error"'));
    expect(faults).toEqual([expect.stringContaining(String(reference))]);
  });

  test("leaves a command alone, which the same key finds done", async () => {
    const begin = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    let isSlow = true;
    api = await startTestApi({
      policy: { timeoutMs: 100 },
      change: (store) => ({
        ...passedOn(store),
        transaction: async (...args: Parameters<Store["transaction"]>) => {
          if (isSlow) await begin.promise;
          const answer = await store.transaction(...args);
          done.resolve();
          return answer;
        },
      }),
    });
    const { shiftId, gym } = api.world;
    const pledge = () =>
      api.ask(
        `mutation ($shiftId: ID!, $organisationId: ID!) {
          pledgePlaces(input: { shiftId: $shiftId, organisationId: $organisationId, places: 1 }, idempotencyKey: "k") {
            ... on PledgePlacesSuccess { pledge { shift { placesTaken } } }
          }
        }`,
        { shiftId, organisationId: gym.organisationId },
      );
    expect((await pledge()).status).toBe(504);
    isSlow = false;
    begin.resolve();
    await done.promise;
    // However slow the machine is meanwhile.
    let again = await pledge();
    while (again.status === 504) again = await pledge();
    expect(again.data).toEqual({ pledgePlaces: { pledge: { shift: { placesTaken: 1 } } } });
  });
});

test("whoever hangs up has nothing more read for them, and that is no fault", async () => {
  const store = endless();
  api = await startTestApi({ change: store.change });
  const caller = new AbortController();
  const answer = fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${api.token}` },
    body: JSON.stringify({ query: "{ landlord { name } }" }),
    signal: caller.signal,
  });
  await store.asked;
  caller.abort();
  await expect(answer).rejects.toThrow();
  expect(await store.gaveUp).toBeInstanceOf(ClientGone);
  expect(api.lines.filter((line) => line.includes('"error"'))).toEqual([]);
});
