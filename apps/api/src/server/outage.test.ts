import { type Store, StoreUnavailable } from "@socialsmart/domain/store/store";
import { afterEach, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
afterEach(() => api.close());

/** The store, until something is thrown instead of an answer. */
function breakable() {
  let fault: Error | undefined;
  let isOpenFor = 0;
  const check = () => {
    if (fault && isOpenFor-- <= 0) throw fault;
  };
  const change = (store: Store): Store => ({
    transaction: (...args: Parameters<Store["transaction"]>) => {
      check();
      return store.transaction(...args);
    },
    reader: (landlordId) => {
      const reader = store.reader(landlordId);
      return {
        ...reader,
        landlord: async () => {
          check();
          return reader.landlord();
        },
        rosters: {
          ...reader.rosters,
          version: async (scope) => {
            check();
            return reader.rosters.version(scope);
          },
        },
      };
    },
    directory: {
      ...store.directory,
      serviceTokenByDigest: async (digest) => {
        check();
        return store.directory.serviceTokenByDigest(digest);
      },
      calendarFeedByDigest: async (digest) => {
        check();
        return store.directory.calendarFeedByDigest(digest);
      },
    },
    noteTokenUse: async (id, at) => {
      check();
      await store.noteTokenUse(id, at);
    },
    noteCalendarUse: async (id, at) => {
      check();
      await store.noteCalendarUse(id, at);
    },
    ping: async () => {
      check();
      return store.ping();
    },
  });
  return {
    change,
    /** @param after how many calls still get through. */
    breakWith(error: Error, { after = 0 } = {}) {
      fault = error;
      isOpenFor = after;
    },
    mend() {
      fault = undefined;
    },
  };
}

const QUERY = "{ landlord { name } }";
const DOWN = new StoreUnavailable("connect ECONNREFUSED mysql://app:hemligt@10.0.0.7:3306");

describe("while the database is down", () => {
  test.each([
    ["before the token was looked up", { milliseconds: 10_000 }],
    ["in the middle of the request", { milliseconds: 0 }],
  ])(
    "a request gets 503 and a reference that the log has, and an answer again afterwards: %s",
    async (_, later) => {
      const store = breakable();
      api = await startTestApi({ change: store.change });
      expect((await api.ask(QUERY)).status).toBe(200);

      api.world.deps.clock.advance(later);
      store.breakWith(DOWN);
      const answer = await api.ask(QUERY);
      expect(answer.status).toBe(503);
      expect(answer.data).toBeNull();
      expect(answer.errors).toHaveLength(1);
      const reference = answer.errors[0]?.extensions.reference;
      expect(reference).toMatch(/^F-[A-Z0-9]{6}$/);
      expect(answer.errors[0]?.extensions).toStrictEqual({ code: "SERVICE_UNAVAILABLE", reference });
      expect(JSON.stringify(answer)).not.toMatch(/ECONNREFUSED|hemligt|10\.0\.0/);
      const logged = api.lines.filter((line) => line.includes(String(reference)));
      expect(logged).toHaveLength(1);
      expect(logged[0]).toContain("ECONNREFUSED");
      expect(logged[0]).not.toContain("hemligt");

      store.mend();
      expect((await api.ask(QUERY)).data).toStrictEqual({ landlord: { name: "Västerporten Fastigheter" } });
    },
  );

  test.each([
    ["a roster that may be in memory", () => `/graphql?query={shift(id:"${api.world.shiftId}"){id}}`],
    ["a calendar", () => "/calendar/ssm_any.ics"],
  ])("%s is not to be had, and may be later", async (_, path) => {
    const store = breakable();
    api = await startTestApi({ change: store.change });
    await api.ask(QUERY);
    store.breakWith(DOWN);
    const response = await fetch(`${api.url}${path()}`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
    });
  });

  test("the process is up but not ready", async () => {
    const store = breakable();
    api = await startTestApi({ change: store.change });
    const status = async (path: string) => {
      const response = await fetch(`${api.url}${path}`);
      return [response.status, await response.text()];
    };
    expect(await status("/readyz")).toStrictEqual([200, "ready\n"]);
    store.breakWith(DOWN);
    expect(await status("/healthz")).toStrictEqual([200, "ok\n"]);
    expect(await status("/readyz")).toStrictEqual([503, "not ready: the database does not answer\n"]);
    store.mend();
    expect(await status("/readyz")).toStrictEqual([200, "ready\n"]);
  });
});

test("a fault shows a reference and nothing else; the log has it under the same reference", async () => {
  const store = breakable();
  api = await startTestApi({ change: store.change });
  store.breakWith(new TypeError("x is not a function, and the secret is 42"), { after: 1 });
  const answer = await api.ask(QUERY);
  const reference = answer.errors[0]?.extensions.reference;
  expect(answer.status).toBe(200);
  expect(answer.errors).toStrictEqual([
    {
      message: `Something went wrong on our side. Reference: ${reference}.`,
      path: ["landlord"],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: "INTERNAL_SERVER_ERROR", reference },
    },
  ]);
  const [logged] = api.lines.filter((line) => line.includes(String(reference)));
  expect(JSON.parse(logged ?? "{}")).toMatchObject({
    level: "error",
    path: "landlord",
    err: { type: "TypeError", message: "x is not a function, and the secret is 42" },
  });

  store.mend();
  expect((await api.ask(QUERY)).errors).toStrictEqual([]);
});

test("a fault before anything is executed shows no more, and is told in the type that was asked for", async () => {
  const store = breakable();
  api = await startTestApi({ change: store.change });
  store.breakWith(new TypeError("x is not a function, and the secret is 42"));
  const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
    headers: { authorization: `Bearer ${api.token}`, accept: "application/graphql-response+json" },
  });
  expect(response.status).toBe(500);
  expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
  const answer = (await response.json()) as { errors: [{ extensions: { reference: string } }] };
  const { reference } = answer.errors[0].extensions;
  expect(answer).toStrictEqual({
    errors: [
      {
        message: `Something went wrong on our side. Reference: ${reference}.`,
        extensions: { code: "INTERNAL_SERVER_ERROR", reference },
      },
    ],
  });
  expect(api.lines.filter((line) => line.includes(reference) && line.includes("secret is 42"))).toHaveLength(
    1,
  );
});
