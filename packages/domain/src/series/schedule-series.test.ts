import { beforeEach, describe, expect, test } from "vitest";
import { cancelInitiative } from "../initiative/cancel-initiative.ts";
import { pauseInitiative } from "../initiative/pause-initiative.ts";
import { planInitiative } from "../initiative/plan-initiative.ts";
import { publishInitiative } from "../initiative/publish-initiative.ts";
import { err, ok } from "../kernel/result.ts";
import { NO_PLEDGES } from "../shift/roster-counts.ts";
import { aPlan, aSeriesPlan } from "../testing/inputs.ts";
import { observe } from "../testing/observe.ts";
import { answerOf, refusalOf } from "../testing/outcome.ts";
import { addSeries, calendarOf, daysFrom, shiftsOf } from "../testing/series-calendar.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { type ScheduleSeries, scheduleSeries } from "./schedule-series.ts";

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

function schedule(given: Partial<ScheduleSeries> = {}, actor = world.landlord.coordinator) {
  return scheduleSeries(world.deps, actor, aSeriesPlan(world, given), null);
}

const seriesTimers = () => world.deps.store.timers.filter(({ timer }) => timer.type === "SeriesHorizon");

test("a series of two Tuesdays has two open shifts, each with its slot, its terms and a timer", async () => {
  const { deps, landlordId, initiativeId } = world;
  const rules = {
    allowsPartOfShift: true,
    perOrganisationCap: 2,
    capReleaseMinutes: 2880,
    withdrawByMinutes: 1440,
    nameByMinutes: 720,
    takesHeadCounts: false,
    approval: "MANUAL",
    adultsOnly: true,
    requiresRecordExtract: true,
  } as const;
  const timersBefore = deps.store.timers.length;
  const { seriesId, shifts } = answerOf(
    await schedule({ ...rules, minPlaces: 2, location: " Biblioteket " }),
  );
  expect(shifts).toBe(2);
  const made = await shiftsOf(world, seriesId);
  expect(made).toHaveLength(2);
  for (const [index, slot] of ["2026-03-10", "2026-03-17"].entries()) {
    expect(made[index]).toEqual({
      ...rules,
      id: made[index]?.id,
      landlordId,
      initiativeId,
      seriesId,
      slot: Temporal.PlainDate.from(slot),
      exception: null,
      startsAt: Temporal.Instant.from(`${slot}T16:00+01:00`),
      endsAt: Temporal.Instant.from(`${slot}T19:00+01:00`),
      zone: "Europe/Stockholm",
      location: "Biblioteket",
      minPlaces: 2,
      capacity: 4,
      ...NO_PLEDGES,
      state: "OPEN",
      cancelReason: null,
      changeReason: null,
      namesReleased: false,
      staffingAlert: "NONE",
      revision: 1,
      version: 1,
    });
  }
  const timers = deps.store.timers.slice(timersBefore).map(({ timer }) => timer);
  expect(timers).toMatchObject(made.map(({ id }) => ({ type: "ShiftMoment", shiftId: id, revision: 1 })));
});

test("rules that nobody speaks of are the usual ones", async () => {
  const [shift] = await shiftsOf(world, await addSeries(world));
  expect(shift).toMatchObject({ approval: "AUTO", perOrganisationCap: null, allowsPartOfShift: false });
});

test("the trail has an event of the series and one of each shift", async () => {
  const seen = observe(world.deps.store);
  const { seriesId } = answerOf(await schedule());
  const shifts = await shiftsOf(world, seriesId);
  expect(seriesId).toMatch(/^series_/);
  expect(seen.auditEvents().map(({ subject, change }) => [subject, change])).toEqual([
    [seriesId, { rule: [null, "FREQ=WEEKLY;COUNT=2"], shifts: 2 }],
    ...shifts.map(({ id }) => [id, { state: [null, "OPEN"], capacity: 4 }]),
  ]);
  for (const { id } of shifts) expect(id).toMatch(/^shift_/);
});

