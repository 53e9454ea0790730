import type { Store } from "@socialsmart/domain/store/store";
import { afterEach, expect, test } from "vitest";
import { passedOn } from "../testing/passed-on.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { watch } from "../testing/watch.ts";
import { RequestTimeout } from "./deadline.ts";

let api: TestApi;
afterEach(() => api.close());

const WATCH = "subscription ($of: RosterScope!) { rosterChanged(of: $of) { eventId } }";

/** A store that says whose a token is when it is let, and when it is asked. */
function slowToKnow() {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  const change = (store: Store): Store => ({
    ...passedOn(store),
    directory: {
      ...store.directory,
      serviceTokenByDigest: async (digest) => {
        asked.resolve();
        await held.promise;
        return store.directory.serviceTokenByDigest(digest);
      },
    },
  });
  return { change, asked: asked.promise, go: held.resolve };
}

test("whoever hangs up before it is known who they are has no stream open", async () => {
  const store = slowToKnow();
  api = await startTestApi({ change: store.change, policy: { streamLimit: 1 } });
  const hangUp = new AbortController();
  const gone = fetch(`${api.url}/graphql/stream`, {
    method: "POST",
    body: JSON.stringify({ query: WATCH, variables: { of: { shiftId: api.world.shiftId } } }),
    headers: { "content-type": "application/json", authorization: `Bearer ${api.token}` },
    signal: hangUp.signal,
  });
  await store.asked;
  hangUp.abort();
  await expect(gone).rejects.toThrow();
  // By the time these are answered the server has seen the other connection end.
  for (let n = 0; n < 3; n += 1) await fetch(`${api.url}/healthz`);
  store.go();
  const watched = await watch(api.url, api.token, WATCH, { of: { shiftId: api.world.shiftId } });
  expect(watched.status).toBe(200);
  await watched.close();
});

test("whoever is not known in time is answered with 504", async () => {
  const store = slowToKnow();
  api = await startTestApi({ change: store.change, policy: { timeoutMs: 100 } });
  const watched = await watch(api.url, api.token, WATCH, { of: { shiftId: api.world.shiftId } });
  expect(watched.status).toBe(504);
  expect((await watched.next())?.errors).toMatchObject([{ extensions: { code: "TIMEOUT" } }]);
  store.go();
});

test("an event that takes too long to read says so, and what it reads is ended", async () => {
  const gaveUp = Promise.withResolvers<unknown>();
  api = await startTestApi({
    policy: { timeoutMs: 150 },
    change: (store) => ({
      ...passedOn(store),
      reader: (landlordId, options) => {
        const reader = store.reader(landlordId, options);
        const endless = () =>
          new Promise<never>((_resolve, reject) => {
            options?.signal?.addEventListener("abort", () => {
              gaveUp.resolve(options.signal?.reason);
              reject(options.signal?.reason);
            });
          });
        return { ...reader, pledges: { ...reader.pledges, pageByShifts: endless } };
      },
    }),
  });
  const query = WATCH.replace(
    "eventId",
    "... on RosterSnapshot { shifts { nodes { pledges { nodes { places } } } } }",
  );
  const watched = await watch(api.url, api.token, query, { of: { shiftId: api.world.shiftId } });
  expect((await watched.next())?.errors).toMatchObject([{ extensions: { code: "TIMEOUT" } }]);
  expect(await gaveUp.promise).toBeInstanceOf(RequestTimeout);
  await watched.close();
});
