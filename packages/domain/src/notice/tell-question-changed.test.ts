import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "../access/actor.ts";
import { reportAttendance } from "../attendance/report-attendance.ts";
import { linkInitiativeChannel } from "../channel/link-initiative-channel.ts";
import { routeChannel } from "../channel/route-channel.ts";
import { unrouteChannel } from "../channel/unroute-channel.ts";
import { parkRoute } from "../chat/park-route.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { reverseEntry } from "../ledger/reverse-entry.ts";
import { verifyHours } from "../ledger/verify-hours.ts";
import { laneOfChannel } from "../outbox/lane.ts";
import { retryLane } from "../outbox/retry-lane.ts";
import { acceptOffer } from "../pledge/accept-offer.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { holdShift } from "../testing/held-shift.ts";
import { aPlan } from "../testing/inputs.ts";
import { nameSomebody } from "../testing/name-people.ts";
import { observe } from "../testing/observe.ts";
import { anOffering, offer, sign } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addMember, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

/** Who hears of what during this that a question has been answered, or reads otherwise. */
async function asked(people: { readonly [name: string]: PersonActor }, act: () => Promise<unknown>) {
  const seen = observe(world.deps.store);
  await act();
  return seen.told().flatMap(({ fact }) => {
    if (fact.type !== "YourQuestionChanged") return [];
    const [name] = Object.entries(people).find(([, { personId }]) => personId === fact.personId) ?? ["?"];
    return [`${name} ${fact.question}`];
  });
}

test("who came: all of the host hear that one has said it, and nothing where nothing else is said", async () => {
  const { shiftId, host } = await holdShift(world);
  const other = await addMember(world, world.association.organisationId, "Hugo Värd", ["HOST"]);
  const report = async () =>
    answerOf(await reportAttendance(world.deps, host, { shiftId, allCame: true }, null));
  expect(await asked({ host, other }, report)).toEqual(["host ATTENDANCE", "other ATTENDANCE"]);
  expect(await asked({ host, other }, report)).toEqual([]);
});

test("who came: all of the host hear that hours were verified, and that they wait for it again", async () => {
  const { deps, landlord } = world;
  const { shiftId, host } = await holdShift(world);
  const other = await addMember(world, world.association.organisationId, "Hugo Värd", ["HOST"]);
  answerOf(await reportAttendance(deps, host, { shiftId, allCame: true }, null));
  const reader = deps.store.reader(world.landlordId);
  const attendances = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
  const attendanceIds = attendances.map(({ id }) => id);
  const verify = async () => answerOf(await verifyHours(deps, landlord.coordinator, { attendanceIds }, null));
  expect(await asked({ host, other }, verify)).toEqual(["host ATTENDANCE", "other ATTENDANCE"]);
  const [attendance] = (await reader.attendances.listByShifts([shiftId])).get(shiftId) ?? [];
  if (!attendance?.entryId) throw new Error("It was verified");
  const undone = { entryId: attendance.entryId, reason: "Fel person" };
  const reverse = async () => answerOf(await reverseEntry(deps, landlord.coordinator, undone, null));
  expect(await asked({ host, other }, reverse)).toEqual(["host ATTENDANCE", "other ATTENDANCE"]);
});

test("an offer: all contacts hear that one took it, where staff had pledged for the organisation", async () => {
  const { deps, shiftId, bakery, gym, landlord } = world;
  const other = await addMember(world, bakery.organisationId, "Beata Bagare", ["TENANT_CONTACT"]);
  const full = await pledge(world, gym, shiftId, 4);
  const input = { shiftId, organisationId: bakery.organisationId, places: 1, minutesPerPlace: null };
  const { pledgeId } = answerOf(await pledgePlaces(deps, landlord.coordinator, input, null));
  answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: full.pledgeId }, null));
  const people = { contact: bakery.contact, other };
  expect(
    await asked(people, async () => answerOf(await acceptOffer(deps, other, { pledgeId }, null))),
  ).toEqual(["contact OFFER", "other OFFER"]);
});

test("names: whoever pledged hears of each name, from when names are asked for on", async () => {
  const { bakery, deps } = world;
  const shiftId = await addShift(world, { nameByMinutes: 60 });
  const { pledgeId } = await pledge(world, bakery, shiftId, 2);
  const people = { bakery: bakery.contact };
  const name = () => nameSomebody(world, bakery, pledgeId);
  expect(await asked(people, name)).toEqual([]);
  deps.clock.set(Temporal.Instant.from("2026-03-09T12:00:00Z"));
  expect(await asked(people, name)).toEqual(["bakery NAMES"]);
});

test("a signature: both who sign hear of the first one", async () => {
  const offering = await anOffering(world);
  const offered = await offer(world, offering);
  const people = { tenant: offering.tenant.contact, landlord: world.landlord.coordinator };
  const heard = await asked(people, () => sign(world, offering.tenant.contact, offered));
  expect(heard.toSorted()).toEqual(["landlord APPENDIX", "tenant APPENDIX"]);
});

test("a closed channel: its coordinators hear that one has it tried, or takes the initiative elsewhere", async () => {
  const { deps, landlord, landlordId } = world;
  const channel = { teamId: "T0001", channelId: "C0404" };
  const link = async (channelId: string) => {
    const input = { initiativeId, channel: { ...channel, channelId } };
    answerOf(await linkInitiativeChannel(deps, landlord.coordinator, input, null));
  };
  const close = async () =>
    parkRoute(deps, { kind: "SYSTEM", landlordId, source: "CHAT" }, { channel, error: "is_archived" }, null);
  const other = await addMember(world, landlord.organisationId, "Siv Lind", ["COORDINATOR"]);
  const plan = { ...aPlan(world), coordinatorIds: [landlord.coordinator.personId, other.personId] };
  const { initiativeId } = answerOf(await planInitiative(deps, landlord.coordinator, plan, null));
  const people = { me: landlord.coordinator, other };
  await link(channel.channelId);
  await close();
  const lane = laneOfChannel(landlordId, channel);
  expect(await asked(people, () => retryLane(deps, landlord.coordinator, { lane }, null))).toEqual([
    "me CHANNEL",
    "other CHANNEL",
  ]);
  await close();
  expect(await asked(people, () => link("C0002"))).toEqual(["me CHANNEL", "other CHANNEL"]);
  const heard = { channel, districtId: world.districtId, pace: "DIGEST" } as const;
  const { routeId } = answerOf(await routeChannel(deps, landlord.coordinator, heard, null));
  expect(await asked(people, () => unrouteChannel(deps, landlord.coordinator, { routeId }, null))).toEqual([
    "me ROUTE",
    "other ROUTE",
  ]);
});
