import type { Initiative } from "@socialsmart/domain/initiative/initiative";
import type { Fact } from "@socialsmart/domain/outbox/fact";
import { laneOfInitiative } from "@socialsmart/domain/outbox/lane";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import { aDistrict, anInitiative, aPlan, commit, NOW, type Plan } from "../testing/values.ts";

onEachDatabase("The feed of facts", (suite) => {
  const opened = ({ shift }: Plan, { id }: Initiative): Fact => ({
    type: "ShiftOpened",
    shiftId: shift.id,
    initiativeId: id,
  });

  /** An initiative of its own in a district of its own, with so many facts in its lane. */
  async function anInitiativeToldOf(count: number, given: Partial<Initiative> = {}) {
    const { database } = suite();
    const plan = await aPlan(database);
    const { landlordId, initiative: first } = plan;
    const district = aDistrict({ landlordId });
    const initiative = anInitiative({
      ...given,
      landlordId,
      hostOrganisationId: first.hostOrganisationId,
      districtId: district.id,
    });
    await commit(database, landlordId, async (tx) => {
      await tx.districts.insert(district);
      await tx.initiatives.insert(initiative);
      for (let n = 0; n < count; n += 1)
        await tx.outbox.append(laneOfInitiative(initiative), opened(plan, initiative), NOW);
    });
    return { ...database, database, plan, initiative, districtId: district.id };
  }

  test("knows where an initiative's lane stands, by the initiative and by its district", async () => {
    const { facts, initiative, districtId } = await anInitiativeToldOf(2);
    const position = {
      initiativeId: initiative.id,
      districtId,
      lane: laneOfInitiative(initiative),
      lastSeq: 2,
    };
    expect(await facts.positions({ initiativeIds: [initiative.id], districtIds: [] })).toEqual([position]);
    expect(await facts.positions({ initiativeIds: [], districtIds: [districtId] })).toEqual([position]);
    expect(await facts.positions({ initiativeIds: [initiative.id], districtIds: [districtId] })).toEqual([
      position,
    ]);
    expect(await facts.positions({ initiativeIds: [], districtIds: [] })).toEqual([]);
  });

  test("stands at 0 where nothing has been told", async () => {
    const { facts, initiative } = await anInitiativeToldOf(0);
    const [position] = await facts.positions({ initiativeIds: [initiative.id], districtIds: [] });
    expect(position?.lastSeq).toBe(0);
  });

  test("finds the lane that the domain tells in, also behind a change of channel", async () => {
    const channel = { teamId: "T0001", channelId: "C0099" };
    const { database, facts, plan, initiative } = await anInitiativeToldOf(1);
    const moved = { ...initiative, channel };
    await commit(database, plan.landlordId, async (tx) => {
      await tx.initiatives.save(moved);
      for (let n = 0; n < 3; n += 1)
        await tx.outbox.append(laneOfInitiative(moved), opened(plan, moved), NOW);
    });
    const [position] = await facts.positions({ initiativeIds: [initiative.id], districtIds: [] });
    expect(position).toMatchObject({ lane: laneOfInitiative(moved), lastSeq: 3 });
  });

  test("gives what lies behind a number in each lane, in the lane's order, at most as many as asked for", async () => {
    const a = await anInitiativeToldOf(3);
    const b = await anInitiativeToldOf(3);
    const [laneA, laneB] = [a.initiative, b.initiative].map(laneOfInitiative).toSorted();
    if (!laneA || !laneB) throw new Error("Two lanes");
    const behind = [
      { lane: laneB, seq: 2 },
      { lane: laneA, seq: 1 },
    ];
    const told = await a.facts.behind(behind, 100);
    expect(told.map(({ lane, seq }) => [lane, seq])).toEqual([
      [laneA, 2],
      [laneA, 3],
      [laneB, 3],
    ]);
    expect(told[0]).toMatchObject({ fact: { type: "ShiftOpened" } });
    expect(told[0]?.occurredAt).toEqual(NOW);
    expect(await a.facts.behind(behind, 2)).toEqual(told.slice(0, 2));
    expect(await a.facts.behind([], 2)).toEqual([]);
  });

  test("still gives what has been told to its listeners", async () => {
    const { deliveries, facts, initiative } = await anInitiativeToldOf(1);
    const lane = laneOfInitiative(initiative);
    const claim = { lane, owner: "anna", leaseMs: 30_000 };
    await deliveries.finish(claim, (await deliveries.claim(claim, 9)) ?? []);
    expect(await facts.behind([{ lane, seq: 0 }], 9)).toHaveLength(1);
  });
});
