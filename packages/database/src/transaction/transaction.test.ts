import { inspect } from "node:util";
import { err, ok } from "@socialsmart/domain/kernel/result";
import type { Transaction } from "@socialsmart/domain/store/transaction";
import { expect, test } from "vitest";
import { onEachDatabase } from "../testing/databases.ts";
import {
  aCommand,
  aDistrict,
  anInitiative,
  aPerson,
  aPlan,
  aPledge,
  aSeries,
  aToken,
  commit,
  ids,
  NOW,
  rollBack,
} from "../testing/values.ts";

onEachDatabase("A transaction", (suite) => {
  test("leaves nothing behind when it is refused: no row, no fact to tell, no number used up in a lane", async () => {
    const { database } = suite();
    const { landlordId, shift, organisation, initiative } = await aPlan(database);
    const lane = `initiative:${initiative.id}` as const;
    const fact = { type: "ShiftOpened", shiftId: shift.id, initiativeId: initiative.id } as const;
    const pledge = aPledge({ landlordId, shiftId: shift.id, organisationId: organisation.id });
    await rollBack(database, landlordId, async (tx) => {
      await tx.pledges.insert(pledge);
      await tx.shifts.save({ ...shift, taken: 1 });
      await tx.outbox.append(lane, fact, NOW);
    });
    const reader = database.store.reader(landlordId);
    expect(await reader.pledges.byIds([pledge.id])).toEqual([]);
    expect(await reader.shifts.byIds([shift.id])).toMatchObject([{ taken: 0, version: 1 }]);

    await commit(database, landlordId, (tx) => tx.outbox.append(lane, fact, NOW));
    const claimed = await database.deliveries.claim({ lane, owner: "a", leaseMs: 1_000 }, 10);
    expect(claimed?.map(({ seq }) => seq)).toEqual([1]);
  });

  test("leaves nothing behind when the work throws, and hands on what was thrown", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const fault = new Error("A bug in the work");
    const district = aDistrict({ landlordId, name: "Never" });
    const attempt = commit(database, landlordId, async (tx) => {
      await tx.districts.insert(district);
      throw fault;
    });
    await expect(attempt).rejects.toBe(fault);
    expect(await database.store.reader(landlordId).districts.byIds([district.id])).toEqual([]);
  });

  test("is not lost when another one that ran at the same time is rolled back", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const kept = aDistrict({ landlordId, name: "Kept" });
    const dropped = aDistrict({ landlordId, name: "Dropped" });
    const { promise: written, resolve: nowWritten } = Promise.withResolvers<void>();
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();

    const rolledBack = rollBack(database, landlordId, async (tx) => {
      await tx.districts.insert(dropped);
      nowWritten();
      await mayEnd;
    });
    await written;
    // A transaction, a plain write and a reader, all while the other one has written and has not ended.
    const committed = commit(database, landlordId, (tx) => tx.districts.insert(kept));
    const message = { landlordId, subject: "card", teamId: "T", channelId: "C", messageTs: "1.0" };
    const posted = database.postedMessages.save(message);
    const seen = await database.store.reader(landlordId).districts.byIds([kept.id, dropped.id]);
    if (suite().kind === "mariadb") await Promise.all([committed, posted]);
    end();
    await Promise.all([rolledBack, committed, posted]);

    expect(seen).not.toContainEqual(dropped);
    expect(await database.store.reader(landlordId).districts.byIds([kept.id, dropped.id])).toEqual([kept]);
    expect(await database.postedMessages.find(landlordId, "card")).toEqual(message);
  });

  test("takes no more once it has ended: what the work did not await is an error and not somebody else's write", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const district = aDistrict({ landlordId, name: "Late" });
    const kept: Transaction[] = [];
    await commit(database, landlordId, async (tx) => kept.push(tx));
    for (const tx of kept) await expect(tx.districts.insert(district)).rejects.toThrow("has ended");
    expect(await database.store.reader(landlordId).districts.byIds([district.id])).toEqual([]);
  });

  test("sees what it has written itself, and nobody else does before it ends", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const reader = database.store.reader(landlordId);
    const district = aDistrict({ landlordId, name: "Half-done" });
    await commit(database, landlordId, async (tx) => {
      await tx.districts.insert(district);
      expect(await tx.districts.byId(district.id)).toEqual(district);
      expect(await reader.districts.byIds([district.id])).toEqual([]);
    });
    expect(await reader.districts.byIds([district.id])).toEqual([district]);
  });

  test("runs again on what is there now when a shift was read at an older version", async () => {
    const { database } = suite();
    const { landlordId, shift } = await aPlan(database);
    const taken: number[] = [];
    await commit(database, landlordId, async (tx) => {
      const current = (await tx.shifts.lockById(shift.id)) ?? shift;
      taken.push(current.taken);
      // The first time it writes over the version that it read before its own first save.
      if (taken.length === 1) await tx.shifts.save({ ...current, taken: 3 });
      await tx.shifts.save({ ...current, taken: current.taken + 1 });
    });
    expect(taken).toEqual([0, 0]);
    expect(await database.store.reader(landlordId).shifts.byIds([shift.id])).toMatchObject([
      { taken: 1, version: 2 },
    ]);
  });

  test.each([-1, 5])("does not let a shift with 4 places have %i taken", async (taken) => {
    const { database } = suite();
    const { landlordId, shift } = await aPlan(database, { capacity: 4 });
    await expect(commit(database, landlordId, (tx) => tx.shifts.save({ ...shift, taken }))).rejects.toThrow(
      `${taken} of 4 places`,
    );
  });

  test("does not let an organisation have two live pledges on a shift, nor one that waits beside one that holds", async () => {
    const { database } = suite();
    const { landlordId, shift, organisation } = await aPlan(database);
    const own = { landlordId, shiftId: shift.id, organisationId: organisation.id };
    await commit(database, landlordId, async (tx) => {
      await tx.pledges.insert(aPledge({ ...own, state: "WITHDRAWN" }));
      await tx.pledges.insert(aPledge({ ...own, state: "WITHDRAWN" }));
      await tx.pledges.insert(aPledge(own));
    });
    let tries = 0;
    const second = commit(database, landlordId, async (tx) => {
      tries += 1;
      await tx.pledges.insert(aPledge({ ...own, state: "WAITLISTED" }));
    });
    await expect(second).rejects.toThrow(/unique|duplicate/i);
    // A value that has just come up is found by a second look; one that a bug writes again and again is a fault.
    expect(tries).toBe(3);
  });

  test("finds a value that somebody else has just entered when it runs again", async () => {
    const { database } = suite();
    const { landlordId, organisation } = await aPlan(database);
    await commit(database, landlordId, (tx) =>
      tx.organisations.insert({
        ...organisation,
        id: ids.next("organisation"),
        organisationNumber: "2021000001",
      }),
    );
    let looks = 0;
    const result = await database.store.transaction<string, string>(aCommand(landlordId), async (tx) => {
      looks += 1;
      // As if the other one had committed between the first look and the insert.
      if (looks > 1 && (await tx.organisations.hasNumber("2021000001"))) return err("Taken");
      await tx.organisations.insert({
        ...organisation,
        id: ids.next("organisation"),
        organisationNumber: "2021000001",
      });
      return ok("Entered");
    });
    expect(result).toEqual(err("Taken"));
  });

  test("tells of a fault without the values that a person has entered", async () => {
    const { database } = suite();
    const { landlordId } = await aPlan(database);
    const person = aPerson({ landlordId, displayName: "Åsa Öst", workEmail: "asa@norrby.example" });
    const token = aToken({ landlordId, digest: "hemligt" });
    await commit(database, landlordId, async (tx) => {
      await tx.people.insert(person);
      await tx.serviceTokens.insert(token);
    });
    const faults = await Promise.all(
      [
        () => commit(database, landlordId, (tx) => tx.people.insert(person)),
        () =>
          commit(database, landlordId, (tx) => tx.serviceTokens.insert({ ...token, id: ids.next("token") })),
      ].map((again) => again().catch((fault: unknown) => fault)),
    );
    for (const fault of faults)
      expect(fault).toMatchObject({ name: "DatabaseFault", sql: expect.any(String) });
    expect(inspect(faults, { depth: 9, showHidden: true })).not.toMatch(/Åsa|asa@norrby|hemligt/);
  });

  test("refuses a row that names another row which does not exist", async () => {
    const { database } = suite();
    const { landlordId, district } = await aPlan(database);
    const orphan = anInitiative({
      landlordId,
      hostOrganisationId: ids.next("organisation"),
      districtId: district.id,
    });
    await expect(commit(database, landlordId, (tx) => tx.initiatives.insert(orphan))).rejects.toThrow(
      /foreign key/i,
    );
  });

  test("lists the ids of a plan's drafts and open shifts that start later, by start", async () => {
    const { database } = suite();
    const { landlordId, initiative, shift } = await aPlan(database);
    const late = { ...shift, id: ids.next("shift"), state: "DRAFT" } as const;
    const early = { ...shift, id: ids.next("shift"), startsAt: shift.startsAt.subtract({ hours: 24 }) };
    const started = { ...late, id: ids.next("shift"), startsAt: shift.startsAt.subtract({ hours: 48 }) };
    const ended = (["CANCELLED", "SETTLED"] as const).map((state) => ({
      ...late,
      id: ids.next("shift"),
      state,
    }));
    await commit(database, landlordId, async (tx) => {
      for (const other of [late, started, early, ...ended]) await tx.shifts.insert(other);
    });
    await commit(database, landlordId, async (tx) => {
      expect(await tx.shifts.listComing(initiative.id, started.startsAt)).toEqual([
        early.id,
        shift.id,
        late.id,
      ]);
    });
  });

  test("truly writes what it saves of a person and an initiative, though nothing of it has changed", async () => {
    const { database, openAgain } = suite();
    const { landlordId, initiative } = await aPlan(database);
    const person = aPerson({ landlordId });
    await commit(database, landlordId, (tx) => tx.people.insert(person));
    const statements: string[] = [];
    const heard = await openAgain({ onStatement: (sql) => statements.push(sql) });
    await commit(heard, landlordId, async (tx) => {
      await tx.people.save(person);
      await tx.initiatives.save(initiative);
    });
    expect(statements.filter((sql) => /UPDATE .*version. = version \+ 1/.test(sql))).toHaveLength(2);
  });

  test("lists a series' occurrences from a slot on, whatever became of them", async () => {
    const { database } = suite();
    const { landlordId, initiative, shift } = await aPlan(database);
    const series = aSeries({ landlordId, initiativeId: initiative.id });
    const slot = (day: number) => Temporal.PlainDate.from({ year: 2026, month: 12, day });
    const occurrences = ([null, "CANCELLED", "MOVED"] as const).map((exception, n) => ({
      ...shift,
      ...{ id: ids.next("shift"), seriesId: series.id, slot: slot(1 + 7 * n), exception },
      // Moved before all others: the order is the slots'.
      startsAt: shift.startsAt.subtract({ hours: n }),
    }));
    await commit(database, landlordId, async (tx) => {
      await tx.series.insert(series);
      for (const occurrence of occurrences.toReversed()) await tx.shifts.insert(occurrence);
    });
    await commit(database, landlordId, async (tx) => {
      const from = async (date: Temporal.PlainDate) =>
        (await tx.shifts.listBySeries(series.id, date)).map(({ id }) => id);
      expect(await from(slot(1))).toEqual(occurrences.map(({ id }) => id));
      expect(await from(slot(2))).toEqual(occurrences.slice(1).map(({ id }) => id));
    });
  });

  test("runs again when a series was read at an older version", async () => {
    const { database } = suite();
    const { landlordId, initiative } = await aPlan(database);
    const series = aSeries({ landlordId, initiativeId: initiative.id });
    await commit(database, landlordId, (tx) => tx.series.insert(series));
    let runs = 0;
    await commit(database, landlordId, async (tx) => {
      runs += 1;
      const current = (await tx.series.lockById(series.id)) ?? series;
      if (runs === 1) await tx.series.save({ ...current, capacity: 9 });
      await tx.series.save({ ...current, capacity: current.capacity + 1 });
    });
    expect(runs).toBe(2);
    const [stored] = await database.store.reader(landlordId).series.byIds([series.id]);
    expect(stored).toMatchObject({ capacity: 5, version: 2 });
  });
});
