import { planInitiative } from "@socialsmart/domain/initiative/plan-initiative";
import { scheduleSeries as runScheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { aPlan, aSeriesPlan } from "@socialsmart/domain/testing/inputs";
import { answerOf } from "@socialsmart/domain/testing/outcome";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aSeriesId, NO_SERIES } from "../testing/series.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test("shifts are listed by series", async () => {
  const id = await aSeriesId(api);
  const query = "query ($id: ID) { shifts(seriesId: $id) { totalCount nodes { series { id } } } }";
  const { data } = await api.ask(query, { id });
  expect(data.shifts.totalCount).toBe(5);
  expect(
    new Set(data.shifts.nodes.map((shift: { series: { id: string } }) => shift.series.id)),
  ).toStrictEqual(new Set([id]));
  expect((await api.ask(query, { id: NO_SERIES })).data.shifts.totalCount).toBe(0);
  expect((await api.ask(query, { id: api.world.shiftId })).errors).toMatchObject([
    { extensions: { code: "BAD_USER_INPUT", argument: "seriesId" } },
  ]);
});

test("no series is found by another id", async () => {
  const { data } = await api.ask(
    "query ($other: ID!, $unknown: ID!) { a: shiftSeries(id: $other) { id } b: shiftSeries(id: $unknown) { id } }",
    { other: api.world.shiftId, unknown: NO_SERIES },
  );
  expect(data).toStrictEqual({ a: null, b: null });
});

test("many series with their shifts cost as many SQL statements as one", async () => {
  const { world } = api;
  const { deps, landlord } = world;
  const plan = aPlan(world, { title: "Trygghetsvandring" });
  const { initiativeId } = answerOf(await planInitiative(deps, landlord.coordinator, plan, null));
  const addSeries = async () =>
    answerOf(
      await runScheduleSeries(deps, landlord.coordinator, aSeriesPlan({ ...world, initiativeId }), null),
    );
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

describe("free days", () => {
  const ask = (from: string, to: string) =>
    api.ask("query ($from: Date!, $to: Date!) { freeDays(from: $from, to: $to) { date kind sv en } }", {
      from,
      to,
    });

  test("are those of a period, without its last date", async () => {
    const { data } = await ask("2026-12-24", "2026-12-26");
    expect(data.freeDays).toStrictEqual([
      { date: "2026-12-24", kind: "CUSTOMARY_FREE_DAY", sv: "julafton", en: "Christmas Eve" },
      { date: "2026-12-25", kind: "PUBLIC_HOLIDAY", sv: "juldagen", en: "Christmas Day" },
    ]);
    expect((await ask("2026-12-24", "2026-12-24")).data.freeDays).toStrictEqual([]);
  });

  test.each([
    ["to", "2026-12-24", "2026-12-23"],
    ["to", "2026-01-01", "2029-01-07"],
    ["from", "1989-12-31", "1990-01-02"],
    ["from", "2100-01-01", "2100-01-02"],
  ])("are refused by %s: %s to %s", async (argument, from, to) => {
    const { errors } = await ask(from, to);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  });
});
