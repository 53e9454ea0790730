import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const QUERY = "{ viewer { name } }";

/** The types that a page of another site can have a browser send without asking here first. */
describe("what another site's page can send without asking is refused, even with a token", () => {
  test.each([
    ["application/x-www-form-urlencoded", new URLSearchParams({ query: QUERY }).toString()],
    [
      "multipart/form-data; boundary=x",
      `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${QUERY}\r\n--x--\r\n`,
    ],
    ["text/plain", JSON.stringify({ query: QUERY })],
    ["text/plain; application/json", JSON.stringify({ query: QUERY })],
    ["application/jsonx", JSON.stringify({ query: QUERY })],
  ])("POST of %s", async (type, body) => {
    const headers = { "content-type": type, authorization: `Bearer ${api.token}` };
    const response = await fetch(`${api.url}/graphql`, { method: "POST", headers, body });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "UNSUPPORTED_MEDIA_TYPE" } }],
    });
  });

  test("POST of no type", async () => {
    const headers = { authorization: `Bearer ${api.token}` };
    const body = Buffer.from(JSON.stringify({ query: QUERY }));
    const response = await fetch(`${api.url}/graphql`, { method: "POST", headers, body });
    expect(response.status).toBe(415);
  });

  test.each([
    ["nothing else", {}],
    ["a cookie", { cookie: `token=${api?.token}` }],
    ["a password that the browser knows", { authorization: `Basic ${btoa("user:password")}` }],
  ])("GET with %s", async (_, headers: Readonly<Record<string, string>>) => {
    const before = api.statements.length;
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(QUERY)}`, { headers });
    expect(response.status).toBe(401);
    expect(api.statements.length).toBe(before);
  });
});

test("a browser that asks whether another site's page may is not told that it may", async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin: "https://elsewhere.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization, content-type",
    },
  });
  expect(response.status).toBe(405);
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toStrictEqual([]);
});

const UNKNOWN_HASH = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } });

test.each([
  ["an answer", `/graphql?query=${encodeURIComponent(QUERY)}`, 200],
  ["that a query is not known by its hash", `/graphql?extensions=${encodeURIComponent(UNKNOWN_HASH)}`, 200],
  ["that a document is not known", `/graphql?documentId=sha256:${"0".repeat(64)}`, 404],
  ["that there is no such calendar", "/calendar/ssm_none.ics", 404],
])("%s is kept by no cache", async (_, path, status) => {
  const response = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${api.token}` } });
  expect([response.status, response.headers.get("cache-control")]).toStrictEqual([status, "no-store"]);
});
