import { beforeEach, describe, expect, test } from "vitest";
import type { AppendixId } from "../kernel/ids.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { observe } from "../testing/observe.ts";
import { addLease, anOffering, type Offering, offer, signBoth } from "../testing/offers.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addPledgeOfLapsedTenant, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import { type EndAppendix, endAppendix } from "./end-appendix.ts";
import type { OfferAppendix } from "./offer-appendix.ts";

let world: World;
let offering: Offering;
beforeEach(async () => {
  world = await aWorld();
  offering = await anOffering(world);
});

async function signed(given: Partial<OfferAppendix> = {}, of = offering): Promise<AppendixId> {
  return (await signBoth(world, of, await offer(world, of, given))).appendixId;
}
function end(appendixId: AppendixId, given: Partial<EndAppendix> = {}, actor = world.landlord.coordinator) {
  const input = { appendixId, reason: "LEASE_ENDED", endsOn: "2026-03-12", ...given } as const;
  return endAppendix(world.deps, actor, input, null);
}
const typesTold = (seen: ReturnType<typeof observe>) => seen.told().map(({ fact }) => fact.type);

describe("invariant 8: when an appendix ends", () => {
  const pledgesOf = async (
    ...ids: readonly Parameters<ReturnType<World["deps"]["store"]["reader"]>["pledges"]["byIds"]>[0][number][]
  ) => (await world.deps.store.reader(world.landlordId).pledges.byIds(ids)).map(({ state }) => state);

  test("later pledges are cancelled with notice, earlier ones stay, and freed places are offered", async () => {
    const { tenant } = offering;
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    const before = await pledge(world, tenant, world.shiftId, 1);
    const after = await pledge(world, tenant, world.laterShiftId, 2);
    const waiting = await pledge(world, world.gym, world.laterShiftId, 1);
    const seen = observe(world.deps.store);
    expect(answerOf(await end(appendixId)).cancelledPledges).toBe(1);
    expect(await pledgesOf(before.pledgeId, after.pledgeId, waiting.pledgeId)).toEqual([
      "CONFIRMED",
      "CANCELLED_BY_ORGANISER",
      "OFFERED",
    ]);
    expect(typesTold(seen)).toEqual(
      expect.arrayContaining(["PledgeUnbacked", "YourPledgeUnbacked", "PlacesOffered"]),
    );
    const told = seen.told().find(({ fact }) => fact.type === "YourPledgeUnbacked");
    expect(told?.lane).toBe(`person:${tenant.contact.personId}`);
  });

  test("pledges stay on a date that another lease's appendix holds on, or that the next one will", async () => {
    const { tenant } = offering;
    const one = await signed({ effectiveFrom: "2026-03-01" });
    const { pledgeId } = await pledge(world, tenant, world.laterShiftId, 1);
    const leaseId = await addLease(world, tenant, "L-78");
    const next = await signed({ effectiveFrom: "2026-03-16" }, { ...offering, leaseId });
    expect(answerOf(await end(one)).cancelledPledges).toBe(0);
    expect(answerOf(await end(next, { endsOn: "2026-03-18" })).cancelledPledges).toBe(0);
    expect(answerOf(await end(next, { endsOn: "2026-03-17" })).cancelledPledges).toBe(1);
    expect(await pledgesOf(pledgeId)).toEqual(["CANCELLED_BY_ORGANISER"]);
  });

  test("the shift's local date counts, not the one in UTC", async () => {
    const shiftId = await addShift(world, {
      startsAt: "2026-03-11T23:30:00Z",
      endsAt: "2026-03-12T02:00:00Z",
    });
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    await pledge(world, offering.tenant, shiftId, 1);
    expect(answerOf(await end(appendixId, { endsOn: "2026-03-12" })).cancelledPledges).toBe(1);
  });

  test("what was pledged while it ended is found a minute later", async () => {
    const { tenant } = offering;
    const appendixId = await signed({ effectiveFrom: "2026-03-01" });
    answerOf(await end(appendixId, { endsOn: "2026-03-12" }));
    // As by a transaction that had read the appendix before that.

    const late = await addPledgeOfLapsedTenant(world, 1, { shiftId: world.laterShiftId, tenant });
    await keepTimeUntil(world.deps, world.deps.clock.now().add({ seconds: 60 }));
    expect(await pledgesOf(late.pledgeId)).toEqual(["CANCELLED_BY_ORGANISER"]);
  });

  test("the landlord's and associations' pledges need none", async () => {
    const { association, laterShiftId } = world;
    const { organisationId, contact } = association;
    const input = { shiftId: laterShiftId, organisationId, places: 1, minutesPerPlace: null };
    const { pledgeId } = answerOf(await pledgePlaces(world.deps, contact, input, null));
    answerOf(await end(await signed({ effectiveFrom: "2026-03-01" })));
    expect(await pledgesOf(pledgeId)).toEqual(["CONFIRMED"]);
  });
});
