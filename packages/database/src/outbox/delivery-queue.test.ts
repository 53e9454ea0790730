import type { Retry } from "@socialsmart/domain/outbox/delivery-queue";
import type { Lane } from "@socialsmart/domain/outbox/lane";
import { expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { claimOf, lanesOf, seqs } from "../testing/lanes.ts";
import { aPlan, ids, NOW } from "../testing/values.ts";

// An instant by which every message has long been waiting, and none rests any more.
const LATER = NOW.add({ hours: 1 });
const TEAM = "T0001";

onEachDatabase("The delivery queue", (suite) => {
  const { aLane, tell } = lanesOf(suite);

  const later = (at: Temporal.Instant, error: string): Retry => ({ at, error, outcome: "UNKNOWN" });
  const isPending = async (database: Database, lane: Lane, now = LATER) =>
    (await database.deliveries.pendingLanes([TEAM], now, 1_000)).some((pending) => pending.lane === lane);

  test("gives a lane's messages in order, at most as many as asked for", async () => {
    const { database, plan, lane } = await aLane(2);
    await tell(database, plan, lane, 2);
    expect(seqs(await database.deliveries.claim(claimOf(lane), 3))).toEqual([1, 2, 3]);
    expect(seqs(await database.deliveries.claim(claimOf(lane), 9))).toEqual([1, 2, 3, 4]);
  });

  test("has one sender a lane: another one gets nothing done until the lease is given back", async () => {
    const { database, lane } = await aLane(1);
    const { deliveries } = database;
    const [anna, bert] = [claimOf(lane, "anna"), claimOf(lane, "bert")];
    const messages = (await deliveries.claim(anna, 9)) ?? [];
    expect(await isPending(database, lane)).toBe(false);
    expect(await deliveries.claim(bert, 9)).toBeUndefined();
    expect(await deliveries.renew(bert)).toBe(false);
    expect(await deliveries.begin(bert, ids.next("delivery"), messages)).toBe(false);
    expect(await deliveries.finish(bert, messages)).toBe(false);
    expect(await deliveries.retryLater(bert, messages, later(NOW, "no"))).toBe(false);
    expect(await deliveries.park(bert, messages, { reason: "REFUSED", error: "no", at: NOW })).toBe(false);
    await deliveries.release(bert);
    expect(await deliveries.renew(anna)).toBe(true);

    await deliveries.release(anna);
    expect(await isPending(database, lane)).toBe(true);
    expect(seqs(await deliveries.claim(bert, 9))).toEqual([1]);
    expect(await deliveries.renew(anna)).toBe(false);
  });

  test("gives a lane whose lease ran out to the next one, and the first gets nothing done any more", async () => {
    const { database, lane } = await aLane(1);
    const { deliveries } = database;
    const [anna, bert] = [claimOf(lane, "anna", 0), claimOf(lane, "bert")];
    const messages = (await deliveries.claim(anna, 9)) ?? [];
    expect(await isPending(database, lane)).toBe(true);
    expect(seqs(await deliveries.claim(bert, 9))).toEqual([1]);
    expect(await deliveries.finish(anna, messages)).toBe(false);
    expect(await deliveries.finish(bert, messages)).toBe(true);
  });

  test("lets a sender whose lease ran out, and was taken by nobody, say that it has told", async () => {
    const { database, lane } = await aLane(1);
    const { deliveries } = database;
    const slow = claimOf(lane, "anna", 0);
    const messages = (await deliveries.claim(slow, 9)) ?? [];
    expect(await deliveries.finish(slow, messages)).toBe(true);
    expect(await isPending(database, lane)).toBe(false);
  });

  test("goes on behind what was told, and waits for nothing when all was", async () => {
    const { database, plan, lane } = await aLane(3);
    const { deliveries } = database;
    const messages = (await deliveries.claim(claimOf(lane), 9)) ?? [];
    expect(await deliveries.finish(claimOf(lane), messages.slice(0, 2))).toBe(true);
    expect(seqs(await deliveries.claim(claimOf(lane), 9))).toEqual([3]);
    expect(await deliveries.finish(claimOf(lane), messages.slice(2))).toBe(true);
    expect(await deliveries.claim(claimOf(lane), 9)).toEqual([]);
    await deliveries.release(claimOf(lane));
    expect(await isPending(database, lane)).toBe(false);
    await tell(database, plan, lane, 1);
    expect(await isPending(database, lane)).toBe(true);
    expect(seqs(await deliveries.claim(claimOf(lane), 9))).toEqual([4]);
  });

  test("frees a lane in the step that tells its last messages, where it is asked to", async () => {
    const { database, plan, lane } = await aLane(2);
    const { deliveries } = database;
    const messages = (await deliveries.claim(claimOf(lane), 9)) ?? [];
    expect(await deliveries.finish(claimOf(lane), messages, "RELEASE")).toBe(true);
    expect(await deliveries.renew(claimOf(lane))).toBe(false);
    await tell(database, plan, lane, 1);
    expect(seqs(await deliveries.claim(claimOf(lane, "bert"), 9))).toEqual([3]);
  });

  test("says again of messages that were told or given up that they were", async () => {
    const { database, lane } = await aLane(2);
    const { deliveries } = database;
    const [first, second] = ((await deliveries.claim(claimOf(lane), 9)) ?? []).map((message) => [message]);
    if (!first || !second) throw new Error("Two messages wait");
    const why = { reason: "REFUSED", error: "no", at: NOW } as const;
    for (let time = 1; time <= 2; time += 1) expect(await deliveries.finish(claimOf(lane), first)).toBe(true);
    expect(seqs(await deliveries.claim(claimOf(lane), 9))).toEqual([2]);
    await expect(deliveries.park(claimOf(lane), first, why)).rejects.toThrow("only 0 were waiting");
    for (let time = 1; time <= 2; time += 1)
      expect(await deliveries.park(claimOf(lane), second, why)).toBe(true);
    await expect(deliveries.finish(claimOf(lane), second)).rejects.toThrow("only 0 were waiting");
    expect(await deliveries.claim(claimOf(lane), 9)).toEqual([]);
  });

  test("passes by what was told out of turn once its turn comes", async () => {
    const { database, plan, lane } = await aLane(5);
    const { deliveries } = database;
    const messages = (await deliveries.claim(claimOf(lane), 9)) ?? [];
    const [first, second, third, fourth, fifth] = messages.map((message) => [message]);
    if (!first || !second || !third || !fourth || !fifth) throw new Error("Five messages wait");
    const outOfTurn = [...second, ...fourth];
    expect(await deliveries.begin(claimOf(lane), ids.next("delivery"), outOfTurn)).toBe(true);
    for (let time = 1; time <= 2; time += 1)
      expect(await deliveries.finish(claimOf(lane), outOfTurn)).toBe(true);
    const left = await deliveries.claim(claimOf(lane), 9);
    expect(left?.map(({ seq, deliveryId }) => [seq, deliveryId])).toEqual(
      [1, 3, 5].map((seq) => [seq, null]),
    );
    await deliveries.release(claimOf(lane));
    const oldest = async () =>
      (await deliveries.pendingLanes([TEAM], LATER, 1_000)).find((pending) => pending.lane === lane)?.oldest
        .seq;
    expect(await oldest()).toBe(1);
    await deliveries.claim(claimOf(lane), 9);
    await deliveries.finish(claimOf(lane), first);
    await deliveries.release(claimOf(lane));
    expect(await oldest()).toBe(3);
    await deliveries.claim(claimOf(lane), 9);
    await deliveries.finish(claimOf(lane), [...third, ...fifth]);
    await deliveries.release(claimOf(lane));
    expect(await isPending(database, lane)).toBe(false);
    await tell(database, plan, lane, 1);
    expect(seqs(await deliveries.claim(claimOf(lane), 9))).toEqual([6]);
  });

  test("remembers which messages are being told together, and how often that has failed", async () => {
    const { database, lane } = await aLane(3);
    const { deliveries } = database;
    const messages = (await deliveries.claim(claimOf(lane), 9)) ?? [];
    const deliveryId = ids.next("delivery");
    expect(await deliveries.begin(claimOf(lane), deliveryId, messages.slice(0, 2))).toBe(true);
    expect(await deliveries.retryLater(claimOf(lane), messages.slice(0, 2), later(NOW, "503"))).toBe(true);
    const again = await deliveries.claim(claimOf(lane, "bert"), 9);
    expect(again?.map(({ deliveryId: id, attempts }) => [id, attempts])).toEqual([
      [deliveryId, 1],
      [deliveryId, 1],
      [null, 0],
    ]);
  });

  test("forgets a try that certainly told nobody, but for its count", async () => {
    const { database, lane } = await aLane(1);
    const { deliveries } = database;
    const messages = (await deliveries.claim(claimOf(lane), 9)) ?? [];
    await deliveries.begin(claimOf(lane), ids.next("delivery"), messages);
    await deliveries.retryLater(claimOf(lane), messages, { ...later(NOW, "429"), outcome: "UNTOLD" });
    const again = await deliveries.claim(claimOf(lane), 9);
    expect(again?.map(({ deliveryId, attempts }) => [deliveryId, attempts])).toEqual([[null, 1]]);
  });

  test("lets a lane rest until it is to be tried again, whatever else comes in", async () => {
    const { database, plan, lane } = await aLane(1);
    const { deliveries } = database;
    const messages = (await deliveries.claim(claimOf(lane), 9)) ?? [];
    const at = NOW.add({ seconds: 30 });
    await deliveries.retryLater(claimOf(lane), messages, later(at, "429"));
    await tell(database, plan, lane, 1);
    expect(await isPending(database, lane, at.subtract({ milliseconds: 1 }))).toBe(false);
    expect(await isPending(database, lane, at)).toBe(true);
  });

  test("puts aside what was given up, with the reason, and goes on", async () => {
    const { database, plan, lane } = await aLane(3);
    const { deliveries } = database;
    const claim = claimOf(lane);
    const messages = (await deliveries.claim(claim, 9)) ?? [];
    const why = { reason: "REFUSED", error: "channel_not_found", at: NOW } as const;
    expect(await deliveries.park(claim, messages.slice(0, 1), why)).toBe(true);
    expect(
      await deliveries.park(claim, messages.slice(1, 2), {
        reason: "UNCERTAIN",
        error: "timeout",
        at: NOW.add({ seconds: 1 }),
      }),
    ).toBe(true);
    expect(seqs(await deliveries.claim(claim, 9))).toEqual([3]);
    const parked = await deliveries.parked(plan.landlordId, 9);
    expect(parked.map(({ message, reason, error }) => [message.seq, reason, error])).toEqual([
      [2, "UNCERTAIN", "timeout"],
      [1, "REFUSED", "channel_not_found"],
    ]);
    expect(parked[1]?.at.toString()).toBe(NOW.toString());
    expect(await deliveries.parked(plan.landlordId, 1)).toHaveLength(1);
    expect(await deliveries.parked(ids.next("landlord"), 9)).toEqual([]);

    const { parkedMessages } = database.store.reader(plan.landlordId);
    expect(await parkedMessages.page({ first: 1, after: null })).toEqual({
      items: parked.slice(0, 1),
      hasNextPage: true,
    });
    const [uncertain, refused] = parked;
    const after = { key: String(uncertain?.at), id: String(uncertain?.message.id) };
    expect(await parkedMessages.page({ first: 9, after })).toEqual({ items: [refused], hasNextPage: false });
    expect(await parkedMessages.count()).toBe(2);
    expect(await parkedMessages.byIds(messages.map(({ id }) => id))).toHaveLength(2);
    expect(await database.store.reader(ids.next("landlord")).parkedMessages.count()).toBe(0);
  });

  test("names the lane first whose oldest message has waited longest, and no more than asked for", async () => {
    const late = await aLane(1, NOW.subtract({ hours: 24 }));
    const early = await aLane(2, NOW.subtract({ hours: 48 }));
    const pending = await late.database.deliveries.pendingLanes([TEAM], LATER, 2);
    expect(pending.map(({ lane, oldest }) => [lane, oldest.seq])).toEqual([
      [early.lane, 1],
      [late.lane, 1],
    ]);
  });

  test("names lanes of the workspaces that are served and of landlords without one, however long another's wait", async () => {
    const { database } = suite();
    const longAgo = NOW.subtract({ hours: 480 });
    const [ours, theirs] = await Promise.all(["T-ours", "T-theirs"].map((team) => aPlan(database, {}, team)));
    if (!ours || !theirs) throw new Error("Two plans were made");
    const limit = 3;
    const lanesOf = (landlordId: string): readonly Lane[] => [
      `channel:${landlordId}/T/C`,
      `person:${landlordId}`,
      `initiative:${landlordId}`,
    ];
    for (const lane of [...lanesOf(theirs.landlordId), "person:one-more" as const])
      await tell(database, theirs, lane, 1, longAgo);
    for (const lane of lanesOf(ours.landlordId))
      await tell(database, ours, lane, 1, longAgo.add({ hours: 1 }));
    const pending = await database.deliveries.pendingLanes(["T-ours"], LATER, limit);
    expect(pending.map(({ lane }) => lane).sort()).toEqual([...lanesOf(ours.landlordId)].sort());
    const both = await database.deliveries.pendingLanes(["T-ours", "T-theirs"], LATER, 100);
    const teamOf = (landlordId: string) =>
      new Set(both.filter(({ oldest }) => oldest.landlordId === landlordId).map((it) => it.chatTeamId));
    expect(teamOf(ours.landlordId)).toEqual(new Set(["T-ours"]));
    expect(teamOf(theirs.landlordId)).toEqual(new Set(["T-theirs"]));
    expect(await database.deliveries.pendingLanes([], LATER, limit)).toEqual([]);
    const { plan: without, lane } = await aLane(1, longAgo);
    expect(without.landlord.chatTeamId).toBeNull();
    expect(
      (await database.deliveries.pendingLanes(["T-ours"], LATER, 1)).map((it) => [it.lane, it.chatTeamId]),
    ).toEqual([[lane, null]]);
  });

  test("has no two landlords in one lane", async () => {
    const { database, lane } = await aLane(1);
    const other = await aPlan(database);
    await expect(tell(database, other, lane, 1)).rejects.toThrow("another landlord's");
    expect(seqs(await database.deliveries.claim(claimOf(lane), 9))).toEqual([1]);
  });
});
