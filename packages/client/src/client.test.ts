import { afterEach, describe, expect, test, vi } from "vitest";
import {
  DistrictsDocument,
  type DistrictsQueryVariables,
  PledgePlacesDocument,
  ViewerDocument,
} from "./__generated__/graphql.ts";
import manifest from "./__generated__/persisted-documents.json" with { type: "json" };
import { type ClientOptions, createClient } from "./client.ts";
import {
  BadInputError,
  FaultError,
  NotAllowedError,
  NotSignedInError,
  RateLimitedError,
  type SocialsmartError,
  UnreachableError,
} from "./errors.ts";
import type { Retry } from "./retry.ts";
import {
  answer,
  cut,
  cutHalfWay,
  page,
  type Reply,
  refuse,
  silence,
  startFakeApi,
} from "./testing/fake-api.ts";

const VIEWER = { kind: "TOOL", tokenId: "token_1", name: "Lobby", scopes: ["roster:read"], expiresAt: null };
const viewer = answer({ data: { viewer: VIEWER } });
const INPUT = { shiftId: "shift_1", organisationId: "organisation_1", places: 2 };
const pledged = answer({ data: { pledgePlaces: { __typename: "PledgePlacesPending" } } });

const disposables: AsyncDisposable[] = [];
afterEach(async () => {
  for (const disposable of disposables.splice(0)) await disposable[Symbol.asyncDispose]();
});

/** A client of an API that answers so, which loses no time between attempts. */
async function clientOf(replies: readonly Reply[], options: Partial<ClientOptions> = {}) {
  const api = await startFakeApi(...replies);
  disposables.push(api);
  const client = createClient({ url: api.url, token: "ssm_secret", firstWaitMs: 1, ...options });
  return { client, received: api.received };
}

/** What the query threw. */
async function errorOf(replies: readonly Reply[], options: Partial<ClientOptions> = {}) {
  const { client, received } = await clientOf(replies, options);
  const error = await client.query(ViewerDocument).catch((thrown: unknown) => thrown);
  return { error: error as SocialsmartError, received };
}