test("the channel is told once, with the number of shifts", async () => {
  const { deps, initiativeId, landlordId } = world;
  const seen = observe(deps.store);
  const { seriesId } = answerOf(await schedule());
  expect(seen.told()).toEqual([
    {
      lane: `channel:${landlordId}/T0001/C0001`,
      fact: { type: "SeriesScheduled", seriesId, initiativeId, shifts: 2 },
    },
  ]);
});

test("the series of a draft is drafted, nobody is told, and publishing opens it", async () => {
  const { deps, landlord } = world;
  const draft = answerOf(await planInitiative(deps, landlord.coordinator, aPlan(world), null));
  const seen = observe(deps.store);
  const timersBefore = deps.store.timers;
  const seriesId = await addSeries(world, draft);
  expect(deps.store.timers).toEqual(timersBefore);
  expect(await calendarOf(world, seriesId)).toEqual([
    "2026-03-10 16:00-19:00 DRAFT",
    "2026-03-17 16:00-19:00 DRAFT",
  ]);
  expect(seen.told()).toEqual([]);
  answerOf(await publishInitiative(deps, landlord.coordinator, draft, null));
  expect(await calendarOf(world, seriesId)).toEqual(["2026-03-10 16:00-19:00", "2026-03-17 16:00-19:00"]);
});

test("a paused initiative takes a series, for when it goes on", async () => {
  const { deps, landlord, initiativeId } = world;
  const pause = { initiativeId, reason: "Sportlov" };
  answerOf(await pauseInitiative(deps, landlord.coordinator, pause, null));
  expect(await calendarOf(world, await addSeries(world))).toHaveLength(2);
});

