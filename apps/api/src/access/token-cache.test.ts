import { issueServiceToken } from "@socialsmart/domain/access/issue-service-token";
import { revokeServiceToken } from "@socialsmart/domain/access/revoke-service-token";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { aWorld } from "@socialsmart/domain/testing/world";
import type { World } from "@socialsmart/domain/testing/world-parts";
import { beforeEach, expect, test } from "vitest";
import { BELIEVED_FOR_MS, TokenCache } from "./token-cache.ts";

let world: World;
let lookUps: number;
let cache: TokenCache;
let tokenId: Awaited<ReturnType<typeof issue>>["tokenId"];
let digest: string;
beforeEach(async () => {
  world = await aWorld();
  lookUps = 0;
  const { clock, store } = world.deps;
  const directory = {
    ...store.directory,
    serviceTokenByDigest: (asked: string) => {
      lookUps += 1;
      return store.directory.serviceTokenByDigest(asked);
    },
  };
  cache = new TokenCache({ clock, store: Object.assign(Object.create(store), { directory }) });
  const issued = await issue();
  tokenId = issued.tokenId;
  digest = world.deps.secrets.digest(issued.token);
});

async function issue() {
  const input = { name: "Skärmen", scopes: ["roster:read"], daysValid: null } as const;
  return answerOf(await issueServiceToken(world.deps, world.operator, input));
}

async function revoke() {
  answerOf(await revokeServiceToken(world.deps, world.operator, { tokenId }, null));
}

test("a token is looked up once for all that ask within seconds, at once or after each other", async () => {
  const found = await Promise.all([cache.find(digest), cache.find(digest)]);
  world.deps.clock.advance({ milliseconds: BELIEVED_FOR_MS });
  found.push(await cache.find(digest));
  expect(found.map((token) => token?.id)).toEqual([tokenId, tokenId, tokenId]);
  expect(lookUps).toBe(1);
  world.deps.clock.advance({ milliseconds: 1 });
  await cache.find(digest);
  expect(lookUps).toBe(2);
});

test("a token that another process revoked is believed no longer than that", async () => {
  await cache.find(digest);
  await revoke();
  expect(await cache.find(digest)).toHaveProperty("revokedAt", null);
  world.deps.clock.advance({ milliseconds: BELIEVED_FOR_MS + 1 });
  expect(await cache.find(digest)).toHaveProperty("revokedAt", expect.any(Temporal.Instant));
});

test("a token that this process revoked is so at once, even to a look-up that was under way", async () => {
  const underWay = cache.find(digest);
  const now = world.deps.clock.now();
  cache.noteRevoked(tokenId, now);
  expect(await underWay).toHaveProperty("revokedAt", now);
  expect(await cache.find(digest)).toHaveProperty("revokedAt", now);
});

test("what is no token is looked up each time, so that one is found as soon as it is made", async () => {
  const unmade = "digest of token2";
  expect(await cache.find(unmade)).toBeUndefined();
  const { token } = await issue();
  expect(world.deps.secrets.digest(token)).toBe(unmade);
  expect(await cache.find(unmade)).toBeDefined();
});
