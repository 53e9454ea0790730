import { beforeEach, describe, expect, test } from "vitest";
import { addDistrict } from "../district/add-district.ts";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import type { DistrictId, InitiativeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { scheduleSeries } from "../series/schedule-series.ts";
import { scheduleShift } from "../shift/schedule-shift.ts";
import { aPlan, aSchedule, aSeriesPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { runTimer } from "../timer/run-timer.ts";
import type { RoutePace } from "./channel-route.ts";
import { linkInitiativeChannel } from "./link-initiative-channel.ts";
import { routeChannel } from "./route-channel.ts";
import { unrouteChannel } from "./unroute-channel.ts";

const SQUARE = { teamId: "T0001", channelId: "C0500" };

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function laneOf(channelId: string): string {
  return `channel:${world.landlordId}/T0001/${channelId}`;
}

async function route(
  pace: RoutePace = "INSTANT",
  districtId: DistrictId = world.districtId,
  channel = SQUARE,
) {
  return answerOf(
    await routeChannel(world.deps, world.landlord.coordinator, { channel, districtId, pace }, null),
  );
}

/** What has been told in the square's lane since. */
function heard() {
  const before = world.deps.store.outboxMessages.length;
  return () =>
    world.deps.store.outboxMessages
      .slice(before)
      .filter(({ lane }) => lane === laneOf("C0500"))
      .map(({ fact }) => fact.type);
}

async function drafted(): Promise<InitiativeId> {
  const { deps, landlord } = world;
  return answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null)).initiativeId;
}

