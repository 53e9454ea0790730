import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import type { ShiftId } from "@socialsmart/domain/kernel/ids";
import { parseId } from "@socialsmart/domain/kernel/ids";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { aPlan, aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const FREE_DAYS = "skipped { date sv en } warnings { date sv en }";
const SHIFTS =
  "shifts(states: [DRAFT, OPEN]) { totalCount nodes { id startsAt slot exception state capacity } }";
const UNKNOWN = `series_${"0".repeat(26)}`;

/** Mondays 16–19 over Easter 2026, whose Monday is 6 April. */
function aSeries(given: Variables = {}) {
  return {
    initiativeId: api.world.initiativeId,
    rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=6",
    startsOn: "2026-03-09",
    startTime: "16:00",
    durationMinutes: 180,
    location: "Biblioteket",
    capacity: 4,
    ...given,
  };
}

function schedule(given: Variables = {}) {
  const more = `... on ScheduleSeriesSuccess { ${FREE_DAYS} series { id ${SHIFTS} } }`;
  return command(api, "scheduleSeries", aSeries(given), more);
}

async function seriesId(given: Variables = {}): Promise<string> {
  return (await schedule(given)).series.id;
}

type Occurrence = { readonly id: string; readonly slot: string; readonly exception: string | null };

const slotsOf = (series: { readonly shifts: { readonly nodes: readonly Occurrence[] } }) =>
  series.shifts.nodes.map(({ slot }) => slot);

describe("scheduleSeries", () => {
  test("makes shifts at the same time by the clock on the wall, but for holidays", async () => {
    const { series, ...scheduled } = await schedule();
    expect(scheduled).toStrictEqual({
      __typename: "ScheduleSeriesSuccess",
      shiftsMade: 5,
      skipped: [{ date: "2026-04-06", sv: "annandag påsk", en: "Easter Monday" }],
      warnings: [],
    });
    expect(series.shifts.totalCount).toBe(5);
    expect(series.shifts.nodes.map(({ startsAt }: { startsAt: string }) => startsAt)).toStrictEqual([
      "2026-03-09T15:00:00Z",
      "2026-03-16T15:00:00Z",
      "2026-03-23T15:00:00Z",
      // Clocks are put forward on 29 March.
      "2026-03-30T14:00:00Z",
      "2026-04-13T14:00:00Z",
    ]);
    expect(slotsOf(series)).toStrictEqual([
      "2026-03-09",
      "2026-03-16",
      "2026-03-23",
      "2026-03-30",
      "2026-04-13",
    ]);
  });

  test("holds them on free days too where it is to, and tells of the day", async () => {
    const kept = await schedule({ holidays: "WARN" });
    expect(kept).toMatchObject({ shiftsMade: 6, skipped: [], warnings: [{ date: "2026-04-06" }] });
    expect(await schedule({ holidays: "KEEP" })).toMatchObject({ shiftsMade: 6, skipped: [], warnings: [] });
  });

  test("shows the series as it was planned", async () => {
    const rules = { withdrawByMinutes: 1440, adultsOnly: true };
    const id = await seriesId({ rule: "rrule:freq=weekly;count=6;byday=mo", minPlaces: 2, rules });
    const { data, errors } = await api.ask(
      `query ($id: ID!) { shiftSeries(id: $id) {
        id initiative { title } rule startsOn startTime durationMinutes zone location minPlaces capacity holidays
        customaryFreeDays madeUntil
        rules { allowsPartOfShift perOrganisationCap capReleaseMinutes withdrawByMinutes nameByMinutes
          takesHeadCounts approval adultsOnly requiresRecordExtract }
        shifts(first: 1, week: "2026-W12") { totalCount nodes {
          slot series { id } withdrawBy adultsOnly initiative { title }
        } }
      } }`,
      { id },
    );
    expect(errors).toStrictEqual([]);
    expect(data.shiftSeries).toStrictEqual({
      id,
      initiative: { title: "Läxhjälp" },
      rule: "FREQ=WEEKLY;COUNT=6;BYDAY=MO",
      startsOn: "2026-03-09",
      startTime: "16:00",
      durationMinutes: 180,
      zone: "Europe/Stockholm",
      location: "Biblioteket",
      minPlaces: 2,
      capacity: 4,
      holidays: "SKIP",
      customaryFreeDays: "WARN",
      madeUntil: expect.stringMatching(/^2026-\d\d-\d\d$/),
      rules: {
        allowsPartOfShift: false,
        perOrganisationCap: null,
        capReleaseMinutes: null,
        withdrawByMinutes: 1440,
        nameByMinutes: null,
        takesHeadCounts: false,
        approval: "AUTO",
        adultsOnly: true,
        requiresRecordExtract: false,
      },
      shifts: {
        totalCount: 1,
        nodes: [
          {
            slot: "2026-03-16",
            series: { id },
            withdrawBy: "2026-03-15T15:00:00Z",
            adultsOnly: true,
            initiative: { title: "Läxhjälp" },
          },
        ],
      },
    });
  });

  test.each<[string, Variables, Variables]>([
    [
      "words",
      { rule: "every Monday" },
      {
        __typename: "NotARecurrenceRuleError",
        message: "The rule is no RRULE of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU.",
      },
    ],
    [
      "a rule of endless length",
      { rule: `FREQ=WEEKLY;BYMONTH=${"1,".repeat(400)}1` },
      {
        __typename: "RecurrenceRuleTooLongError",
        message: "The rule must have at most 500 characters.",
        max: 500,
      },
    ],
    [
      "hours in a rule",
      { rule: "FREQ=HOURLY" },
      {
        __typename: "RecurrenceRuleNotSupportedError",
        message: "A rule for shifts does not take FREQ=HOURLY.",
        part: "FREQ=HOURLY",
      },
    ],
    [
      "a thirteenth month",
      { rule: "FREQ=YEARLY;BYMONTH=13" },
      {
        __typename: "RecurrenceRuleOutOfRangeError",
        message: "The rule's BYMONTH takes whole numbers up to 12.",
        part: "BYMONTH",
        max: 12,
      },
    ],
    [
      "two ends",
      { rule: "FREQ=WEEKLY;COUNT=2;UNTIL=20260401" },
      {
        __typename: "RecurrenceRulePartsClashError",
        message: "The rule's COUNT and UNTIL do not go together.",
        parts: ["COUNT", "UNTIL"],
      },
    ],
    [
      "the 30th of February",
      { rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" },
      {
        __typename: "NoOccurrencesError",
        message: "The rule gives no day on which a shift would be held.",
      },
    ],
    [
      "terms that no shift has",
      { capacity: 0, durationMinutes: 1441, location: " ", rules: { perOrganisationCap: 0 } },
      {
        __typename: "InvalidInputError",
        message: expect.stringMatching(/^The input is not valid: location must not be empty; /),
        issues: [
          { path: "location", problem: "EMPTY", message: "must not be empty" },
          { path: "capacity", problem: "OUT_OF_RANGE", message: "must be from 1 to 1000" },
          { path: "rules.perOrganisationCap", problem: "OUT_OF_RANGE", message: "must be from 1 to 1000" },
          { path: "durationMinutes", problem: "OUT_OF_RANGE", message: "must be from 1 to 1440" },
        ],
      },
    ],
    [
      "no initiative",
      { initiativeId: UNKNOWN },
      {
        __typename: "InitiativeNotFoundError",
        message: "There is no such initiative.",
        initiativeId: UNKNOWN,
      },
    ],
  ])("refuses %s", async (_, wrong, refusal) => {
    expect(await schedule(wrong)).toStrictEqual(refusal);
  });

  test.each([
    ["a day that is not there", { startsOn: "2026-02-30" }],
    ["words for a time", { startTime: "four o'clock" }],
    ["a zone that is not there", { zone: "Mars/Olympus" }],
  ])("refuses %s before it is begun", async (_, wrong) => {
    const { status, errors } = await api.ask(
      "mutation ($input: ScheduleSeriesInput!) { scheduleSeries(input: $input) { __typename } }",
      { input: aSeries(wrong) },
    );
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("takes hours and minutes only", async () => {
    expect(await schedule({ startTime: "16:00:30" })).toMatchObject({
      issues: [{ path: "startTime", problem: "NOT_A_TIME" }],
    });
  });
});

describe("reviseSeries", () => {
  const REVISED = `... on ReviseSeriesSuccess { ${FREE_DAYS} series { rule startTime capacity ${SHIFTS} } }`;
  const revise = (input: Variables) => command(api, "reviseSeries", input, REVISED);
  const CHANGE = { from: "2026-03-20", reason: "Skolan börjar senare" };

  test("changes shifts from a date on, and leaves those that people have pledged on", async () => {
    const { world } = api;
    const { series } = await schedule();
    const [, , pledgedOn] = series.shifts.nodes;
    await pledge(world, world.gym, shiftIdOf(pledgedOn));
    const revised = await revise({ seriesId: series.id, ...CHANGE, startTime: "17:30", capacity: 6 });
    expect(revised).toMatchObject({
      __typename: "ReviseSeriesSuccess",
      updated: 2,
      dropped: 0,
      added: 0,
      detached: 1,
      series: { rule: "FREQ=WEEKLY;COUNT=6;BYDAY=MO", startTime: "17:30", capacity: 6 },
    });
    expect(revised.series.shifts.nodes).toMatchObject([
      { slot: "2026-03-09", startsAt: "2026-03-09T15:00:00Z", capacity: 4, exception: null },
      { slot: "2026-03-16", startsAt: "2026-03-16T15:00:00Z", capacity: 4 },
      { slot: "2026-03-23", startsAt: "2026-03-23T15:00:00Z", capacity: 4, exception: "DETACHED" },
      { slot: "2026-03-30", startsAt: "2026-03-30T15:30:00Z", capacity: 6, exception: null },
      { slot: "2026-04-13", startsAt: "2026-04-13T15:30:00Z", capacity: 6 },
    ]);
  });

  test("follows a new rule, and holds no date twice", async () => {
    const id = await seriesId({ rule: "FREQ=WEEKLY;BYDAY=MO;COUNT=4" });
    const weekly = {
      seriesId: id,
      from: "2026-03-23",
      reason: "Ny dag",
      rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=2",
    };
    const revised = await revise(weekly);
    expect(revised).toMatchObject({ updated: 0, dropped: 2, added: 2, detached: 0 });
    expect(slotsOf(revised.series)).toStrictEqual(["2026-03-09", "2026-03-16", "2026-03-25", "2026-04-01"]);
    expect(await revise(weekly)).toMatchObject({ updated: 0, dropped: 0, added: 0, detached: 0 });
  });

  test.each<[string, Variables, Variables]>([
    [
      "yesterday",
      { from: "2026-03-01" },
      { __typename: "InvalidInputError", issues: [{ path: "from", problem: "IN_THE_PAST" }] },
    ],
    ["no reason", { reason: "" }, { __typename: "InvalidInputError", issues: [{ path: "reason" }] }],
    ["words for a rule", { rule: "ibland" }, { __typename: "NotARecurrenceRuleError" }],
    [
      "rules that do not go together",
      { rules: { takesHeadCounts: true, requiresRecordExtract: true } },
      {
        __typename: "InvalidInputError",
        issues: [{ path: "rules.takesHeadCounts", problem: "CONFLICTS_WITH" }],
      },
    ],
    [
      "a series that is not there",
      { seriesId: UNKNOWN },
      { __typename: "SeriesNotFoundError", seriesId: UNKNOWN },
    ],
    ["nonsense for a series", { seriesId: "x" }, { __typename: "SeriesNotFoundError", seriesId: "x" }],
  ])("refuses %s", async (_, wrong, refusal) => {
    expect(await revise({ seriesId: await seriesId(), ...CHANGE, ...wrong })).toMatchObject(refusal);
  });
});

describe("endSeries", () => {
  const ENDED = `... on EndSeriesSuccess { series { rule ${SHIFTS} } }`;
  const end = (input: Variables) => command(api, "endSeries", input, ENDED);

  test("drops what nobody has pledged on from a date on", async () => {
    const { world } = api;
    const { series } = await schedule();
    await pledge(world, world.gym, shiftIdOf(series.shifts.nodes[3]));
    const ended = await end({ seriesId: series.id, from: "2026-03-20", reason: "Terminen är slut" });
    expect(ended).toMatchObject({ __typename: "EndSeriesSuccess", dropped: 2, detached: 1 });
    expect(slotsOf(ended.series)).toStrictEqual(["2026-03-09", "2026-03-16", "2026-03-30"]);
  });

  test.each<[string, Variables, Variables]>([
    ["yesterday", { from: "2026-03-01" }, { issues: [{ path: "from", problem: "IN_THE_PAST" }] }],
    ["no reason", { reason: " " }, { issues: [{ path: "reason", problem: "EMPTY" }] }],
    ["a series that is not there", { seriesId: UNKNOWN }, { __typename: "SeriesNotFoundError" }],
    ["nonsense for a series", { seriesId: "" }, { __typename: "SeriesNotFoundError", seriesId: "" }],
  ])("refuses %s", async (_, wrong, refusal) => {
    const input = { seriesId: await seriesId(), from: "2026-03-20", reason: "Slut", ...wrong };
    expect(await end(input)).toMatchObject(refusal);
  });
});

test("an initiative that is over has its series changed no more", async () => {
  const { world } = api;
  const { coordinator } = world.landlord;
  const { initiativeId } = answerOf(await planInitiative(world.deps, coordinator, aPlan(world), null));
  const id = await seriesId({ initiativeId });
  await command(api, "cancelInitiative", { initiativeId, reason: "Nedlagd" });
  const over = { __typename: "InitiativeOverError", state: "CANCELLED" };
  const change = { seriesId: id, from: "2026-03-20", reason: "Nytt" };
  expect(await schedule({ initiativeId })).toMatchObject(over);
  expect(await command(api, "reviseSeries", change)).toMatchObject(over);
  expect(await command(api, "endSeries", change)).toMatchObject(over);
});

test("shifts are listed by series", async () => {
  const id = await seriesId();
  const query = "query ($id: ID) { shifts(seriesId: $id) { totalCount nodes { series { id } } } }";
  const { data } = await api.ask(query, { id });
  expect(data.shifts.totalCount).toBe(5);
  expect(
    new Set(data.shifts.nodes.map((shift: { series: { id: string } }) => shift.series.id)),
  ).toStrictEqual(new Set([id]));
  expect((await api.ask(query, { id: UNKNOWN })).data.shifts.totalCount).toBe(0);
  expect((await api.ask(query, { id: api.world.shiftId })).errors).toMatchObject([
    { extensions: { code: "BAD_USER_INPUT", argument: "seriesId" } },
  ]);
});

test("no series is found by another id", async () => {
  const { data } = await api.ask(
    "query ($other: ID!, $unknown: ID!) { a: shiftSeries(id: $other) { id } b: shiftSeries(id: $unknown) { id } }",
    { other: api.world.shiftId, unknown: UNKNOWN },
  );
  expect(data).toStrictEqual({ a: null, b: null });
});

test("many series with their shifts cost as many SQL statements as one", async () => {
  const { world } = api;
  const { deps, landlord } = world;
  const plan = aPlan(world, { title: "Trygghetsvandring" });
  const { initiativeId } = answerOf(await planInitiative(deps, landlord.coordinator, plan, null));
  const addSeries = async () =>
    answerOf(await scheduleSeries(deps, landlord.coordinator, aSeriesPlan({ ...world, initiativeId }), null));
  const ask = async () => {
    const before = api.statements.length;
    const { data, errors } = await api.ask(
      "query ($id: ID!) { initiative(id: $id) { series { shifts(first: 3) { totalCount nodes { series { rule } } } } } }",
      { id: initiativeId },
    );
    expect(errors).toStrictEqual([]);
    return { series: data.initiative.series, statements: api.statements.length - before };
  };
  await addSeries();
  const one = await ask();
  for (let number = 2; number <= 6; number++) await addSeries();
  const six = await ask();
  expect(six.series).toHaveLength(6);
  expect(six.series[5].shifts).toMatchObject({ totalCount: 2, nodes: [{ series: {} }, {}] });
  expect(six.statements).toBe(one.statements);
});

function shiftIdOf({ id }: { readonly id: string }): ShiftId {
  const shiftId = parseId("shift", id);
  if (!shiftId) throw new Error(`${id} is no shift's id`);
  return shiftId;
}
