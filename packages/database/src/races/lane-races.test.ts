import { forwardBacklog } from "@socialsmart/domain/channel/forward-backlog";
import { linkInitiativeChannel } from "@socialsmart/domain/channel/link-initiative-channel";
import type { ChatChannel } from "@socialsmart/domain/chat/chat-channel";
import { parkRoute } from "@socialsmart/domain/chat/park-route";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import { type Lane, laneOfChannel } from "@socialsmart/domain/outbox/lane";
import { FixedClock } from "@socialsmart/domain/testing/fixed-clock";
import { fixedSecrets } from "@socialsmart/domain/testing/fixed-secrets";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { claimOf, lanesOf, seqs } from "../testing/lanes.ts";
import { aPlan, commit, ids, NOW } from "../testing/values.ts";

onEachDatabase("A lane that many use at once", (suite) => {
  const { aLane, tell } = lanesOf(suite);

  test("numbers what many tell at once without a gap, in the order in which they committed", async () => {
    const { database, plan, lane } = await aLane(0);
    await Promise.all(Array.from({ length: 20 }, () => tell(database, plan, lane, 2)));
    const messages = await database.deliveries.claim(claimOf(lane), 100);
    expect(seqs(messages)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test("does not let two transactions wait for each other that tell the same lanes in another order", async () => {
    const { plan, lane: first } = await aLane(1);
    const { lane: second } = await aLane(1);
    const warnings: string[] = [];
    const log = { warn: (facts: object, message: string) => warnings.push(message + JSON.stringify(facts)) };
    const database = await suite().openAgain({ log });
    const fact: Fact = { type: "ShiftOpened", shiftId: plan.shift.id, initiativeId: plan.initiative.id };
    // Both lanes must be of one landlord: these are new ones.
    const [one, two] = [`${first}-a`, `${second}-a`] as const;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        commit(database, plan.landlordId, async (tx) => {
          for (const lane of n % 2 ? [one, two] : [two, one]) await tx.outbox.append(lane, fact, NOW);
        }),
      ),
    );
    expect(seqs(await database.deliveries.claim(claimOf(one), 100))).toHaveLength(20);
    expect(seqs(await database.deliveries.claim(claimOf(two), 100))).toHaveLength(20);
    expect(warnings.filter((warning) => warning.includes("1213"))).toEqual([]);
  });

  test("has each message told once and in order by five senders who never hold a lane together", async () => {
    const { database, plan, lane } = await aLane(0);
    const { deliveries } = database;
    const told: number[] = [];
    let inside = 0;
    let together = 0;
    let appended = 0;
    const send = async (owner: string) => {
      while (told.length < 60) {
        const claim = claimOf(lane, owner);
        const messages = await deliveries.claim(claim, 7);
        if (!messages) continue;
        inside += 1;
        together = Math.max(together, inside);
        if (await deliveries.renew(claim)) {
          told.push(...(seqs(messages) ?? []));
          await deliveries.finish(claim, messages);
        }
        inside -= 1;
        await deliveries.release(claim);
      }
    };
    const append = async () => {
      while (appended < 60) {
        appended += 3;
        await tell(database, plan, lane, 3);
      }
    };
    await tell(database, plan, lane, 0);
    await Promise.all([append(), ...["a", "b", "c", "d", "e"].map(send)]);
    expect(told).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(together).toBe(1);
  });

  test("that is closed has its backlog told once, in part where it was and the rest where the initiative moved to meanwhile", async () => {
    const { database } = suite();
    const { landlordId, initiative, shift } = await aPlan(database, {}, "T0LANES");
    const deps = { store: database.store, clock: new FixedClock(String(NOW)), ids, secrets: fixedSecrets() };
    const [old, next] = ["COLD", "CNEXT"].map((channelId) => ({ teamId: "T0LANES", channelId }));
    if (!old || !next) throw new Error("There are two");
    const [from, to] = [laneOfChannel(landlordId, old), laneOfChannel(landlordId, next)];
    const slack = { kind: "SYSTEM", landlordId, source: "CHAT" } as const;
    const operator = { kind: "OPERATOR", landlordId, source: "COMMAND_LINE" } as const;
    const link = async (channel: ChatChannel) =>
      answerOf(await linkInitiativeChannel(deps, operator, { initiativeId: initiative.id, channel }, null));
    const idsIn = async (lane: Lane) => {
      const messages = (await database.deliveries.claim(claimOf(lane), 99)) ?? [];
      await database.deliveries.release(claimOf(lane));
      return messages.flatMap(({ fact }) => (fact.type === "WaitlistLapsed" ? [fact.pledges] : []));
    };
    /** Tells what it gets, one by one, and goes on to the next with the lane's lease in its hand. */
    const send = async () => {
      const told: number[] = [];
      const claim = claimOf(from, "a sender");
      for (const message of (await database.deliveries.claim(claim, 6)) ?? []) {
        if (!(await database.deliveries.begin(claim, ids.next("delivery"), [message]))) break;
        if (message.fact.type === "WaitlistLapsed") told.push(message.fact.pledges);
        await database.deliveries.finish(claim, [message]);
      }
      await database.deliveries.release(claim);
      return told;
    };
    const all = Array.from({ length: 12 }, (_, pledges) => pledges);
    for (let round = 0; round < 4; round += 1) {
      await link(old);
      await parkRoute(deps, slack, { channel: old, error: "is_archived" }, null);
      await commit(database, landlordId, async (tx) => {
        const about = { shiftId: shift.id, initiativeId: initiative.id };
        for (const pledges of all)
          await tx.outbox.append(from, { type: "WaitlistLapsed", ...about, pledges }, NOW);
      });
      const [told] = await Promise.all([send(), link(next)]);
      // A sender that had the lane finds the channel closed, and then has what is left go along.
      answerOf(await forwardBacklog(deps, slack, { channel: old }, null));
      expect(await idsIn(from)).toEqual([]);
      expect([...told, ...(await idsIn(to))]).toEqual(all);
      await send();
      const claim = claimOf(to);
      const left = (await database.deliveries.claim(claim, 99)) ?? [];
      await database.deliveries.finish(claim, left, "RELEASE");
    }
  });
});
