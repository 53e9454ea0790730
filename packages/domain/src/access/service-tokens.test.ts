import { beforeEach, describe, expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type IssueServiceToken, issueServiceToken } from "./issue-service-token.ts";
import { revokeServiceToken } from "./revoke-service-token.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const stored = () => world.deps.store.directory.serviceTokenByDigest("digest of token1");

function issue(given: Partial<IssueServiceToken> = {}) {
  const input: IssueServiceToken = { name: "Intranätet", scopes: ["roster:read"], daysValid: null, ...given };
  return issueServiceToken(world.deps, world.operator, input);
}

describe("a token that is issued", () => {
  test("is shown once, and found by its digest from then on", async () => {
    const { tokenId, token } = answerOf(
      await issue({ scopes: ["roster:read", "pledges:write", "roster:read"], daysValid: 30 }),
    );
    expect(token).toBe("token-1");
    expect(await stored()).toEqual({
      id: tokenId,
      landlordId: world.landlordId,
      name: "Intranätet",
      digest: "digest of token1",
      scopes: ["roster:read", "pledges:write"],
      createdAt: Temporal.Instant.from("2026-03-02T08:00:00Z"),
      expiresAt: Temporal.Instant.from("2026-04-01T08:00:00Z"),
      revokedAt: null,
      lastUsedAt: null,
    });
    expect(world.deps.store.contents).not.toContain("token-1");
  });

  test("does not expire unless it is said to", async () => {
    answerOf(await issue());
    expect(await stored()).toHaveProperty("expiresAt", null);
  });

  test("invariant 20: is audited once, without the token", async () => {
    const seen = observe(world.deps.store);
    const { tokenId } = answerOf(await issue({ daysValid: 30 }));
    expect(seen.auditEvents()).toEqual([
      {
        id: expect.stringMatching(/^audit_/),
        landlordId: world.landlordId,
        at: world.deps.clock.now(),
        actorKind: "OPERATOR",
        actorId: null,
        source: "COMMAND_LINE",
        action: "issueServiceToken",
        subject: tokenId,
        change: { scopes: ["roster:read"], daysValid: 30 },
      },
    ]);
    expect(seen.told()).toEqual([]);
  });

  test.each<[Partial<IssueServiceToken>, string, string]>([
    [{ name: "" }, "name", "Empty"],
    [{ name: "x".repeat(101) }, "name", "TooLong"],
    [{ scopes: [] }, "scopes", "Empty"],
    [{ daysValid: 0 }, "daysValid", "OutOfRange"],
    [{ daysValid: 3661 }, "daysValid", "OutOfRange"],
    [{ daysValid: 1.5 }, "daysValid", "NotAnInteger"],
  ])("is refused with %j, since %s is %s", async (given, path, type) => {
    const before = world.deps.store.contents;
    expect(await issue(given)).toHaveProperty("refusal.issues", [
      { path, problem: expect.objectContaining({ type }) },
    ]);
    expect(world.deps.store.contents).toBe(before);
  });
});

describe("a token that is revoked", () => {
  test("is useless from now on, and audited once", async () => {
    const { tokenId } = answerOf(await issue());
    const seen = observe(world.deps.store);
    expect(await revokeServiceToken(world.deps, world.operator, { tokenId }, null)).toEqual(ok({ tokenId }));
    expect((await stored())?.revokedAt).toEqual(world.deps.clock.now());
    expect(seen.changes()).toEqual([`revokeServiceToken ${tokenId}`]);
  });

  test("keeps the moment it was first revoked at", async () => {
    const { deps, operator } = world;
    const { tokenId } = answerOf(await issue());
    answerOf(await revokeServiceToken(deps, operator, { tokenId }, null));
    const before = deps.store.contents;
    deps.clock.advance({ hours: 1 });
    expect(await revokeServiceToken(deps, operator, { tokenId }, null)).toEqual(
      err({ type: "TokenRevokedBefore", revokedAt: "2026-03-02T08:00:00Z" }),
    );
    expect(deps.store.contents).toBe(before);
  });

  test("must be one", async () => {
    const tokenId = world.deps.ids.next("token");
    expect(await revokeServiceToken(world.deps, world.operator, { tokenId }, null)).toEqual(
      err({ type: "ServiceTokenNotFound" }),
    );
  });
});

test("the landlord's administrator issues and revokes, nobody of lesser rank does", async () => {
  const { deps, landlord, landlordId, bakery } = world;
  const input = { name: "Intranätet", scopes: ["roster:read"], daysValid: null } as const;
  const admin = await addMember(world, landlord.organisationId, "Adam Admin", ["LANDLORD_ADMIN"]);
  const { tokenId } = answerOf(await issueServiceToken(deps, admin, input));

  const tool = aServiceActor({
    landlordId,
    scopes: ["roster:read", "people:read", "pledges:write", "plan:write"],
  });
  const before = deps.store.contents;
  for (const actor of [landlord.coordinator, bakery.contact, tool]) {
    expect(await issueServiceToken(deps, actor, input)).toEqual(err({ type: "NotAllowed" }));
    expect(await revokeServiceToken(deps, actor, { tokenId }, null)).toEqual(err({ type: "NotAllowed" }));
  }
  expect(deps.store.contents).toBe(before);
  expect((await revokeServiceToken(deps, admin, { tokenId }, null)).ok).toBe(true);
});
