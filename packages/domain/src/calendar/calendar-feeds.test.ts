import { describe, expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { issueServiceToken } from "../access/issue-service-token.ts";
import { revokeServiceToken } from "../access/revoke-service-token.ts";
import type { Scope } from "../access/scope.ts";
import type { Role } from "../person/membership.ts";
import { aServiceActor } from "../testing/builders.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { CalendarScope } from "./calendar-feed.ts";
import { isFeedReadable } from "./is-feed-readable.ts";
import { openCalendarFeed } from "./open-calendar-feed.ts";
import { revokeCalendarFeed } from "./revoke-calendar-feed.ts";

async function cast(world: World) {
  const { bakery, gym, landlord, operator, landlordId, initiativeId, districtId } = world;
  const participant = await addMember(world, bakery.organisationId, "Disa Deltagare", ["PARTICIPANT"]);
  const actors: Readonly<Record<string, Actor>> = {
    coordinator: landlord.coordinator,
    operator,
    "contact of the bakery": bakery.contact,
    participant,
    "tool that plans": aServiceActor({ landlordId, scopes: ["plan:write"] }),
    "tool that pledges": aServiceActor({ landlordId, scopes: ["roster:read", "pledges:write"] }),
  };
  const scopes: Readonly<Record<string, CalendarScope>> = {
    initiative: { kind: "INITIATIVE", initiativeId },
    district: { kind: "DISTRICT", districtId },
    bakery: { kind: "ORGANISATION", organisationId: bakery.organisationId },
    gym: { kind: "ORGANISATION", organisationId: gym.organisationId },
    "the participant": { kind: "PERSON", personId: participant.personId },
    "the gym's contact": { kind: "PERSON", personId: gym.contact.personId },
  };
  return { actors, scopes };
}

const ALL = ["initiative", "district", "bakery", "gym", "the participant", "the gym's contact"];

test.each([
  ["coordinator", ALL],
  ["operator", ALL],
  ["contact of the bakery", ["bakery"]],
  ["participant", ["the participant"]],
  ["tool that plans", ["initiative", "district"]],
  ["tool that pledges", []],
])("a %s opens and revokes calendars of %j alone", async (name, may) => {
  const world = await aWorld();
  const { actors, scopes } = await cast(world);
  const { deps, operator } = world;
  const actor = actors[name] ?? operator;
  for (const [of, scope] of Object.entries(scopes)) {
    const opened = await openCalendarFeed(deps, actor, { name: "Kalender", scope });
    const { feedId } = answerOf(await openCalendarFeed(deps, operator, { name: "Kalender", scope }));
    const revoked = await revokeCalendarFeed(deps, actor, { feedId }, null);
    expect([of, opened.ok, revoked.ok]).toEqual([of, may.includes(of), may.includes(of)]);
    if (!opened.ok) expect(opened.refusal).toEqual({ type: "NotAllowed" });
  }
});

test("only the digest of a calendar's secret is kept, and nothing of it is told or audited", async () => {
  const world = await aWorld();
  const { deps, operator, initiativeId } = world;
  const scope = { kind: "INITIATIVE", initiativeId } as const;
  const { secret, feedId } = answerOf(await openCalendarFeed(deps, operator, { name: " Kalender ", scope }));
  expect(deps.store.contents).not.toContain(secret);
  const feed = await deps.store.directory.calendarFeedByDigest(deps.secrets.digest(secret));
  expect(feed).toMatchObject({ id: feedId, name: "Kalender", scope, revokedAt: null });
});

test("a calendar is revoked once", async () => {
  const { deps, operator, districtId } = await aWorld();
  const scope = { kind: "DISTRICT", districtId } as const;
  const { feedId } = answerOf(await openCalendarFeed(deps, operator, { name: "Kalender", scope }));
  answerOf(await revokeCalendarFeed(deps, operator, { feedId }, null));
  expect(refusalOf(await revokeCalendarFeed(deps, operator, { feedId }, null))).toEqual({
    type: "CalendarFeedRevokedBefore",
    revokedAt: deps.clock.now().toString(),
  });
});

describe("a calendar is read as long as whoever opened it might open it anew:", () => {
  async function opened(world: World, actor: Actor, scope: CalendarScope) {
    const { deps, landlordId } = world;
    const { secret } = answerOf(await openCalendarFeed(deps, actor, { name: "Kalender", scope }));
    const reader = deps.store.reader(landlordId);
    return async (people: Partial<typeof reader.people> = {}) => {
      const feed = await deps.store.directory.calendarFeedByDigest(deps.secrets.digest(secret));
      if (!feed) throw new Error("There is no such feed");
      return isFeedReadable({ ...reader, people: { ...reader.people, ...people } }, feed, deps.clock.now());
    };
  }

  test.each<[string, string, readonly Role[], boolean]>([
    ["coordinator", "initiative", ["COORDINATOR"], true],
    ["coordinator", "initiative", ["AUDITOR"], false],
    ["coordinator", "bakery", ["PARTICIPANT"], false],
    ["contact of the bakery", "bakery", ["PARTICIPANT", "TENANT_CONTACT"], true],
    ["contact of the bakery", "bakery", ["PARTICIPANT"], false],
    ["participant", "the participant", ["PARTICIPANT"], true],
  ])("a %s's of the %s, once they are %j: %s", async (name, of, roles, is) => {
    const world = await aWorld();
    const { actors, scopes } = await cast(world);
    const [actor, scope] = [actors[name], scopes[of]];
    if (actor?.kind !== "PERSON" || !scope) throw new Error("The cast lacks them");
    const isReadable = await opened(world, actor, scope);
    expect(await isReadable()).toBe(true);
    const [before] = await world.deps.store.reader(world.landlordId).people.memberships(actor.personId);
    if (!before) throw new Error("They are in no organisation");
    expect(await isReadable({ memberships: async () => [{ ...before, roles }] })).toBe(is);
  });

  test("a tool's until its token is revoked or has expired", async () => {
    const world = await aWorld();
    const { deps, operator, landlordId, initiativeId } = world;
    const open = async () => {
      const scopes: readonly Scope[] = ["plan:write"];
      const input = { name: "Skärmen", scopes, daysValid: 1 };
      const { tokenId } = answerOf(await issueServiceToken(deps, operator, input));
      const tool = { kind: "SERVICE", landlordId, source: "API", tokenId, scopes } as const;
      return { tokenId, isReadable: await opened(world, tool, { kind: "INITIATIVE", initiativeId }) };
    };
    const [revoked, expired] = [await open(), await open()];
    expect([await revoked.isReadable(), await expired.isReadable()]).toEqual([true, true]);
    answerOf(await revokeServiceToken(deps, operator, { tokenId: revoked.tokenId }, null));
    expect([await revoked.isReadable(), await expired.isReadable()]).toEqual([false, true]);
    deps.clock.advance({ hours: 24 });
    expect(await expired.isReadable()).toBe(false);
  });
});
