import { revokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish } from "@socialsmart/domain/testing/world";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { useWatches, WATCH } from "../testing/use-watches.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ live: { pollMs: 20 }, policy: { streamLimit: 3, recheckMs: 20 } });
});
afterAll(() => api.close());
const { open, nextOf } = useWatches(() => api);

describe("nobody watches", () => {
  test.each([
    ["what never was", () => "shift_01m83me6dtegh87bjhtyagwrx2"],
    ["what is no id", () => "7"],
    ["another kind of thing", () => api.world.districtId],
    [
      "another landlord's shift",
      async () => (await furnish(api.world.deps, { name: "Grannbolaget", chatTeamId: "T0002" })).shiftId,
    ],
  ])("%s", async (_, shiftId) => {
    const watched = await open({ shiftId: await shiftId() });
    expect(await watched.next()).toMatchObject({
      errors: [
        {
          message: "The argument of.shiftId names no shift of the landlord's.",
          extensions: { code: "BAD_USER_INPUT", argument: "of.shiftId" },
        },
      ],
    });
    expect(await watched.next()).toBeUndefined();
    expect(watched.kinds.at(-1)).toBe("complete");
  });

  test.each([
    ["two rosters at once", () => ({ shiftId: api.world.shiftId, districtId: api.world.districtId })],
    ["none", () => ({})],
  ])("%s", async (_, of) => {
    const answer = await (await open(of())).next();
    expect(answer?.errors?.[0]?.message).toMatch(/Exactly one key must be specified/);
  });

  test("without a token, or with one that may not read rosters", async () => {
    const { token } = await api.issueToken(["plan:write"]);
    const of = { shiftId: api.world.shiftId };
    const [unknown, forbidden] = [await open(of, "ssm_none"), await open(of, token)];
    expect([unknown.status, forbidden.status]).toEqual([401, 403]);
    expect((await forbidden.next())?.errors?.[0]?.extensions).toMatchObject({ scope: "roster:read" });
  });

  test("more rosters than the limit lets one token", async () => {
    const of = { shiftId: api.world.shiftId };
    for (let n = 0; n < 3; n += 1) await nextOf(await open(of));
    const refused = await open(of);
    expect(refused.status).toBe(429);
    expect((await refused.next())?.errors?.[0]?.extensions.code).toBe("TOO_MANY_STREAMS");
    const { token } = await api.issueToken(["roster:read"]);
    expect((await open(of, token)).status).toBe(200);
  });

  test("by a query, nor by a subscription where queries are asked", async () => {
    for (const text of [
      "{ landlord { name } }",
      'mutation { declineOffer(input: { pledgeId: "7" }) { __typename } }',
    ]) {
      const response = await fetch(`${api.url}/graphql/stream`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${api.token}` },
        body: JSON.stringify({ query: text }),
      });
      expect([response.status, await response.text()]).toEqual([
        400,
        expect.stringContaining("subscriptions only"),
      ]);
    }
    const { status, errors } = await api.ask(WATCH, { of: { shiftId: api.world.shiftId } });
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: "BAD_REQUEST" });
    expect(errors[0]?.message).toContain("/graphql/stream");
  });
});

test.each(["EXPIRED", "REVOKED"])("the stream of a token that is %s ends, and says why", async (reason) => {
  const { deps, operator } = api.world;
  const { clock } = deps;
  const { token, tokenId } = await api.issueToken(["roster:read"]);
  const watched = await open({ shiftId: api.world.shiftId }, token);
  await nextOf(watched);
  const now = clock.now();
  if (reason === "REVOKED")
    answerOf(await revokeServiceToken(deps, operator, { tokenId: parsed(tokenId) }, null));
  // What was looked up is believed for three seconds.
  clock.advance(reason === "REVOKED" ? { milliseconds: 3_001 } : { days: 31 });
  const last = await watched.next();
  clock.set(now);
  expect(last).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED", reason } }] });
  expect(await watched.next()).toBeUndefined();
});

function parsed(tokenId: string) {
  const id = parseId("token", tokenId);
  if (!id) throw new Error("No token");
  return id;
}