describe("how far it is made", () => {
  test("half a year from today, the rest by a timer four weeks on", async () => {
    const seriesId = await addSeries(world, { rule: "FREQ=WEEKLY", holidays: "KEEP" });
    const slots = (await shiftsOf(world, seriesId)).map(({ slot }) => slot?.toString());
    expect(slots).toEqual(daysFrom("2026-03-10", "2026-09-08", 7).map(String));
    expect(seriesTimers().map(({ timer, dueAt }) => [timer, dueAt.toString()])).toEqual([
      // Tuesday 8 September is the next: 22 weeks before it, at 3 in the morning.
      [{ type: "SeriesHorizon", seriesId, version: 1 }, "2026-04-07T01:00:00Z"],
    ]);
  });

  test("half a year from its start, where that is later", async () => {
    const seriesId = await addSeries(world, { rule: "FREQ=MONTHLY;BYMONTHDAY=1", startsOn: "2027-01-15" });
    const slots = (await shiftsOf(world, seriesId)).map(({ slot }) => slot?.toString());
    expect(slots).toEqual(["2027-02-01", "2027-03-01", "2027-04-01", "2027-06-01", "2027-07-01"]);
  });

  test("every day of the half year", async () => {
    const seriesId = await addSeries(world, { rule: "FREQ=DAILY", holidays: "KEEP" });
    expect(await shiftsOf(world, seriesId)).toHaveLength(182);
  });

  test("only what has not begun, where the start is in the past, though it counts from there", async () => {
    world.deps.clock.set(Temporal.Instant.from("2026-03-10T15:00:00Z"));
    const seriesId = await addSeries(world, { rule: "FREQ=WEEKLY;COUNT=4", startsOn: "2026-03-03" });
    expect(await calendarOf(world, seriesId)).toEqual(["2026-03-17 16:00-19:00", "2026-03-24 16:00-19:00"]);
  });

  test("not at all yet, where the next date lies further ahead: the timer is set, and nobody is told", async () => {
    const seen = observe(world.deps.store);
    const given = { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", startsOn: "2026-03-02" };
    const { seriesId, shifts } = answerOf(await schedule(given));
    expect(shifts).toBe(0);
    expect(seriesTimers().map(({ dueAt }) => dueAt.toString())).toEqual(["2027-09-28T01:00:00Z"]);
    expect(seen.changes()).toEqual([`scheduleSeries ${seriesId}`]);
    expect(seen.told()).toEqual([]);
  });

  test("without a timer, where the rule gives no more", async () => {
    await addSeries(world);
    await addSeries(world, { rule: "FREQ=WEEKLY;UNTIL=20260331" });
    expect(seriesTimers()).toEqual([]);
  });
});

test("it keeps its time on the wall when summer time begins", async () => {
  const seriesId = await addSeries(world, { rule: "FREQ=WEEKLY;COUNT=4" });
  const starts = (await shiftsOf(world, seriesId)).map(({ startsAt }) => startsAt.toString());
  expect(starts).toEqual([
    "2026-03-10T15:00:00Z",
    "2026-03-17T15:00:00Z",
    "2026-03-24T15:00:00Z",
    "2026-03-31T14:00:00Z",
  ]);
});

test("a night shift belongs to the evening it begins on", async () => {
  const night = { startTime: "22:00", durationMinutes: 480, rule: "FREQ=WEEKLY;BYDAY=SA;COUNT=4" };
  const seriesId = await addSeries(world, night);
  const shifts = await shiftsOf(world, seriesId);
  expect(shifts.map(({ slot }) => slot?.toString())).toContain("2026-03-28");
  expect(shifts.map(({ startsAt, endsAt }) => endsAt.since(startsAt).total("hours"))).toEqual([8, 8, 7, 8]);
});

describe("free days", () => {
  const MONDAYS = { rule: "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260420", startsOn: "2026-03-30" };
  const EASTER_MONDAY = { on: "2026-04-06", sv: "annandag påsk", en: "Easter Monday" };

  test("a holiday is skipped, and named in both languages", async () => {
    const answer = answerOf(await schedule({ ...MONDAYS, holidays: "SKIP" }));
    expect(answer).toMatchObject({ shifts: 3, skipped: [EASTER_MONDAY], warnings: [] });
    expect(await calendarOf(world, answer.seriesId)).toEqual([
      "2026-03-30 16:00-19:00",
      "2026-04-13 16:00-19:00",
      "2026-04-20 16:00-19:00",
    ]);
  });

  test("or kept with a warning, or kept in silence", async () => {
    const warned = answerOf(await schedule({ ...MONDAYS, holidays: "WARN" }));
    expect(warned).toMatchObject({ shifts: 4, skipped: [], warnings: [EASTER_MONDAY] });
    const kept = answerOf(await schedule({ ...MONDAYS, holidays: "KEEP" }));
    expect(kept).toMatchObject({ shifts: 4, skipped: [], warnings: [] });
  });

  test("an eve is no holiday: it has a policy of its own", async () => {
    const fridays = { rule: "FREQ=WEEKLY;BYDAY=FR;UNTIL=20260703", startsOn: "2026-06-12" };
    const eve = { on: "2026-06-19", sv: "midsommarafton", en: "Midsummer Eve" };
    const warned = await schedule({ ...fridays, holidays: "SKIP", customaryFreeDays: "WARN" });
    expect(answerOf(warned)).toMatchObject({ shifts: 4, skipped: [], warnings: [eve] });
    const skipped = await schedule({ ...fridays, holidays: "KEEP", customaryFreeDays: "SKIP" });
    expect(answerOf(skipped)).toMatchObject({ shifts: 3, skipped: [eve], warnings: [] });
  });

  test("a holiday counts towards COUNT though no shift is held", async () => {
    const answer = answerOf(await schedule({ rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=2", startsOn: "2026-03-30" }));
    expect(answer.shifts).toBe(1);
  });
});

describe("nothing is written, and it is refused", () => {
  async function expectRefusal(answer: Promise<unknown>, refusal: object) {
    const before = world.deps.store.contents;
    expect(await answer).toEqual(err(refusal));
    expect(world.deps.store.contents).toBe(before);
  }

  test.each<[string, Partial<ScheduleSeries>]>([
    ["a date that never comes", { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }],
    ["an end before the start", { rule: "FREQ=WEEKLY;UNTIL=20260309" }],
    ["dates that have all been", { rule: "FREQ=WEEKLY;COUNT=3", startsOn: "2026-02-03" }],
    ["a holiday that is skipped", { rule: "FREQ=DAILY;COUNT=1", startsOn: "2026-04-06", holidays: "SKIP" }],
    [
      "an eve that is skipped every year",
      { rule: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", customaryFreeDays: "SKIP" },
    ],
  ])("for %s", async (_, given) => {
    await expectRefusal(schedule(given), { type: "NoOccurrences" });
  });

  test.each<[string, Partial<ScheduleSeries>, string]>([
    ["a start that is no date", { startsOn: "2026-02-30" }, "startsOn NotADate"],
    ["a time that is none", { startTime: "24:00" }, "startTime NotATime"],
    ["a time with seconds", { startTime: "16:00:30" }, "startTime NotATime"],
    ["no time at all", { durationMinutes: 0 }, "durationMinutes OutOfRange"],
    ["more than 24 hours", { durationMinutes: 1441 }, "durationMinutes OutOfRange"],
    ["half a minute", { durationMinutes: 0.5 }, "durationMinutes NotAnInteger"],
    ["a zone that is none", { zone: "Europe/Orebro" }, "zone UnknownTimeZone"],
    ["nowhere to come", { location: "" }, "location Empty"],
    ["no places", { capacity: 0 }, "capacity OutOfRange"],
    ["more places needed than there are", { minPlaces: 5 }, "minPlaces OutOfRange"],
    ["a cap of none", { perOrganisationCap: 0 }, "perOrganisationCap OutOfRange"],
    ["names a year and a day before", { nameByMinutes: 366 * 1440 }, "nameByMinutes OutOfRange"],
    [
      "extracts of people without a name",
      { takesHeadCounts: true, requiresRecordExtract: true },
      "takesHeadCounts ConflictsWith",
    ],
    ["several at once", { capacity: 0, startTime: "kl 4" }, "capacity OutOfRange, startTime NotATime"],
  ])("for %s", async (_, given, problems) => {
    const before = world.deps.store.contents;
    const refusal = refusalOf(await schedule(given));
    const issues = refusal.type === "InvalidInput" ? refusal.issues : [];
    expect(issues.map(({ path, problem }) => `${path} ${problem.type}`).join(", ")).toBe(problems);
    expect(world.deps.store.contents).toBe(before);
  });

  test("for a rule that is none, or by the hour", async () => {
    await expectRefusal(schedule({ rule: "varje tisdag" }), { type: "NotARecurrenceRule" });
    const part = "FREQ=HOURLY";
    await expectRefusal(schedule({ rule: part }), { type: "RecurrenceRuleNotSupported", part });
  });

  test("to a tenant, for an initiative that is none, and for one that is over", async () => {
    await expectRefusal(schedule({}, world.bakery.contact), { type: "NotAllowed" });
    const initiativeId = world.deps.ids.next("initiative");
    await expectRefusal(schedule({ initiativeId }), { type: "InitiativeNotFound" });
    const ended = { initiativeId: world.initiativeId, reason: "Läsåret är slut" };
    answerOf(await cancelInitiative(world.deps, world.landlord.coordinator, ended, null));
    await expectRefusal(schedule(), { type: "InitiativeOver", state: "CANCELLED" });
  });
});

test("invariant 21: the same key schedules one series", async () => {
  const { deps, landlord } = world;
  const input = aSeriesPlan(world);
  const first = await scheduleSeries(deps, landlord.coordinator, input, "form-1");
  expect(await scheduleSeries(deps, landlord.coordinator, input, "form-1")).toEqual(first);
  expect(first).toEqual(ok(expect.objectContaining({ shifts: 2 })));
  expect(await deps.store.reader(world.landlordId).shifts.count({})).toBe(4);
});