describe("a query", () => {
  test("is a POST of its text and variables with the token", async () => {
    const { client, received } = await clientOf([viewer]);
    expect(await client.query(ViewerDocument)).toEqual({ viewer: VIEWER });
    expect(received).toMatchObject([
      {
        url: "/graphql",
        headers: { authorization: "Bearer ssm_secret", "content-type": "application/json" },
        body: { query: String(ViewerDocument), variables: {} },
      },
    ]);
  });

  test("is sent as its hash alone if told so, under which the manifest has its text", async () => {
    const { client, received } = await clientOf([viewer], { send: "hashes" });
    await client.query(ViewerDocument);
    const [documentId] = received.map(({ body }) => body.documentId);
    expect(received.map(({ body }) => body)).toEqual([
      { documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), variables: {} },
    ]);
    expect(manifest).toHaveProperty([String(documentId)], expect.stringContaining("query Viewer"));
  });

  test("has its moments written in ISO 8601", async () => {
    const { client, received } = await clientOf([viewer]);
    const from = Temporal.Instant.from("2026-12-01T15:00:00Z");
    await client.query<unknown, { from: Temporal.Instant }>("query ($from: DateTime) { … }", { from });
    expect(received[0]?.body.variables).toEqual({ from: "2026-12-01T15:00:00Z" });
  });

  test.each<[string, Reply]>([
    ["the connection is cut", cut],
    ["the answer is cut off half way", cutHalfWay],
    ["the API has too much to do", page(429)],
    ["a proxy finds nobody", page(502)],
    ["a proxy finds nobody ready", page(503)],
    ["a proxy waits in vain", page(504)],
    ["the database does not answer", refuse("SERVICE_UNAVAILABLE", { reference: "F-1" }, { status: 503 })],
  ])("is sent again when %s", async (_, reply) => {
    const retries: Retry[] = [];
    const onRetry = (retry: Retry) => void retries.push(retry);
    const { client, received } = await clientOf([reply, reply, viewer], { onRetry });
    expect(await client.query(ViewerDocument)).toEqual({ viewer: VIEWER });
    expect(received).toHaveLength(3);
    expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  test("is sent again when an attempt takes too long", async () => {
    const { client, received } = await clientOf([silence, viewer], { attemptMs: 50 });
    expect(await client.query(ViewerDocument)).toEqual({ viewer: VIEWER });
    expect(received).toHaveLength(2);
  });

  test("is given up after so many attempts, with what came of the last", async () => {
    const { error, received } = await errorOf([page(503)], { attempts: 3 });
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error.message).toMatch(
      /answers with HTTP status 503 and text\/html, which is no answer of a GraphQL API\.$/,
    );
    expect(received).toHaveLength(3);
  });

  test("is given up when the time for all of it is over", async () => {
    const { error, received } = await errorOf([silence], { deadlineMs: 50 });
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error.message).toMatch(/did not answer within 0\.05 s\.$/);
    expect(received).toHaveLength(1);
  });

  test("ends at once with the signal's reason, while it is sent or waits to be sent again", async () => {
    const reason = new Error("enough");
    for (const reply of [silence, page(503, { "retry-after": "3" })]) {
      const { client, received } = await clientOf([reply]);
      const controller = new AbortController();
      const asked = client.query(ViewerDocument, {}, { signal: controller.signal });
      await vi.waitFor(() => expect(received).toHaveLength(1));
      controller.abort(reason);
      await expect(asked).rejects.toBe(reason);
    }
  });

  test("that is a command is refused, for it would be sent again without a key", async () => {
    const { client, received } = await clientOf([pledged]);
    await expect(client.query(PledgePlacesDocument, { input: INPUT })).rejects.toThrow(
      "A mutation is no query",
    );
    expect(received).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test("with the token is a NotSignedInError", async () => {
    const { error, received } = await errorOf([
      refuse("UNAUTHENTICATED", { reason: "EXPIRED" }, { status: 401 }),
    ]);
    expect(error).toBeInstanceOf(NotSignedInError);
    expect(error.problems).toMatchObject([{ code: "UNAUTHENTICATED", facts: { reason: "EXPIRED" } }]);
    expect(received).toHaveLength(1);
  });

  test("for want of a scope is a NotAllowedError, with what could be read all the same", async () => {
    const { error, received } = await errorOf([
      refuse("FORBIDDEN", { scope: "people:read" }, { data: { viewer: null } }),
    ]);
    expect(error).toBeInstanceOf(NotAllowedError);
    expect(error).toMatchObject({
      code: "FORBIDDEN",
      scope: "people:read",
      path: ["viewer"],
      data: { viewer: null },
    });
    expect(received).toHaveLength(1);
  });

  test("in every row of a list is said once", async () => {
    const refused = { message: "No.", extensions: { code: "FORBIDDEN" } };
    const errors = [refused, { ...refused, message: "Not that either." }, refused];
    const { error } = await errorOf([answer({ data: { viewer: null }, errors })]);
    expect(error.message).toBe("No. Not that either.");
    expect(error.problems).toHaveLength(3);
  });

  test.each([
    ["BAD_USER_INPUT", 200],
    ["GRAPHQL_VALIDATION_FAILED", 400],
    ["QUERY_TOO_LARGE", 400],
    ["PAYLOAD_TOO_LARGE", 413],
  ])("with the request itself, %s, is a BadInputError", async (code, status) => {
    const { error, received } = await errorOf([refuse(code, { argument: "week" }, { status })]);
    expect(error).toBeInstanceOf(BadInputError);
    expect(error).toMatchObject({ code, argument: "week" });
    expect(received).toHaveLength(1);
  });

  test("within the API is a FaultError, and not tried again", async () => {
    const { error, received } = await errorOf([refuse("INTERNAL_SERVER_ERROR", { reference: "F-7K3QMX" })]);
    expect(error).toBeInstanceOf(FaultError);
    expect(error.reference).toBe("F-7K3QMX");
    expect(received).toHaveLength(1);
  });

  test("with too many requests is a RateLimitedError that says when to come back", async () => {
    const limited = page(429, { "retry-after": "120" });
    const { error, received } = await errorOf([limited], { deadlineMs: 5_000 });
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ retryAfterMs: 120_000 });
    expect(received, "two minutes is more than the call may take").toHaveLength(1);
  });

  test("where nobody listens is an UnreachableError that says so", async () => {
    const { url, [Symbol.asyncDispose]: stop } = await startFakeApi();
    await stop();
    const client = createClient({ url, token: "t", attempts: 2, firstWaitMs: 1 });
    await expect(client.query(ViewerDocument)).rejects.toThrow(
      `${url}/graphql does not answer: connect ECONNREFUSED ${url.replace("http://", "")}.`,
    );
  });

  test("at an address that is something else is an UnreachableError, and not tried again", async () => {
    const { error, received } = await errorOf([page(301, { location: "https://elsewhere.example/graphql" })]);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error.message).toContain("has moved to https://elsewhere.example/graphql");
    expect(received).toHaveLength(1);
  });
});

