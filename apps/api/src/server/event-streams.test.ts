import type { Store } from "@socialsmart/domain/store/store";
import { afterEach, expect, test } from "vitest";
import { passedOn } from "../testing/passed-on.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { watch } from "../testing/watch.ts";

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
