import { beforeEach, describe, expect, test } from "vitest";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import type { PledgeId } from "../kernel/ids.ts";
import { err, ok } from "../kernel/result.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import { observe } from "../testing/observe.ts";
import { answerOf } from "../testing/outcome.ts";
import { storedPledge, storedShift } from "../testing/stored.ts";
import { newsOf, toldTo } from "../testing/told.ts";
import { aWorld } from "../testing/world.ts";
import { addPledgeOfLapsedTenant, addTenant, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { acceptOffer } from "./accept-offer.ts";
import { declineOffer } from "./decline-offer.ts";
import { pledgePlaces } from "./pledge-places.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

let world: World;
/** The bakery's, of two places, which it is offered since the gym has left the shift. */
let pledgeId: PledgeId;
let expiresAt: Temporal.Instant;
beforeEach(async () => {
  world = await aWorld();
  const { deps, bakery, gym, shiftId } = world;
  const first = await pledge(world, gym, shiftId, 4);
  pledgeId = (await pledge(world, bakery, shiftId, 2)).pledgeId;
  answerOf(await withdrawPledge(deps, gym.contact, { pledgeId: first.pledgeId }, null));
  expiresAt = deps.clock.now().add({ hours: 24 });
});

const accept = (actor = world.bakery.contact) => acceptOffer(world.deps, actor, { pledgeId }, null);
const decline = (actor = world.bakery.contact) => declineOffer(world.deps, actor, { pledgeId }, null);
const shiftNow = () => storedShift(world, world.shiftId);

async function expectRefusal(answer: () => Promise<unknown>, refusal: object) {
  const before = world.deps.store.contents;
  expect(await answer()).toEqual(err(refusal));
  expect(world.deps.store.contents).toBe(before);
}

test("an offer holds its places and takes none", async () => {
  expect(await storedPledge(world, pledgeId)).toMatchObject({
    state: "OFFERED",
    offer: { places: 2, expiresAt },
  });
  expect(await shiftNow()).toMatchObject({ taken: 0, offered: 2 });
  expect(await pledge(world, world.association, world.shiftId, 2)).toHaveProperty("state", "CONFIRMED");
  expect(await pledge(world, world.gym, world.shiftId, 1)).toHaveProperty("state", "WAITLISTED");
});

test("an offer sets a timer for half its time, and one for its end", () => {
  const { shiftId, deps } = world;
  const half = { type: "OfferHalfTime", shiftId, pledgeId, expiresAt: expiresAt.epochMilliseconds };
  const set = deps.store.timers.map(({ timer, dueAt }) => ({ timer, dueAt }));
  expect(set.filter(({ timer }) => timer.type.startsWith("Offer"))).toEqual([
    { timer: half, dueAt: expiresAt.subtract({ hours: 12 }) },
    { timer: { type: "OfferExpiry", shiftId }, dueAt: expiresAt },
  ]);
});

describe("accepting an offer", () => {
  test("confirms it, takes its places, is audited once and told to the channel", async () => {
    const { deps, bakery, shiftId } = world;
    const seen = observe(deps.store);
    expect(await accept()).toEqual(ok({ pledgeId, shiftId, places: 2 }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "CONFIRMED", places: 2, offer: null });
    expect(await shiftNow()).toMatchObject({ taken: 2, offered: 0 });
    expect(seen.auditEvents().map(({ subject, change, actorId }) => [subject, change, actorId])).toEqual([
      [pledgeId, { state: ["OFFERED", "CONFIRMED"] }, bakery.contact.personId],
    ]);
    expect(toldTo(seen, {})).toEqual(["channel OfferAccepted"]);
  });

  test("of part makes the pledge one of that part, each place as long as before", async () => {
    const { deps, association, gym, shiftId } = world;
    answerOf(await decline());
    await pledge(world, gym, shiftId, 2);
    const input = {
      shiftId,
      organisationId: association.organisationId,
      places: 3,
      minutesPerPlace: null,
      acceptsPart: true,
    };
    const offering = observe(deps.store);
    const part = answerOf(await pledgePlaces(deps, association.contact, input, null));
    const { pledgeId: ofPart } = part;
    expect(part).toEqual({
      state: "OFFERED",
      pledgeId: ofPart,
      shiftId,
      offered: 2,
      expiresAt: expiresAt.toString(),
    });
    expect(offering.told().map(({ fact }) => fact)).toMatchObject([
      { type: "PledgeWaitlisted", places: 3 },
      { type: "PlacesOffered", places: 2 },
      { type: "YourOffer", places: 2 },
    ]);
    expect(await shiftNow()).toMatchObject({ taken: 2, offered: 2 });
    const seen = observe(deps.store);
    expect(await acceptOffer(deps, association.contact, { pledgeId: ofPart }, null)).toEqual(
      ok({ pledgeId: ofPart, shiftId, places: 2 }),
    );
    expect(await storedPledge(world, ofPart)).toMatchObject({ state: "CONFIRMED", places: 2, minutes: 360 });
    expect(await shiftNow()).toMatchObject({ taken: 4, offered: 0 });
    expect(seen.auditEvents().map(({ change }) => change)).toEqual([
      { state: ["OFFERED", "CONFIRMED"], places: [3, 2], minutes: [540, 360] },
    ]);
    expect(newsOf(seen).map(({ fact }) => fact)).toMatchObject([{ type: "OfferAccepted", places: 2 }]);
  });

  test("is possible until the millisecond before it expires, and while the initiative is paused", async () => {
    const { deps, landlord, initiativeId } = world;
    const input = { initiativeId, reason: "Lov" };
    answerOf(await pauseInitiative(deps, landlord.coordinator, input, null));
    deps.clock.set(expiresAt.subtract({ milliseconds: 1 }));
    expect(await accept()).toHaveProperty("ok", true);
  });

  test("is for a coordinator too", async () => {
    expect(await accept(world.landlord.coordinator)).toHaveProperty("ok", true);
  });

  test("is refused to another organisation, for a pledge that is none, and twice", async () => {
    const { deps, gym, bakery } = world;
    await expectRefusal(() => accept(gym.contact), { type: "NotAllowed" });
    const nothing = { pledgeId: deps.ids.next("pledge") };
    await expectRefusal(() => acceptOffer(deps, bakery.contact, nothing, null), { type: "PledgeNotFound" });
    answerOf(await accept());
    await expectRefusal(() => accept(), { type: "NotOffered", state: "CONFIRMED" });
  });

  test("is refused where nothing is offered yet", async () => {
    const { deps, association, gym, shiftId } = world;
    await pledge(world, association, shiftId, 2);
    const waiting = await pledge(world, gym, shiftId, 1);
    await expectRefusal(() => acceptOffer(deps, gym.contact, { pledgeId: waiting.pledgeId }, null), {
      type: "NotOffered",
      state: "WAITLISTED",
    });
  });

  test("invariant 8: is refused to a tenant whose appendix has lapsed since; declining is not", async () => {
    const { deps, shiftId, operator } = world;
    const tenant = await addPledgeOfLapsedTenant(world, 2, { state: "WAITLISTED" });
    const ofTenant = { pledgeId: tenant.pledgeId };
    answerOf(await reviseShift(deps, operator, { shiftId, capacity: 10 }, null));
    expect((await storedPledge(world, tenant.pledgeId)).state).toBe("OFFERED");
    await expectRefusal(() => acceptOffer(deps, tenant.contact, ofTenant, null), {
      type: "AppendixNotActive",
      on: "2026-03-10",
    });
    expect(await declineOffer(deps, tenant.contact, ofTenant, null)).toHaveProperty("ok", true);
  });

  test("is refused after the shift was cancelled", async () => {
    const { deps, operator, shiftId } = world;
    answerOf(await cancelShift(deps, operator, { shiftId, reason: "Snöstorm" }, null));
    await expectRefusal(() => accept(), { type: "PledgeNotLive", state: "CANCELLED_BY_ORGANISER" });
  });

  test("invariant 21: twice by the same key is once", async () => {
    const { deps, bakery } = world;
    const first = await acceptOffer(deps, bakery.contact, { pledgeId }, "click-1");
    const seen = observe(deps.store);
    expect(await acceptOffer(deps, bakery.contact, { pledgeId }, "click-1")).toEqual(first);
    expect([seen.changes(), seen.told()]).toEqual([[], []]);
  });
});

describe("declining an offer", () => {
  test("ends the pledge, and the next who waits is offered the places", async () => {
    const { deps, bakery, gym, association, shiftId } = world;
    await pledge(world, association, shiftId, 2);
    const next = await pledge(world, gym, shiftId, 1);
    deps.clock.advance({ hours: 1 });
    const seen = observe(deps.store);
    expect(await decline()).toEqual(ok({ pledgeId, shiftId }));
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "DECLINED", offer: null });
    expect(await storedPledge(world, next.pledgeId)).toMatchObject({
      state: "OFFERED",
      offer: { places: 1, expiresAt: expiresAt.add({ hours: 1 }) },
    });
    expect(await shiftNow()).toMatchObject({ taken: 2, offered: 1 });
    expect(toldTo(seen, { bakery: bakery.contact, gym: gym.contact })).toEqual([
      "channel OfferDeclined",
      "channel PlacesOffered",
      "gym YourOffer",
    ]);
    expect(newsOf(seen)[0]?.fact).toHaveProperty("places", 2);
    expect(seen.changes()).toEqual([`declineOffer ${pledgeId}`, `declineOffer ${next.pledgeId}`]);
  });

  test("of part, or letting it expire, is told with the places that were offered", async () => {
    const { deps, association, gym, shiftId } = world;
    await pledge(world, gym, shiftId, 1);
    const { organisationId, contact } = association;
    const input = { shiftId, organisationId, places: 3, minutesPerPlace: null, acceptsPart: true };
    const offerOfOne = async () => {
      const answer = answerOf(await pledgePlaces(deps, contact, input, null));
      expect(answer).toHaveProperty("offered", 1);
      return answer.pledgeId;
    };
    const first = await offerOfOne();
    const seen = observe(deps.store);
    answerOf(await declineOffer(deps, contact, { pledgeId: first }, null));
    await offerOfOne();
    deps.clock.set(expiresAt);
    await pledge(world, await addTenant(world, "Butiken"), shiftId, 1);
    const over = seen.told().flatMap(({ fact }) => (/Declined|Expired/.test(fact.type) ? [fact] : []));
    expect(over.map((fact) => [fact.type, "places" in fact && fact.places])).toEqual([
      ["OfferDeclined", 1],
      ["OfferExpired", 2],
      ["YourOfferExpired", 2],
      ["OfferExpired", 1],
      ["YourOfferExpired", 1],
    ]);
  });

  test("is refused to another organisation, and of a pledge that is confirmed", async () => {
    await expectRefusal(() => decline(world.gym.contact), { type: "NotAllowed" });
    answerOf(await accept());
    await expectRefusal(() => decline(), { type: "NotOffered", state: "CONFIRMED" });
  });
});

