import type { OperatorActor } from "@socialsmart/domain/access/actor";
import { parkRoute } from "@socialsmart/domain/chat/park-route";
import type { LandlordId } from "@socialsmart/domain/kernel/ids";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import { laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { parkMessage } from "@socialsmart/domain/outbox/park-message";
import { retryLane } from "@socialsmart/domain/outbox/retry-lane";
import { settleMessage } from "@socialsmart/domain/outbox/settle-message";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { fixedSecrets } from "@socialsmart/domain/testing/fixed-secrets";
import { answerOf, refusalOf } from "@socialsmart/domain/testing/outcome";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aPlan, commit, ids, NOW } from "../testing/values.ts";

onEachDatabase("What people decide about messages", (suite) => {
  let channels = 0;

  /** A channel's lane with so many facts to tell, and who decides about them. */
  async function aLane(count: number) {
    const { database } = suite();
    const plan = await aPlan(database);
    const { landlordId } = plan;
    channels += 1;
    const channel = { teamId: "T0001", channelId: `C${channels}` };
    const lane = laneOfChannel(landlordId, channel);
    const fact: Fact = { type: "ShiftOpened", shiftId: plan.shift.id, initiativeId: plan.initiative.id };
    await commit(database, landlordId, async (tx) => {
      for (let n = 0; n < count; n += 1) await tx.outbox.append(lane, fact, NOW);
    });
    const deps = { store: database.store, clock: new FixedClock(String(NOW)), ids, secrets: fixedSecrets() };
    const claim = { lane, owner: "anna", leaseMs: 30_000 };
    const { deliveries } = database;
    const messages = (await deliveries.claim(claim, 99)) ?? [];
    const idOf = (n: number) => messages[n - 1]?.id ?? fail();
    const next = async () => {
      const left = await deliveries.claim(claim, 99);
      await deliveries.release(claim);
      return left?.map(({ seq }) => seq);
    };
    await deliveries.release(claim);
    return {
      database,
      deps,
      actor: operatorOf(landlordId),
      channel,
      claim,
      deliveries,
      idOf,
      lane,
      messages,
      next,
    };
  }

  const why = { reason: "UNCERTAIN", error: "http_503", at: NOW } as const;

  test("settles all that were given up in one post, and nothing else", async () => {
    const { deps, actor, claim, deliveries, idOf, messages, next, database } = await aLane(5);
    await deliveries.claim(claim, 99);
    for (const group of [messages.slice(0, 2), messages.slice(2, 4)]) {
      await deliveries.begin(claim, ids.next("delivery"), group);
      await deliveries.park(claim, group, why);
    }
    await deliveries.release(claim);
    const settled = await settleMessage(deps, actor, { messageId: idOf(2), as: "ARRIVED" }, null);
    expect(answerOf(settled)).toEqual({ messageIds: [idOf(1), idOf(2)] });
    expect((await deliveries.parked(actor.landlordId, 9)).map(({ message }) => message.seq)).toEqual([4, 3]);
    expect((await database.outbox.find(idOf(1)))?.toldAt).not.toBeNull();
    expect(await next()).toEqual([5]);
    const again = settleMessage(deps, actor, { messageId: idOf(1), as: "SEND_AGAIN" }, null);
    expect(refusalOf(await again)).toEqual({ type: "MessageNotParked" });
  });

  test("tells again what was given up, behind what waits, and once however many ask for it", async () => {
    const { deps, actor, claim, deliveries, idOf, messages, next } = await aLane(3);
    await deliveries.claim(claim, 99);
    await deliveries.begin(claim, ids.next("delivery"), messages.slice(0, 2));
    await deliveries.park(claim, messages.slice(0, 2), why);
    await deliveries.release(claim);
    const answers = await Promise.all(
      [1, 2, 1, 2].map((n) => settleMessage(deps, actor, { messageId: idOf(n), as: "SEND_AGAIN" }, null)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await next()).toEqual([3, 4, 5]);
    expect(await deliveries.parked(actor.landlordId, 9)).toEqual([]);
  });

  test("puts a message aside in the middle of a lane, and the sender goes past it", async () => {
    const { deps, actor, idOf, next, deliveries } = await aLane(3);
    const park = (n: number) => parkMessage(deps, actor, { messageId: idOf(n), reason: "Gäller inte" }, null);
    expect(answerOf(await park(2))).toEqual({ messageId: idOf(2) });
    expect(await next()).toEqual([1, 3]);
    expect(answerOf(await park(1))).toEqual({ messageId: idOf(1) });
    expect(await next()).toEqual([3]);
    expect(refusalOf(await park(1))).toEqual({ type: "MessageNotWaiting" });
    answerOf(await park(3));
    expect(await next()).toEqual([]);
    const parked = await deliveries.parked(actor.landlordId, 9);
    expect(parked.map(({ reason, error }) => [reason, error])).toEqual(
      Array.from({ length: 3 }, () => ["STOPPED", "Gäller inte"]),
    );
    answerOf(await settleMessage(deps, actor, { messageId: idOf(2), as: "SEND_AGAIN" }, null));
    expect(await next()).toEqual([4]);
  });

  test("puts nothing aside in a lane that a sender is at work on, and a sender takes none that is decided about", async () => {
    const { deps, actor, claim, deliveries, idOf, next } = await aLane(2);
    await deliveries.claim(claim, 99);
    const park = () => parkMessage(deps, actor, { messageId: idOf(2), reason: "Gäller inte" }, null);
    expect(refusalOf(await park())).toEqual({ type: "LaneBusy" });
    await deliveries.release(claim);
    const [parked, claimed] = await Promise.all([park(), deliveries.claim(claim, 99)]);
    // Whoever is first: the sender never has what was put aside, or it was not.
    expect(claimed?.map(({ seq }) => seq) ?? [1]).toEqual(parked.ok ? [1] : [1, 2]);
    await deliveries.release(claim);
    expect(await next()).toEqual(parked.ok ? [1] : [1, 2]);
  });

  test("ends a lane's rest, and opens its channel", async () => {
    const { database, deps, actor, channel, claim, deliveries, lane, messages } = await aLane(1);
    await deliveries.claim(claim, 99);
    const retry = { at: NOW.add({ hours: 24 }), error: "not_in_channel", outcome: "UNTOLD" } as const;
    await deliveries.retryLater(claim, messages, retry);
    const slack = { kind: "SYSTEM", landlordId: actor.landlordId, source: "CHAT" } as const;
    answerOf(await parkRoute(deps, slack, { channel, error: "not_in_channel" }, null));
    const { parkedRoutes } = database.store.reader(actor.landlordId);
    const route = { ...channel, landlordId: actor.landlordId, error: "not_in_channel", parkedAt: NOW };
    expect(await parkedRoutes.list()).toEqual([route]);
    expect(await database.outbox.parkedRoutes()).toContainEqual(route);
    const seen = async () => (await database.outbox.waiting(999)).find((one) => one.lane === lane);
    expect(await seen()).toMatchObject({ waiting: 1, error: "not_in_channel", isHeld: false });
    expect((await seen())?.restsUntil).toEqual(retry.at);
    expect(answerOf(await retryLane(deps, actor, { lane }, null))).toEqual({ lane });
    expect((await seen())?.restsUntil).toBeNull();
    expect(await parkedRoutes.list()).toEqual([]);
    expect(refusalOf(await retryLane(deps, actor, { lane }, null))).toEqual({ type: "LaneNotResting" });
    await deliveries.claim(claim, 99);
    expect((await seen())?.isHeld).toBe(true);
  });

  test("knows every channel's parking once, however many senders find it closed at once", async () => {
    const { deps, actor, channel } = await aLane(0);
    const slack = { kind: "SYSTEM", landlordId: actor.landlordId, source: "CHAT" } as const;
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => parkRoute(deps, slack, { channel, error: "is_archived" }, null)),
    );
    expect(answers.filter((answer) => answerOf(answer).isNew)).toHaveLength(1);
  });

  test("finds what was given up in all landlords' lanes, newest first", async () => {
    const { database, claim, deliveries, messages, idOf } = await aLane(2);
    await deliveries.claim(claim, 99);
    await deliveries.park(claim, messages.slice(0, 1), { ...why, at: NOW.add({ hours: 1 }) });
    await deliveries.park(claim, messages.slice(1), { ...why, at: NOW.add({ hours: 2 }) });
    const parked = await database.outbox.parked(2);
    expect(parked.map(({ message }) => message.id)).toEqual([idOf(2), idOf(1)]);
    expect(await database.outbox.find(idOf(1))).toEqual({
      message: parked[1]?.message,
      error: "http_503",
      toldAt: null,
      parked: parked[1],
    });
    expect(await database.outbox.find(ids.next("message"))).toBeUndefined();
  });
});

function operatorOf(landlordId: LandlordId): OperatorActor {
  return { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" };
}

function fail(): never {
  throw new Error("There is no such message");
}
