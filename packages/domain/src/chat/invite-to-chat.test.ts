import { beforeEach, expect, test } from "vitest";
import { err, ok } from "../kernel/result.ts";
import { aServiceActor } from "../testing/builders.ts";
import { observe } from "../testing/observe.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { inviteToChat } from "./invite-to-chat.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

test("an invitation is a code that lasts 14 days; neither it nor its digest is in the audit trail", async () => {
  const { deps, landlord, bakery } = world;
  const { personId } = bakery.contact;
  const seen = observe(deps.store);
  const answer = await inviteToChat(deps, landlord.coordinator, { personId });
  expect(answer).toEqual(ok({ code: "CODE-1", expiresAt: "2026-03-16T08:00:00Z" }));
  expect(
    seen.auditEvents().map(({ action, actorId, source, change }) => ({ action, actorId, source, change })),
  ).toEqual([
    { action: "inviteToChat", actorId: landlord.coordinator.personId, source: "API", change: { personId } },
  ]);
  expect(JSON.stringify(seen.auditEvents()).toLowerCase()).not.toContain("code1");
  expect(deps.store.contents).not.toContain("CODE-1");
  expect(seen.told()).toEqual([]);
});

test("each invitation has a code of its own", async () => {
  const { deps, operator, bakery } = world;
  const { personId } = bakery.contact;
  await inviteToChat(deps, operator, { personId });
  expect(await inviteToChat(deps, operator, { personId })).toHaveProperty("value.code", "CODE-2");
});

test("a coordinator cannot invite the landlord's staff, and so become one of them: an operator does", async () => {
  const { deps, landlord, operator } = world;
  const { personId } = landlord.coordinator;
  const before = deps.store.contents;
  expect(await inviteToChat(deps, landlord.coordinator, { personId })).toEqual(err({ type: "NotAllowed" }));
  expect(deps.store.contents).toBe(before);
  expect((await inviteToChat(deps, operator, { personId })).ok).toBe(true);
});

test("nothing is written for somebody unknown, or to those who do not plan", async () => {
  const { deps, landlord, bakery } = world;
  const { personId } = bakery.contact;
  const before = deps.store.contents;
  const tool = aServiceActor({ landlordId: world.landlordId, scopes: ["pledges:write"] });
  expect(await inviteToChat(deps, bakery.contact, { personId })).toEqual(err({ type: "NotAllowed" }));
  expect(await inviteToChat(deps, tool, { personId })).toEqual(err({ type: "NotAllowed" }));
  const nobody = { personId: deps.ids.next("person") };
  expect(await inviteToChat(deps, landlord.coordinator, nobody)).toEqual(err({ type: "PersonNotFound" }));
  expect(deps.store.contents).toBe(before);
});
