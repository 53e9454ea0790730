import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { parseId, type ShiftId } from "@socialsmart/domain/kernel/ids";
import { aPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { pledge } from "@socialsmart/domain/testing/world-additions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { aSeriesId, FREE_DAYS, NO_SERIES, SHIFTS, scheduleSeries, slotsOf } from "../testing/series.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const schedule = (given: Variables = {}) => scheduleSeries(api, given);
const seriesId = (given: Variables = {}) => aSeriesId(api, given);

describe("reviseSeries", () => {
  const REVISED = `... on ReviseSeriesSuccess { ${FREE_DAYS} series { rule startTime capacity changeReason ${SHIFTS} } }`;
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
      series: {
        rule: "FREQ=WEEKLY;COUNT=6;BYDAY=MO",
        startTime: "17:30",
        capacity: 6,
        changeReason: CHANGE.reason,
      },
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
      { seriesId: NO_SERIES },
      { __typename: "SeriesNotFoundError", seriesId: NO_SERIES },
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
    ["a series that is not there", { seriesId: NO_SERIES }, { __typename: "SeriesNotFoundError" }],
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

function shiftIdOf({ id }: { readonly id: string }): ShiftId {
  const shiftId = parseId("shift", id);
  if (!shiftId) throw new Error(`${id} is no shift's id`);
  return shiftId;
}
