import { beforeEach, describe, expect, test } from "vitest";
import type { SystemActor } from "../access/actor.ts";
import { routeChannel } from "../channel/route-channel.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import type { InitiativeId, PersonId } from "../kernel/ids.ts";
import { laneOfChannel } from "../outbox/lane.ts";
import { retryLane } from "../outbox/retry-lane.ts";
import { aPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addMember } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { parkRoute } from "./park-route.ts";

const CHANNEL = { teamId: "T0001", channelId: "C0404" };

let world: World;
let slack: SystemActor;
beforeEach(async () => {
  world = await aWorld();
  slack = { kind: "SYSTEM", landlordId: world.landlordId, source: "CHAT" };
});

async function publishedIn(
  channel: typeof CHANNEL | null,
  coordinatorIds: readonly PersonId[],
  hostOrganisationId = world.landlord.organisationId,
) {
  const plan = { ...aPlan(world), hostOrganisationId, channel, coordinatorIds };
  const { initiativeId } = answerOf(await planInitiative(world.deps, world.operator, plan, null));
  answerOf(await publishInitiative(world.deps, world.operator, { initiativeId }, null));
  return initiativeId;
}

test("a channel where no initiative lives is told of to whoever coordinates, by what it heard of", async () => {
  const { deps, landlord, districtId, bakery } = world;
  const heard = { channel: CHANNEL, districtId, pace: "DIGEST" } as const;
  const { routeId } = answerOf(await routeChannel(deps, landlord.coordinator, heard, null));
  const seen = observe(deps.store);
  answerOf(await park());
  expect(toldTo(seen, { coordinator: landlord.coordinator, bakery: bakery.contact })).toEqual([
    "coordinator YourRouteClosed",
  ]);
  expect(seen.told()[0]?.fact).toHaveProperty("routeId", routeId);
});

const park = () => parkRoute(world.deps, slack, { channel: CHANNEL, error: "not_in_channel" }, null);
const routes = () => world.deps.store.reader(world.landlordId).parkedRoutes.list();

describe("a channel that takes nothing", () => {
  test("is told of once to each coordinator of its initiatives, and to nobody of others", async () => {
    const { coordinator } = world.landlord;
    const { organisationId } = world.landlord;
    const other = await addMember(world, organisationId, "Karin Ek", ["COORDINATOR"]);
    const initiatives: InitiativeId[] = [];
    initiatives.push(await publishedIn(CHANNEL, [coordinator.personId]));
    await publishedIn(CHANNEL, [coordinator.personId, other.personId]);
    await publishedIn({ ...CHANNEL, channelId: "C0405" }, [coordinator.personId]);
    const seen = observe(world.deps.store);
    expect(answerOf(await park())).toEqual({ isNew: true });
    expect(answerOf(await park())).toEqual({ isNew: false });
    expect(toldTo(seen, { coordinator, other })).toEqual([
      "coordinator YourChannelClosed",
      "other YourChannelClosed",
    ]);
    expect(seen.told()[0]?.fact).toHaveProperty("initiativeId", initiatives[0]);
    expect(seen.auditEvents()).toMatchObject([
      { actorKind: "SYSTEM", source: "CHAT", change: { channel: CHANNEL, parked: "not_in_channel" } },
    ]);
    expect(await routes()).toEqual([
      {
        ...CHANNEL,
        landlordId: world.landlordId,
        error: "not_in_channel",
        parkedAt: world.deps.clock.now(),
      },
    ]);
  });

  test("is told of to whoever coordinates where its initiative names nobody, whoever hosts it", async () => {
    const { landlord, association } = world;
    for (const host of [landlord.organisationId, association.organisationId]) {
      const channel = { ...CHANNEL, channelId: host === landlord.organisationId ? "C0404" : "C0405" };
      await publishedIn(channel, [], host);
      const seen = observe(world.deps.store);
      await parkRoute(world.deps, slack, { channel, error: "not_in_channel" }, null);
      expect(toldTo(seen, { coordinator: landlord.coordinator })).toEqual(["coordinator YourChannelClosed"]);
    }
  });

  test("is open again once somebody has it tried, or Slack takes something; and told of anew if it closes again", async () => {
    await publishedIn(CHANNEL, [world.landlord.coordinator.personId]);
    const lane = laneOfChannel(world.landlordId, CHANNEL);
    for (const actor of [world.landlord.coordinator, slack]) {
      const seen = observe(world.deps.store);
      expect(answerOf(await park())).toEqual({ isNew: true });
      expect(answerOf(await retryLane(world.deps, actor, { lane }, null))).toEqual({ lane });
      expect(await routes()).toEqual([]);
      const { personId } = world.landlord.coordinator;
      expect(toldTo(seen, { sara: { personId } })).toEqual(["sara YourChannelClosed"]);
      expect(await retryLane(world.deps, actor, { lane }, null)).toHaveProperty(
        "refusal.type",
        "LaneNotResting",
      );
    }
  });
});
