import { expect, test } from "vitest";
import type { Actor } from "../access/actor.ts";
import { aServiceActor } from "../testing/builders.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { CalendarScope } from "./calendar-feed.ts";
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
