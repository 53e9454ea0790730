import type { Fact } from "@socialsmart/domain/outbox/fact";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { claimOf, lanesOf, seqs } from "../testing/lanes.ts";
import { commit, NOW } from "../testing/values.ts";

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
});
