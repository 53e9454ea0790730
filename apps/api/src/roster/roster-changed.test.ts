import { pauseInitiative } from "@socialsmart/domain/initiative/pause-initiative";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { ok } from "@socialsmart/domain/kernel/result";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { addAssociation, addShift, pledge } from "@socialsmart/domain/testing/world-additions";
import type { Member } from "@socialsmart/domain/testing/world-parts";
import { createClient } from "graphql-sse";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../testing/test-api.ts";
import { useWatches, WATCH } from "../testing/use-watches.ts";

let api: TestApi;
let gather = async () => {};
beforeAll(async () => {
  const live = { pollMs: 20, gather: () => gather() };
  api = await startTestApi({ live, policy: { streamLimit: 3, recheckMs: 20 } });
});
afterAll(() => api.close());

const { open, nextOf } = useWatches(() => api);
afterEach(() => {
  gather = async () => {};
});

/** Watched by nobody else, with so many places. */
async function aShift(capacity = 4): Promise<ShiftId> {
  return addShift(api.world, { capacity });
}

describe("who watches a roster", () => {
  test("is first sent what stands, then each shift that changes, as it is, and why", async () => {
    const { world } = api;
    const shiftId = await aShift();
    await pledge(world, world.bakery, shiftId, 1);
    const watched = await open({ shiftId });
    expect(await nextOf(watched)).toStrictEqual({
      __typename: "RosterSnapshot",
      happened: [],
      shifts: { totalCount: 1, nodes: [{ id: shiftId, placesTaken: 1 }] },
    });
    const { pledgeId } = await pledge(world, world.gym, shiftId, 2);
    expect(await nextOf(watched)).toStrictEqual({
      __typename: "ShiftChange",
      happened: [{ kind: "PLEDGE_CONFIRMED", shiftId, pledgeId, places: 2 }],
      shift: { id: shiftId, placesTaken: 3, state: "OPEN", initiative: { title: "Läxhjälp" } },
    });
  });

  test("sees an initiative's and a district's shifts, and not those of another shift", async () => {
    const { world } = api;
    const [shiftId, other] = [await aShift(), await aShift()];
    const { initiativeId, districtId } = world;
    const [ofShift, ofInitiative, ofDistrict] = [
      await open({ shiftId }),
      await open({ initiativeId }),
      await open({ districtId }),
    ];
    for (const watched of [ofShift, ofInitiative, ofDistrict]) await nextOf(watched);
    await pledge(world, world.gym, other, 1);
    await pledge(world, world.gym, shiftId, 1);
    expect((await nextOf(ofShift)).shift.id).toBe(shiftId);
    for (const watched of [ofInitiative, ofDistrict]) {
      expect((await nextOf(watched)).shift.id).toBe(other);
      expect((await nextOf(watched)).shift.id).toBe(shiftId);
    }
  });

  test("is sent everything anew where the whole initiative is another, or a new one comes to the district", async () => {
    const { world } = api;
    const { deps, landlord, districtId } = world;
    const watched = await open({ districtId });
    await nextOf(watched);
    const plan = aPlan(world, { title: "Ny insats" });
    const { initiativeId } = answerOf(await planInitiative(deps, landlord.coordinator, plan, null));
    expect((await nextOf(watched)).__typename).toBe("RosterSnapshot");
    answerOf(await publishInitiative(deps, landlord.coordinator, { initiativeId }, null));
    const paused = await nextOf(watched);
    expect(paused).toMatchObject({
      __typename: "RosterSnapshot",
      happened: [{ kind: "INITIATIVE_PUBLISHED" }],
    });
    answerOf(await pauseInitiative(deps, landlord.coordinator, { initiativeId, reason: "Lov" }, null));
    expect((await nextOf(watched)).happened).toMatchObject([{ kind: "INITIATIVE_PAUSED" }]);
  });

  test("goes on seeing an initiative that gets another channel, and is sent everything anew at that", async () => {
    const { world } = api;
    const { deps, landlord, operator } = world;
    const plan = aPlan(world, { title: "Flyttar kanal" });
    const { initiativeId } = answerOf(await planInitiative(deps, landlord.coordinator, plan, null));
    answerOf(await publishInitiative(deps, landlord.coordinator, { initiativeId }, null));
    const shiftId = await addShift({ ...world, initiativeId });
    const watched = await open({ initiativeId });
    await nextOf(watched);
    await deps.store.transaction<null, never>(
      { actor: operator, name: "test", key: null, input: null },
      async (tx) => {
        const initiative = await tx.initiatives.lockById(initiativeId);
        if (!initiative) throw new Error("No initiative");
        await tx.initiatives.save({ ...initiative, channel: { teamId: "T0001", channelId: "C0777" } });
        return ok(null);
      },
    );
    expect((await nextOf(watched)).__typename).toBe("RosterSnapshot");
    await pledge(world, world.gym, shiftId, 1);
    expect((await nextOf(watched)).shift).toMatchObject({ id: shiftId, placesTaken: 1 });
  });

  test("sees a burst of fifty pledges as one event, which has the end of it", async () => {
    const { world } = api;
    const shiftId = await aShift(60);
    const members: Member[] = [];
    for (let n = 0; n < 50; n += 1) members.push(await addAssociation(world, `Förening ${n}`));
    const watched = await open({ shiftId });
    await nextOf(watched);
    const burst = Promise.withResolvers<void>();
    gather = () => burst.promise;
    await Promise.all(members.map((member) => pledge(world, member, shiftId, 1)));
    burst.resolve();
    const seen: number[] = [];
    const happened: unknown[] = [];
    while (happened.length < 50) {
      const event = await nextOf(watched);
      seen.push(event.shift.placesTaken);
      happened.push(...event.happened);
    }
    expect(seen[0]).toBe(50);
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  test("misses nothing between two connections: the second begins with what stands", async () => {
    const { world } = api;
    const shiftId = await aShift();
    const first = await open({ shiftId });
    await nextOf(first);
    await first.close();
    await pledge(world, world.gym, shiftId, 2);
    const again = await open({ shiftId });
    expect((await nextOf(again)).shifts.nodes).toEqual([{ id: shiftId, placesTaken: 2 }]);
  });

  test("names each event by an id of its own", async () => {
    const { world } = api;
    const shiftId = await aShift();
    const watched = await open({ shiftId });
    const first = await watched.next();
    await pledge(world, world.gym, shiftId, 1);
    const second = await watched.next();
    const ids = [first, second].map((answer) => answer?.data.rosterChanged.eventId);
    expect(ids[0]).toMatch(/^delivery_/);
    expect(new Set(ids).size).toBe(2);
  });

  test("may use graphql-sse's own client", async () => {
    const { world } = api;
    const shiftId = await aShift();
    const client = createClient({
      url: `${api.url}/graphql/stream`,
      headers: { authorization: `Bearer ${api.token}` },
    });
    const events = client.iterate({ query: WATCH, variables: { of: { shiftId } } });
    expect((await events.next()).value.data.rosterChanged.__typename).toBe("RosterSnapshot");
    await pledge(world, world.gym, shiftId, 1);
    expect((await events.next()).value.data.rosterChanged.shift.placesTaken).toBe(1);
    client.dispose();
  });
});

test("a reader that is slow is sent the end of what it missed, and not every step", async () => {
  const { world } = api;
  const shiftId = await aShift(20);
  // Some megabytes in each event, more than the connection holds unread.
  await describeAtLength("å".repeat(30_000));
  const aliases = Array.from({ length: 90 }, (_, n) => `d${n}: description`).join(" ");
  const query = `subscription ($of: RosterScope!) { rosterChanged(of: $of) {
    ... on ShiftChange { shift { placesTaken initiative { ${aliases} } } }
  } }`;
  const slow = await open({ shiftId }, api.token, query);
  const quick = await open({ shiftId });
  await nextOf(quick);
  for (let n = 1; n <= 15; n += 1) {
    await pledge(world, await addAssociation(world, `Långsam ${n}`), shiftId, 1);
    expect((await nextOf(quick)).shift.placesTaken).toBe(n);
  }
  await slow.next();
  const seen: number[] = [];
  while (seen.at(-1) !== 15) seen.push((await nextOf(slow)).shift.placesTaken);
  expect(seen.length).toBeLessThan(8);
});

async function describeAtLength(description: string): Promise<void> {
  const { deps, operator, initiativeId } = api.world;
  await deps.store.transaction<null, never>(
    { actor: operator, name: "test", key: null, input: null },
    async (tx) => {
      const initiative = await tx.initiatives.lockById(initiativeId);
      if (!initiative) throw new Error("No initiative");
      await tx.initiatives.save({ ...initiative, description });
      return ok(null);
    },
  );
}
