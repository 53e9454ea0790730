import { offerAppendix } from "@socialsmart/domain/appendix/offer-appendix";
import { openCalendarFeed } from "@socialsmart/domain/calendar/open-calendar-feed";
import { followUpAskedAfter } from "@socialsmart/domain/follow-up/due-follow-up";
import { noteFollowUp } from "@socialsmart/domain/follow-up/note-follow-up";
import { scheduleFollowUp } from "@socialsmart/domain/follow-up/schedule-follow-up";
import { cancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { nextLandlordMoment } from "@socialsmart/domain/landlord/landlord-moments";
import { StoreUnavailable } from "@socialsmart/domain/store/store";
import { aServiceActor } from "@socialsmart/domain/testing/builders";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { addLease, anOffering, anOfferOf } from "@socialsmart/domain/testing/offers";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { furnish, testDeps } from "@socialsmart/domain/testing/world";
import { runTimer } from "@socialsmart/domain/timer/run-timer";
import Sqlite from "better-sqlite3";
import { createConnection } from "mysql2/promise";
import { expect, test } from "vitest";
import { aBusyShift, aQuarter } from "../testing/busy-shift.ts";
import { onEachDatabase, type TestDatabase } from "../testing/databases.ts";
import { aLandlord, commit, ids } from "../testing/values.ts";

/** As somebody at the database's own prompt. */
async function run({ kind, url }: TestDatabase, sql: string): Promise<void> {
  if (kind === "sqlite") {
    const connection = new Sqlite(url.slice("sqlite:".length));
    connection.exec(sql);
    connection.close();
  } else {
    const connection = await createConnection({ uri: url, multipleStatements: true });
    await connection.query(sql);
    await connection.end();
  }
}

onEachDatabase("The tables", (suite) => {
  test("have each shift count its pledges, those from before shifts did so too", async () => {
    const { database } = suite();
    const quarter = await aQuarter(database);
    const { shiftId, shift } = await aBusyShift(database, quarter);
    await run(
      suite(),
      `UPDATE shift SET named = 7, waitlisted = 7, pending = 7, confirmed_minutes = 7, organisations = 7;
       DELETE FROM migrations WHERE name LIKE 'RosterCounts%'`,
    );
    expect(await database.migrate()).toEqual([expect.stringContaining("RosterCounts")]);
    const [counted] = await database.store.reader(quarter.actor.landlordId).shifts.byIds([shiftId]);
    const { named, waitlisted, pending, confirmedMinutes, organisations } = shift;
    expect(counted).toMatchObject({ named, waitlisted, pending, confirmedMinutes, organisations });
    expect([named, waitlisted, pending, confirmedMinutes, organisations]).toEqual([1, 5, 1, 480, 2]);
  });

  test("tell who opened each calendar, those from before calendars did so too", async () => {
    const { database } = suite();
    const { deps, landlord, operator, landlordId, initiativeId } = await furnish(testDeps(database.store));
    const input = { name: "Kalender", scope: { kind: "INITIATIVE", initiativeId } } as const;
    const tool = aServiceActor({ landlordId, scopes: ["plan:write"] });
    const actors = [landlord.coordinator, tool, operator];
    for (const actor of actors) answerOf(await openCalendarFeed(deps, actor, input));
    const openers = async () =>
      (await database.store.reader(landlordId).calendarFeeds.list()).map(({ openedBy }) => openedBy);
    const before = await openers();
    expect(before).toEqual([
      { kind: "PERSON", personId: landlord.coordinator.personId },
      { kind: "SERVICE", tokenId: tool.tokenId },
      { kind: "OPERATOR" },
    ]);
    await run(
      suite(),
      "UPDATE calendar_feed SET opened_by = NULL; DELETE FROM migrations WHERE name LIKE 'CalendarOpeners%'",
    );
    expect(await openers()).toEqual([null, null, null]);
    expect(await database.migrate()).toEqual([expect.stringContaining("CalendarOpeners")]);
    expect(await openers()).toEqual(before);
  });

  test("have one offer to a lease, the newest where several were made at once before", async () => {
    const { database, kind } = suite();
    const world = await furnish({ ...testDeps(database.store), ids }, { chatTeamId: null });
    const offering = await anOffering(world);
    const { tenant } = offering;
    const offered = [];
    for (const leaseId of [offering.leaseId, await addLease(world, tenant, "L-78")]) {
      const input = anOfferOf(world, { ...offering, leaseId });
      offered.push(
        answerOf(await offerAppendix(world.deps, world.landlord.coordinator, input, null)).appendixId,
      );
    }
    await run(
      suite(),
      `DROP INDEX appendix_open_offer${kind === "sqlite" ? "" : " ON appendix"};
       UPDATE appendix SET lease_number = 'L-77', open_offer = NULL WHERE organisation_id = '${tenant.organisationId}';
       DELETE FROM migrations WHERE name LIKE 'OpenOffers%'`,
    );
    expect(await database.migrate()).toEqual([expect.stringContaining("OpenOffers")]);
    const appendices = await database.store.reader(world.landlordId).appendices.byIds(offered);
    expect(appendices.map(({ state }) => state)).toEqual(["WITHDRAWN", "OFFERED"]);
  });

  test("tell what was cancelled as a draft, from before they did so too", async () => {
    const { database } = suite();
    const world = await furnish({ ...testDeps(database.store), ids }, { chatTeamId: null });
    const { deps, landlordId, initiativeId } = world;
    const by = world.landlord.coordinator;
    const { initiativeId: drafted } = answerOf(await planInitiative(deps, by, aPlan(world), null));
    for (const id of [drafted, initiativeId])
      answerOf(await cancelInitiative(deps, by, { initiativeId: id, reason: "Blev inte av" }, null));
    await run(
      suite(),
      "UPDATE initiative SET cancelled_as_draft = 0; DELETE FROM migrations WHERE name LIKE 'CancelledDrafts%'",
    );
    expect(await database.migrate()).toEqual([expect.stringContaining("CancelledDrafts")]);
    const stored = await database.store.reader(landlordId).initiatives.byIds([drafted, initiativeId]);
    expect(stored.filter(({ cancelledAsDraft }) => cancelledAsDraft).map(({ id }) => id)).toEqual([drafted]);
    expect(stored).toHaveLength(2);
  });

  test("have a timer for each landlord, those from before there were any too, and no second", async () => {
    const { database } = suite();
    const landlord = aLandlord();
    const { id: landlordId, zone } = landlord;
    await commit(database, landlordId, (tx) => tx.landlords.insert(landlord));
    const deps = testDeps(database.store);
    const timers = async () => {
      const all = await database.timers.due(deps.clock.now().add({ hours: 240_000 }), 10_000);
      return all.filter((due) => due.landlordId === landlordId && due.timer.type === "LandlordMoment");
    };
    expect(await timers()).toEqual([]);
    const forget = "DELETE FROM migrations WHERE name LIKE 'Notices%'";
    for (const _ of ["once", "again"]) {
      await run(suite(), forget);
      expect(await database.migrate()).toEqual([expect.stringContaining("Notices")]);
    }
    const [timer, ...more] = await timers();
    if (!timer) throw new Error("It has been set");
    expect(more).toEqual([]);
    expect(timer.id).toBe(landlordId.replace("landlord", "timer"));
    deps.clock.set(timer.dueAt);
    await runTimer(deps, timer);
    const [, next] = await timers();
    expect(next?.dueAt).toEqual(nextLandlordMoment(zone, timer.dueAt));
  });

  test("have a timer for each appendix that holds and each follow-up that is to come, and no second", async () => {
    const { database } = suite();
    const deps = { ...testDeps(database.store), ids };
    const world = await furnish(deps, { chatTeamId: null });
    const { landlordId, zone, operator, bakery } = world;
    const reader = database.store.reader(landlordId);
    const all = await reader.appendices.listByOrganisations([bakery.organisationId]);
    const [appendix] = all.get(bakery.organisationId) ?? [];
    if (!appendix) throw new Error("The bakery has one");
    const plan = async (year: number) => {
      const input = { appendixId: appendix.id, year, dueOn: `${year + 1}-02-01` };
      return answerOf(await scheduleFollowUp(deps, operator, input, null)).followUpId;
    };
    const [heldId, plannedId] = [await plan(2026), await plan(2027)];
    const attendees = [{ party: "TENANT", capacity: "Ägare" }] as const;
    const held = { followUpId: heldId, revision: 0, heldOn: "2026-01-02", attendees, minutes: "Bra." };
    answerOf(await noteFollowUp(deps, operator, held, null));
    await run(suite(), `DELETE FROM timer; UPDATE follow_up SET revision = 0 WHERE id = '${heldId}'`);
    for (const _ of ["once", "again"]) {
      await run(suite(), "DELETE FROM migrations WHERE name LIKE 'FollowUpTimers%'");
      expect(await database.migrate()).toEqual([expect.stringContaining("FollowUpTimers")]);
    }
    const due = async () => {
      const timers = await database.timers.due(Temporal.Instant.from("2400-01-01T00:00:00Z"), 10_000);
      return timers.filter(({ timer }) => timer.type !== "LandlordMoment");
    };
    const ofThese = [appendix.id, plannedId].map((id) => id.replace(/^[^_]+/, "timer"));
    const first = (await due()).filter(({ id }) => ofThese.includes(id));
    expect(first.map(({ id }) => id).toSorted()).toEqual(ofThese.toSorted());
    expect((await due()).filter(({ landlordId: of }) => of === landlordId)).toHaveLength(3);
    for (const timer of first) {
      deps.clock.set(timer.dueAt);
      await runTimer(deps, timer);
    }
    const next = (await due()).filter(({ id }) => !first.some((one) => one.id === id));
    const times = next.filter(({ landlordId: of }) => of === landlordId).map(({ dueAt }) => String(dueAt));
    const asked = followUpAskedAfter(appendix, zone, deps.clock.now());
    expect(times).toEqual(expect.arrayContaining([String(asked), "2028-01-25T08:00:00Z"]));
    // One that waits for the day that a year of its own is over runs at once.
    await run(suite(), "DELETE FROM migrations WHERE name LIKE 'FollowUpYears%'");
    const asks = async () => (await due()).filter(({ timer }) => timer.type === "AppendixMoment");
    const early = (await asks()).filter(({ landlordId: of }) => of === landlordId);
    expect(await database.migrate()).toEqual([expect.stringContaining("FollowUpYears")]);
    const moved = await asks();
    const isSoon = ({ id }: { id: string }) =>
      moved.some((one) => one.id === id && Temporal.Instant.compare(one.dueAt, Temporal.Now.instant()) <= 0);
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(isSoon)).toBe(true);
    const revisions = await reader.followUps.byIds([heldId]);
    expect(revisions.map(({ revision }) => revision)).toEqual([1]);
  });

  test("are left alone where another version of the program has made them, and it says so", async () => {
    const { database } = suite();
    await run(suite(), "INSERT INTO migrations (timestamp, name) VALUES (1, 'Later1')");
    await expect(database.migrate()).rejects.toThrow(StoreUnavailable);
    await expect(database.migrate()).rejects.toThrow(/another version.*Later1.*empty database/);
  });
});
