import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aSeries, aSeriesId, scheduleSeries, slotsOf } from "../testing/series.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const schedule = (given: Variables = {}) => scheduleSeries(api, given);
const seriesId = (given: Variables = {}) => aSeriesId(api, given);

const NO_INITIATIVE = `initiative_${"0".repeat(26)}`;

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
      { initiativeId: NO_INITIATIVE },
      {
        __typename: "InitiativeNotFoundError",
        message: "There is no such initiative.",
        initiativeId: NO_INITIATIVE,
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
      { input: aSeries(api, wrong) },
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