describe("a channel that hears of a district at once", () => {
  test("is told of its new and cancelled initiatives, and of shifts that are opened", async () => {
    await route();
    const told = heard();
    const { deps, landlord } = world;
    const initiativeId = await drafted();
    answerOf(await scheduleShift(deps, landlord.coordinator, aSchedule({ ...world, initiativeId }), null));
    expect(told()).toEqual([]);
    answerOf(await publishInitiative(deps, landlord.coordinator, { initiativeId }, null));
    answerOf(await scheduleShift(deps, landlord.coordinator, aSchedule({ ...world, initiativeId }), null));
    answerOf(await scheduleSeries(deps, landlord.coordinator, aSeriesPlan({ ...world, initiativeId }), null));
    answerOf(await cancelInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    expect(told()).toEqual([
      "DistrictInitiativePublished",
      "DistrictShiftOpened",
      "DistrictSeriesScheduled",
      "DistrictInitiativeCancelled",
    ]);
  });

  test("hears nothing of an initiative that lives in it, which tells of itself", async () => {
    const channel = { teamId: "T0001", channelId: "C0001" };
    await route("INSTANT", world.districtId, channel);
    const before = world.deps.store.outboxMessages.length;
    answerOf(await scheduleShift(world.deps, world.landlord.coordinator, aSchedule(world), null));
    expect(world.deps.store.outboxMessages.slice(before).map(({ fact }) => fact.type)).toEqual([
      "ShiftOpened",
    ]);
  });

  test("hears nothing of other districts, nor once it is unrouted", async () => {
    const { deps, landlord } = world;
    const { districtId } = answerOf(await addDistrict(deps, landlord.coordinator, { name: "Oxhagen" }, null));
    await route("INSTANT", districtId);
    const { routeId } = await route();
    answerOf(await unrouteChannel(deps, landlord.coordinator, { routeId }, null));
    const told = heard();
    answerOf(await scheduleShift(deps, landlord.coordinator, aSchedule(world), null));
    expect(told()).toEqual([]);
  });
});

describe("a channel that hears of a district in the mornings", () => {
  test("is told nothing at once, and of the time since the last working morning at half past eight", async () => {
    const { deps, landlord } = world;
    const { routeId } = await route("DIGEST");
    const told = heard();
    answerOf(await scheduleShift(deps, landlord.coordinator, aSchedule(world), null));
    expect(told()).toEqual([]);
    const timer = deps.store.timers.find((one) => one.timer.type === "LandlordMoment");
    if (!timer) throw new Error("The landlord is not seen to");
    deps.clock.set(timer.dueAt);
    await runTimer(deps, timer);
    const facts = deps.store.outboxMessages.filter(({ lane }) => lane === laneOf("C0500"));
    const from = Temporal.Instant.from("2026-03-02T07:30:00Z").epochMilliseconds;
    const to = Temporal.Instant.from("2026-03-03T07:30:00Z").epochMilliseconds;
    expect(facts.map(({ fact }) => fact)).toEqual([{ type: "DistrictDigest", routeId, from, to }]);
  });
});

describe("a route", () => {
  test("that there is gets another pace, and stays one", async () => {
    const first = await route("INSTANT");
    const seen = observe(world.deps.store);
    const again = await route("DIGEST");
    expect(again).toEqual({ routeId: first.routeId, pace: "DIGEST" });
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([{ pace: ["INSTANT", "DIGEST"] }]);
    expect(await world.deps.store.reader(world.landlordId).channelRoutes.list()).toMatchObject([
      { channel: SQUARE, pace: "DIGEST" },
    ]);
    await route("DIGEST");
    expect(seen.auditEvents()).toHaveLength(1);
  });

  test("is refused by those who do not plan, and for a channel of another workspace", async () => {
    const { deps, bakery, landlord, districtId } = world;
    const input = { channel: SQUARE, districtId, pace: "INSTANT" } as const;
    const before = deps.store.contents;
    expect(await routeChannel(deps, bakery.contact, input, null)).toEqual(err({ type: "NotAllowed" }));
    const elsewhere = { ...input, channel: { ...SQUARE, teamId: "T0099" } };
    expect(await routeChannel(deps, landlord.coordinator, elsewhere, null)).toEqual(
      err({ type: "ChannelOfAnotherWorkspace", chatTeamId: "T0001" }),
    );
    expect(deps.store.contents).toBe(before);
  });
});

describe("an initiative that gets another channel", () => {
  function link(channel: typeof SQUARE | null) {
    const { deps, landlord, initiativeId } = world;
    return linkInitiativeChannel(deps, landlord.coordinator, { initiativeId, channel }, null);
  }

  test("says last where it was that it has left, and then where it is", async () => {
    const before = world.deps.store.outboxMessages.length;
    const answer = await link(SQUARE);
    expect(answer).toEqual(ok({ initiativeId: world.initiativeId, before: world.channel }));
    answerOf(await scheduleShift(world.deps, world.landlord.coordinator, aSchedule(world), null));
    const told = world.deps.store.outboxMessages.slice(before).map(({ lane, fact }) => [lane, fact.type]);
    expect(told).toEqual([
      [laneOf("C0001"), "ChannelLeft"],
      [laneOf("C0500"), "ChannelLinked"],
      [laneOf("C0500"), "ShiftOpened"],
    ]);
  });

  test("may have none; the one that it has already is no change", async () => {
    const seen = observe(world.deps.store);
    answerOf(await link(world.channel));
    expect(seen.changes()).toEqual([]);
    expect(seen.told()).toEqual([]);
    answerOf(await link(null));
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([{ channel: [world.channel, null] }]);
  });

  test("is a draft, and tells nobody yet", async () => {
    const { deps, landlord } = world;
    const initiativeId = await drafted();
    const seen = observe(deps.store);
    answerOf(
      await linkInitiativeChannel(deps, landlord.coordinator, { initiativeId, channel: SQUARE }, null),
    );
    expect(seen.told()).toEqual([]);
  });

  test("is refused it once it is over", async () => {
    const { deps, landlord, initiativeId } = world;
    answerOf(await cancelInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    expect(await link(SQUARE)).toEqual(err({ type: "InitiativeOver", state: "CANCELLED" }));
  });
});