describe("invariant 5: an offer that has expired holds nothing, though no timer has run", () => {
  test("accepting and declining it is refused", async () => {
    world.deps.clock.set(expiresAt);
    await expectRefusal(() => accept(), { type: "PledgeNotLive", state: "OFFER_EXPIRED" });
    await expectRefusal(() => decline(), { type: "PledgeNotLive", state: "OFFER_EXPIRED" });
  });

  test("another takes its places at once; whose it was is told, by time's hand", async () => {
    const { deps, bakery, association, gym, shiftId } = world;
    await pledge(world, association, shiftId, 2);
    deps.clock.set(expiresAt);
    const seen = observe(deps.store);
    const taken = await pledge(world, gym, shiftId, 2);
    expect(taken).toHaveProperty("state", "CONFIRMED");
    expect(await storedPledge(world, pledgeId)).toMatchObject({ state: "OFFER_EXPIRED", offer: null });
    expect(await shiftNow()).toMatchObject({ taken: 4, offered: 0 });
    expect(
      seen
        .auditEvents()
        .map(({ subject, action, actorKind, source }) => [subject, action, actorKind, source]),
    ).toEqual([
      [pledgeId, "keepTime", "SYSTEM", "TIMER"],
      [taken.pledgeId, "pledgePlaces", "PERSON", "CHAT"],
    ]);
    expect(toldTo(seen, { bakery: bakery.contact })).toEqual([
      "channel OfferExpired",
      "bakery YourOfferExpired",
      "channel PledgeConfirmed",
    ]);
    expect(newsOf(seen)[0]?.fact).toHaveProperty("places", 2);
  });

  test("whoever waited goes before a newcomer", async () => {
    const { deps, association, gym, shiftId } = world;
    await pledge(world, association, shiftId, 2);
    const waiting = await pledge(world, gym, shiftId, 2);
    deps.clock.set(expiresAt);
    const newcomer = await pledge(world, await addTenant(world, "Butiken"), shiftId, 1);
    expect(newcomer).toHaveProperty("state", "WAITLISTED");
    expect((await storedPledge(world, waiting.pledgeId)).state).toBe("OFFERED");
  });

  test("its own organisation may pledge anew", async () => {
    world.deps.clock.set(expiresAt);
    expect(await pledge(world, world.bakery, world.shiftId, 2)).toHaveProperty("state", "CONFIRMED");
  });
});
