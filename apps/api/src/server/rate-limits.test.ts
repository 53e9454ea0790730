import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { revokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, post } from "../testing/ask.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { RateLimits } from "./rate-limits.ts";

const VIEWER = "{ viewer { name } }";

describe("requests of one token", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ policy: { rateLimit: 3 } });
  });
  afterAll(() => api.close());

  test("are told how many more there may be, then refused for a while, whatever they ask", async () => {
    const { token } = await api.issueToken(["roster:read"]);
    for (const left of [2, 1]) {
      const { headers } = await ask(api.url, token, VIEWER);
      expect(headers.get("ratelimit-policy")).toBe('"requests";q=3;w=60');
      expect(headers.get("ratelimit")).toMatch(new RegExp(`^"requests";r=${left};t=(60|5\\d)$`));
    }
    // What is refused counts too.
    expect((await ask(api.url, token, "{ nothing }")).headers.get("ratelimit")).toMatch(/;r=0;/);

    const before = api.statements.length;
    const refused = await ask(api.url, token, VIEWER);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(refused.headers.get("ratelimit")).toBe(`"requests";r=0;t=${seconds}`);
    expect(refused.errors).toStrictEqual([
      {
        message: `At most 3 requests a minute. Try again in ${seconds} s.`,
        extensions: {
          code: "RATE_LIMITED",
          measure: "requests",
          limit: 3,
          actual: 4,
          retryAfterSeconds: seconds,
        },
      },
    ]);
    expect(api.statements.length).toBe(before);
  });

  test("are not those of another", async () => {
    const [one, other] = [await api.issueToken(["roster:read"]), await api.issueToken(["roster:read"])];
    for (const _ of [1, 2, 3]) await ask(api.url, one.token, VIEWER);
    expect((await ask(api.url, one.token, VIEWER)).status).toBe(429);
    expect((await ask(api.url, other.token, VIEWER)).status).toBe(200);
  });
});

describe("tokens that are none", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ policy: { failureLimit: 2, trustedProxies: ["127.0.0.1"] } });
  });
  afterAll(() => api.close());

  const from = (address: string, token: string | undefined) =>
    post(api.url, JSON.stringify({ query: VIEWER }), {
      "x-forwarded-for": address,
      ...(token && { authorization: `Bearer ${token}` }),
    });

  test("are told so a few times, and then asked to wait, and shut out no token that is one", async () => {
    for (const token of ["ssm_guess1", "nonsense"]) expect((await from("192.0.2.1", token)).status).toBe(401);
    const refused = await from("192.0.2.1", "ssm_guess3");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(refused.errors[0]?.extensions).toMatchObject({
      code: "RATE_LIMITED",
      measure: "failed-authentications",
      limit: 2,
      actual: 3,
    });
    expect((await from("192.0.2.1", api.token)).status).toBe(200);
    expect((await from("192.0.2.1", "ssm_guess4")).status).toBe(429);
    expect((await from("192.0.2.2", "ssm_guess4")).status).toBe(401);
  });

  test("are not counted where they were some once, and shut nobody out", async () => {
    const { deps, operator } = api.world;
    const input = { name: "Gammalt verktyg", scopes: ["roster:read"], daysValid: 1 } as const;
    const { token, tokenId } = answerOf(await issueServiceToken(deps, operator, input));
    answerOf(await revokeServiceToken(deps, operator, { tokenId }, null));
    for (const _ of [1, 2, 3]) expect((await from("192.0.2.4", token)).status).toBe(401);
    expect((await from("192.0.2.4", api.token)).status).toBe(200);
  });

  test("are not counted where there is none, as when GraphiQL opens", async () => {
    for (const _ of [1, 2, 3]) expect((await from("192.0.2.3", undefined)).status).toBe(401);
    expect((await from("192.0.2.3", api.token)).status).toBe(200);
  });
});

test("whom nobody trusts cannot say that he speaks for another", async () => {
  const api = await startTestApi({ policy: { failureLimit: 1 } });
  const guess = (address: string) =>
    post(api.url, JSON.stringify({ query: VIEWER }), {
      "x-forwarded-for": address,
      authorization: "Bearer ssm_guess",
    });
  expect((await guess("192.0.2.1")).status).toBe(401);
  expect((await guess("192.0.2.2")).status).toBe(429);
  await api.close();
});

describe("an address of IPv6", () => {
  test.each([
    ["2001:db8:1:2::1", "2001:db8:1:2:ffff:0:0:9", 1],
    ["2001:db8::1", "2001:db8:0:0:5::", 1],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", 0],
    ["::ffff:192.0.2.1", "::ffff:192.0.2.2", 0],
  ])("%s and %s are %i network", async (one, other, same) => {
    const limits = new RateLimits({ rateLimit: 0, failureLimit: 1 });
    await limits.countFailure(one);
    const checked = limits.countFailure(other);
    if (same) await expect(checked).rejects.toThrow("At most 1 failed authentications a minute");
    else await expect(checked).resolves.toBeUndefined();
  });
});

test("no limit is none", async () => {
  const api = await startTestApi({ policy: { rateLimit: 0, failureLimit: 0 } });
  const { status, headers } = await api.ask(VIEWER);
  expect([status, headers.get("ratelimit"), headers.get("ratelimit-policy")]).toStrictEqual([
    200,
    null,
    null,
  ]);
  for (const _ of [1, 2, 3]) expect((await api.ask(VIEWER, {}, "ssm_guess")).status).toBe(401);
  await api.close();
});
