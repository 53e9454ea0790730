import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const audits = serverAudits({
  url: () => `${api.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${api.token}` } }),
});

test("the audits are there", () => {
  expect(audits.length).toBeGreaterThan(50);
});

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))("%s %s", async (_id, _name, fn) => {
  const result = await fn();
  expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
});