describe("a command", () => {
  test("is given one random key, and keeps it however often it is sent", async () => {
    const { client, received } = await clientOf([cut, page(503), cutHalfWay, pledged]);
    expect(await client.command(PledgePlacesDocument, { input: INPUT })).toEqual({
      pledgePlaces: { __typename: "PledgePlacesPending" },
    });
    await client.command(PledgePlacesDocument, { input: INPUT });
    const keys = received.map(({ body }) => body.variables.idempotencyKey);
    expect(new Set(keys.slice(0, 4)).size).toBe(1);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  test("takes a key of the tool's own, and names it where its outcome is not known", async () => {
    const { client, received } = await clientOf([cut], { attempts: 2 });
    const error = await client
      .command(PledgePlacesDocument, { input: INPUT }, { idempotencyKey: "row 12" })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreachableError);
    expect(error).toMatchObject({ idempotencyKey: "row 12" });
    expect(received.map(({ body }) => body.variables.idempotencyKey)).toEqual(["row 12", "row 12"]);
  });

  test("is a mutation whose document takes a key", async () => {
    const { client, received } = await clientOf([pledged]);
    // @ts-expect-error its variables have no idempotencyKey
    await expect(client.command(ViewerDocument, {})).rejects.toThrow("A command is a mutation that takes");
    const keyless = "mutation { acceptOffer(input: {}) { __typename } }" as never;
    await expect(client.command(keyless, {})).rejects.toThrow("A command is a mutation that takes");
    expect(received).toEqual([]);
  });
});

describe("pages", () => {
  const districts = (names: readonly string[], endCursor: string | null): Reply =>
    answer({
      data: {
        districts: {
          totalCount: 3,
          nodes: names.map((name) => ({ id: name, name })),
          pageInfo: { hasNextPage: endCursor !== null, endCursor },
        },
      },
    });

  test("are asked for one after the other, each from where the one before ended", async () => {
    const { client, received } = await clientOf([
      districts(["Oxhagen", "Varberga"], "two"),
      districts(["Vivalla"], null),
    ]);
    const variables: DistrictsQueryVariables = { first: 2 };
    const names: string[] = [];
    for await (const { nodes } of client.pages(DistrictsDocument, variables, (data) => data.districts)) {
      names.push(...nodes.map(({ name }) => name));
    }
    expect(names).toEqual(["Oxhagen", "Varberga", "Vivalla"]);
    expect(received.map(({ body }) => body.variables)).toEqual([{ first: 2 }, { first: 2, after: "two" }]);
  });

  test("are none of what is not there", async () => {
    const { client } = await clientOf([districts([], null)]);
    expect(await Array.fromAsync(client.pages(DistrictsDocument, {}, () => null))).toEqual([]);
  });

  test("that lead to themselves are a fault rather than a program without an end", async () => {
    const { client } = await clientOf([districts(["Vivalla"], "here")]);
    await expect(
      Array.fromAsync(client.pages(DistrictsDocument, {}, (data) => data.districts)),
    ).rejects.toThrow("A page led to itself");
  });
});

test("an address that is none is refused at once", () => {
  expect(() => createClient({ url: "socialsmart.example", token: "t" })).toThrow(TypeError);
});
