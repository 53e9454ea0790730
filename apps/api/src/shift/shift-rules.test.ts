import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "../testing/command.ts";
import { RULES } from "../testing/shift-rules.ts";
import { startTestApi, type TestApi } from "../testing/test-api.ts";

type Variables = Readonly<Record<string, unknown>>;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe("the rules of a shift", () => {
  const SCHEDULED = `... on ScheduleShiftSuccess { shift {
    id allowsPartOfShift perOrganisationCap capReleasesAt withdrawBy nameBy takesHeadCounts approval adultsOnly
    requiresRecordExtract namesReleased changeReason revision series { id } slot exception
  } }`;
  const schedule = (rules?: Variables) =>
    command(
      api,
      "scheduleShift",
      {
        initiativeId: api.world.initiativeId,
        startsAt: "2026-03-10T15:00:00Z",
        endsAt: "2026-03-10T18:00:00Z",
        location: "Biblioteket",
        capacity: 4,
        rules,
      },
      SCHEDULED,
    );
  const usual = {
    id: expect.stringMatching(/^shift_/),
    allowsPartOfShift: false,
    perOrganisationCap: null,
    capReleasesAt: null,
    withdrawBy: null,
    nameBy: null,
    takesHeadCounts: false,
    approval: "AUTO",
    adultsOnly: false,
    requiresRecordExtract: false,
    namesReleased: false,
    changeReason: null,
    revision: 1,
    series: null,
    slot: null,
    exception: null,
  };

  test("are as usual unless said", async () => {
    for (const rules of [undefined, {}, { adultsOnly: null, approval: null, nameByMinutes: null }]) {
      expect((await schedule(rules)).shift).toStrictEqual(usual);
    }
  });

  test("are given when it is scheduled; deadlines are shown as moments", async () => {
    expect((await schedule(RULES)).shift).toStrictEqual({
      ...usual,
      allowsPartOfShift: true,
      perOrganisationCap: 3,
      capReleasesAt: "2026-03-10T13:00:00Z",
      withdrawBy: "2026-03-09T15:00:00Z",
      nameBy: "2026-03-08T15:00:00Z",
      approval: "MANUAL",
      adultsOnly: true,
      requiresRecordExtract: true,
    });
  });

  test("have no time to name people by where it takes head-counts", async () => {
    expect((await schedule({ takesHeadCounts: true, nameByMinutes: 60 })).shift).toMatchObject({
      takesHeadCounts: true,
      nameBy: null,
    });
  });

  test("are refused with their place in the input", async () => {
    const wrong = {
      takesHeadCounts: true,
      requiresRecordExtract: true,
      perOrganisationCap: 0,
      withdrawByMinutes: 525_601,
    };
    const { issues } = await schedule(wrong);
    expect(issues).toStrictEqual([
      { path: "rules.perOrganisationCap", problem: "OUT_OF_RANGE", message: "must be from 1 to 1000" },
      { path: "rules.withdrawByMinutes", problem: "OUT_OF_RANGE", message: "must be from 0 to 525600" },
      {
        path: "rules.takesHeadCounts",
        problem: "CONFLICTS_WITH",
        message: "does not go together with rules.requiresRecordExtract",
      },
    ]);
  });
});
