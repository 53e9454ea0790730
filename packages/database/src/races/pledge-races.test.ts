import type { Deps } from "@socialsmart/domain/kernel/deps";
import { expect, test } from "vitest";
import type { Database } from "../open-database.ts";
import { countingIds } from "../testing/counting-ids.ts";
import { onEachDatabase, onMariadbAtRepeatableRead, type TestDatabase } from "../testing/databases.ts";
import {
  depsOf,
  granted,
  inState,
  openForPledges,
  type Pledging,
  pledge,
  rosterOf,
  withdraw,
} from "../testing/pledging.ts";

onEachDatabase("At once", races);
onMariadbAtRepeatableRead("At once", races);

// Each race is run by more than one connection at once on MariaDB: the suite's pool has twenty.
function races(suite: () => TestDatabase): void {
  let worlds = 0;

  async function aRace(size: {
    capacity: number;
    organisations: number;
  }): Promise<{ database: Database; deps: Deps; world: Pledging }> {
    const { database } = suite();
    worlds += 1;
    const deps = depsOf(database, countingIds(1_000 + worlds));
    return { database, deps, world: await openForPledges(deps, size) };
  }

  /** All that was told on the roster's lane, in order. */
  async function factsTold(database: Database, { lane }: Pledging): Promise<readonly string[]> {
    const messages = await database.deliveries.claim({ lane, owner: "test", leaseMs: 1_000 }, 1_000);
    expect(messages?.map(({ seq }) => seq)).toEqual(messages?.map((_, index) => index + 1));
    return (messages ?? []).map(({ fact }) => fact.type).filter((type) => type.startsWith("Pledge"));
  }

  test("50 pledges of 1 for the last place: one is confirmed, 49 wait at the positions 1 to 49", async () => {
    const { database, deps, world } = await aRace({ capacity: 1, organisations: 50 });

    const answers = await Promise.all(
      world.organisationIds.map(async (organisationId) =>
        granted(await pledge(deps, world, organisationId, 1)),
      ),
    );

    const roster = await rosterOf(database, world);
    expect(inState(roster, "CONFIRMED")).toEqual({ pledges: 1, places: 1 });
    expect(inState(roster, "WAITLISTED")).toEqual({ pledges: 49, places: 49 });
    expect(roster.shift).toMatchObject({ taken: 1, version: 51 });

    const waiting = answers.flatMap((answer) => (answer.state === "WAITLISTED" ? [answer] : []));
    expect(waiting.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 49 }, (_, index) => index + 1),
    );
    // The position that everybody was told is the one by (queuedAt, id), and the one that is read afterwards.
    const positions = await database.store
      .reader(world.actor.landlordId)
      .pledges.waitlistPositions(waiting.map(({ pledgeId }) => pledgeId));
    expect(waiting.map(({ pledgeId }) => positions.get(pledgeId))).toEqual(
      waiting.map(({ position }) => position),
    );
    const told = await factsTold(database, world);
    expect(told).toEqual(["PledgeConfirmed", ...Array(49).fill("PledgeWaitlisted")]);
  });

  test("20 pledges of 3 for 4 free places: one is confirmed, and nobody gets a part", async () => {
    const { database, deps, world } = await aRace({ capacity: 4, organisations: 20 });
    await Promise.all(
      world.organisationIds.map(async (organisationId) =>
        granted(await pledge(deps, world, organisationId, 3)),
      ),
    );
    const roster = await rosterOf(database, world);
    expect(inState(roster, "CONFIRMED")).toEqual({ pledges: 1, places: 3 });
    expect(inState(roster, "WAITLISTED")).toEqual({ pledges: 19, places: 57 });
    expect(roster.shift.taken).toBe(3);
  });

  test("20 pledges of 2 for 9 free places: four are confirmed", async () => {
    const { database, deps, world } = await aRace({ capacity: 9, organisations: 20 });
    await Promise.all(
      world.organisationIds.map(async (organisationId) =>
        granted(await pledge(deps, world, organisationId, 2)),
      ),
    );
    const roster = await rosterOf(database, world);
    expect(inState(roster, "CONFIRMED")).toEqual({ pledges: 4, places: 8 });
    expect(roster.shift.taken).toBe(8);
  });

  test("ten withdraw while ten pledge: no place is lost, none is given twice, the first in the queue are offered them", async () => {
    const { database, deps, world } = await aRace({ capacity: 10, organisations: 30 });
    const [holders, waiting, coming] = [0, 10, 20].map((from) =>
      world.organisationIds.slice(from, from + 10),
    );
    const held = [];
    for (const organisationId of holders ?? [])
      held.push(granted(await pledge(deps, world, organisationId, 1)));
    const waits = [];
    for (const organisationId of waiting ?? [])
      waits.push(granted(await pledge(deps, world, organisationId, 1)));

    await Promise.all([
      ...held.map(async ({ pledgeId }) => granted(await withdraw(deps, world, pledgeId))),
      ...(coming ?? []).map(async (organisationId) => granted(await pledge(deps, world, organisationId, 1))),
    ]);

    const roster = await rosterOf(database, world);
    expect(inState(roster, "WITHDRAWN")).toEqual({ pledges: 10, places: 10 });
    expect(inState(roster, "OFFERED")).toEqual({ pledges: 10, places: 10 });
    expect(roster.shift).toMatchObject({ taken: 0, offered: 10 });
    const offered = roster.pledges.filter(({ state }) => state === "OFFERED").map(({ id }) => id);
    expect(offered.sort()).toEqual(waits.map(({ pledgeId }) => pledgeId).sort());
  });

  test("one pledge withdrawn ten times: its places are freed once", async () => {
    const { database, deps, world } = await aRace({ capacity: 4, organisations: 3 });
    const [first = raise(), second = raise(), third = raise()] = world.organisationIds;
    const { pledgeId } = granted(await pledge(deps, world, first, 2));
    granted(await pledge(deps, world, second, 2));
    granted(await pledge(deps, world, third, 2));
    const answers = await Promise.all(Array.from({ length: 10 }, () => withdraw(deps, world, pledgeId)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const roster = await rosterOf(database, world);
    expect(roster.shift).toMatchObject({ taken: 2, offered: 2 });
    expect(inState(roster, "CONFIRMED")).toEqual({ pledges: 1, places: 2 });
    expect(inState(roster, "OFFERED")).toEqual({ pledges: 1, places: 2 });
  });

  test("one organisation pledges ten times: it has one live pledge", async () => {
    const { database, deps, world } = await aRace({ capacity: 50, organisations: 1 });
    const [organisationId = raise()] = world.organisationIds;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => pledge(deps, world, organisationId, 2)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.refusal.type === "AlreadyPledged")).toHaveLength(
      9,
    );
    const roster = await rosterOf(database, world);
    expect(roster.pledges).toHaveLength(1);
    expect(roster.shift.taken).toBe(2);
  });

  test("the same key twice, and ten times: one effect and one answer", async () => {
    const { database, deps, world } = await aRace({ capacity: 50, organisations: 2 });
    const [one = raise(), other = raise()] = world.organisationIds;
    for (const [organisationId, times] of [
      [one, 2],
      [other, 10],
    ] as const) {
      const answers = await Promise.all(
        Array.from({ length: times }, () => pledge(deps, world, organisationId, 2, `click-${times}`)),
      );
      const [answer = raise()] = answers;
      expect(answer.ok).toBe(true);
      expect(answers).toEqual(answers.map(() => answer));
    }
    const roster = await rosterOf(database, world);
    expect(roster.pledges).toHaveLength(2);
    expect(roster.shift).toMatchObject({ taken: 4, version: 3 });
    expect(await factsTold(database, world)).toEqual(["PledgeConfirmed", "PledgeConfirmed"]);
  });
}

function raise(): never {
  throw new Error("There are fewer than the race needs");
}
