import { beforeEach, describe, expect, test } from "vitest";
import { recordAppendix } from "../appendix/record-appendix.ts";
import { commitYearly } from "../commitment/commit-yearly.ts";
import type { FocusArea } from "../initiative/focus-area.ts";
import type { AppendixId, OrganisationId } from "../kernel/ids.ts";
import { adjustHours } from "../ledger/adjust-hours.ts";
import { verifyHours } from "../ledger/verify-hours.ts";
import { reportAll } from "../testing/held-shift.ts";
import { anAgreement } from "../testing/inputs.ts";
import { answerOf } from "../testing/outcome.ts";
import { aWorld } from "../testing/world.ts";
import { addOrganisation, addShift, pledge } from "../testing/world-additions.ts";
import type { World } from "../testing/world-parts.ts";
import type { FollowUpFigures } from "./follow-up.ts";
import { noteFollowUp } from "./note-follow-up.ts";
import { proposedTarget } from "./proposed-target.ts";
import { readAgenda } from "./read-agenda.ts";
import { scheduleFollowUp } from "./schedule-follow-up.ts";
import { verifiedByLine } from "./verified-by-line.ts";

test.each([
  ["as this year, where all was verified", { target: 6000, proRataTarget: 6000, expected: 6000 }, 6000],
  ["no more than this year, where more was", { target: 6000, proRataTarget: 6000, expected: 9000 }, 6000],
  [
    "halfway to what has come of it, in quarters of an hour, where that is less",
    { target: 6000, proRataTarget: 6000, expected: 4000 },
    5010,
  ],
  [
    "halfway to the same share of a whole year, where part of one counted",
    { target: 6000, proRataTarget: 3000, expected: 2000 },
    5010,
  ],
  ["as this year, where none of the year counted", { target: 6000, proRataTarget: 0, expected: 0 }, 6000],
  ["as this year, where nothing counts it", { target: 4, proRataTarget: 2, expected: null }, 4],
  ["half, where nothing has come of it yet", { target: 6000, proRataTarget: 6000, expected: 0 }, 3000],
  ["some, however little it was", { target: 15, proRataTarget: 15, expected: 0 }, 15],
  [
    "half, where an adjustment left less than nothing",
    { target: 600, proRataTarget: 600, expected: -60 },
    300,
  ],
  ["nothing, where that is what was taken on", { target: 0, proRataTarget: 0, expected: 90 }, 0],
])("for next year is proposed %s", (_what, line, expected) => {
  expect(proposedTarget(line)).toBe(expected);
});

test.each([
  [
    "an area's minutes for its own line, and all others for that of any",
    [
      ["SAFETY", 600],
      [null, 900],
    ],
    [
      ["SAFETY", 500],
      ["DEMOCRACY", 60],
      [null, 30],
    ],
    [
      ["SAFETY", 500],
      [null, 90],
    ],
  ],
  [
    "what an area's line does not need for that of any",
    [
      ["SAFETY", 600],
      [null, 900],
    ],
    [["SAFETY", 700]],
    [
      ["SAFETY", 600],
      [null, 100],
    ],
  ],
  [
    "all of an area's for its line, where no line is for any",
    [["SAFETY", 600]],
    [
      ["SAFETY", 700],
      ["DEMOCRACY", 60],
    ],
    [["SAFETY", 700]],
  ],
  [
    "everything for one that is for any",
    [[null, 900]],
    [
      ["SAFETY", 700],
      [null, -60],
    ],
    [[null, 640]],
  ],
  ["nothing, where nothing was taken on", [], [["SAFETY", 700]], []],
] as const)("it counts %s", (_what, lines, verified, expected) => {
  const given = lines.map(([focusArea, proRata]) => ({ focusArea, proRata }));
  const counted = verifiedByLine(given, new Map<FocusArea | null, number>(verified));
  expect([...counted]).toEqual(expected);
});

describe("the agenda of a follow-up", () => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });

  const commit = async (
    organisationId: OrganisationId,
    focusArea: FocusArea | null,
    target: number,
    year = 2026,
  ) => {
    const line = { organisationId, year, unit: "MINUTES", focusArea, target, note: "" } as const;
    answerOf(await commitYearly(world.deps, world.operator, line, null));
  };
  const agenda = async () => {
    const { deps, landlordId, zone, bakery } = world;
    const moment = { zone, now: deps.clock.now() };
    const { organisationId } = bakery;
    const reader = deps.store.reader(landlordId);
    const [appendix] =
      (await reader.appendices.listByOrganisations([organisationId])).get(organisationId) ?? [];
    if (!appendix) throw new Error("The bakery has one");
    const followUp = { appendixId: appendix.id, organisationId, year: 2026, figures: null };
    return readAgenda(reader, followUp, moment);
  };

  test("tells of the tenant and of the landlord what was promised, pledged and verified, by focus area", async () => {
    const { bakery, landlord, deps, laterShiftId } = world;
    await commit(bakery.organisationId, null, 1200);
    await commit(bakery.organisationId, "SAFETY", 600);
    await commit(landlord.organisationId, "DEMOCRACY", 900);
    await pledge(world, bakery, laterShiftId, 2);
    const { attendanceIds } = await reportAll(world);
    answerOf(await verifyHours(deps, landlord.coordinator, { attendanceIds }, null));
    const adjusted = { organisationId: bakery.organisationId, workedOn: "2026-02-03", reason: "Glömt" };
    answerOf(await adjustHours(deps, landlord.coordinator, { ...adjusted, minutes: 60 }, null));
    const outside = { ...adjusted, workedOn: "2025-12-31", minutes: 600 };
    answerOf(await adjustHours(deps, landlord.coordinator, outside, null));

    const { parties } = await agenda();
    const [tenant, own] = parties;
    expect(parties.map(({ party }) => party)).toEqual(["TENANT", "LANDLORD"]);
    expect(tenant?.areas).toEqual([
      { focusArea: "INTEGRATION", promisedMinutes: 0, pledgedMinutes: 720, verifiedMinutes: 360 },
      { focusArea: "SAFETY", promisedMinutes: 600, pledgedMinutes: 0, verifiedMinutes: 0 },
      { focusArea: null, promisedMinutes: 1200, pledgedMinutes: 0, verifiedMinutes: 60 },
    ]);
    expect(tenant?.balance).toMatchObject({
      committedMinutes: 1800,
      plannedMinutes: 360,
      verifiedMinutes: 420,
    });
    expect(
      tenant?.lines.map((line) => [line.focusArea, line.verified, line.left, line.proposedTarget]),
    ).toEqual([
      // 360 minutes are still to come, on the later shift.
      [null, 420, 780, 990],
      ["SAFETY", 0, 600, 300],
    ]);
    expect(own?.lines).toMatchObject([{ focusArea: "DEMOCRACY", target: 900, verified: 0, left: 900 }]);
  });

  test("offers coming shifts that fit what is proposed or taken on for the next year, and none where that is nothing", async () => {
    const { bakery, laterShiftId } = world;
    expect((await agenda()).fitting).toEqual([]);
    await commit(bakery.organisationId, "DEMOCRACY", 600);
    expect((await agenda()).fitting).toEqual([]);
    await commit(bakery.organisationId, null, 0);
    expect((await agenda()).fitting).toEqual([]);
    await commit(bakery.organisationId, "INTEGRATION", 600);
    const [fitting, ...more] = (await agenda()).fitting;
    expect([fitting?.shift.id, more]).toEqual([world.shiftId, []]);
    await pledge(world, bakery, world.shiftId, 1);
    expect((await agenda()).fitting.map(({ shift }) => shift.id)).toEqual([laterShiftId]);
    await commit(bakery.organisationId, "SAFETY", 600, 2027);
    expect((await agenda()).fitting).toEqual([]);
  });

  test("looks back on a first year of a few weeks with the next, unless that has a follow-up of its own, and keeps what it was", async () => {
    const { deps, operator, landlord, landlordId, zone } = world;
    const { organisationId } = await addOrganisation(world, "TENANT", "Kaffebönan AB");
    const since = (from: string, leaseNumber: string) => {
      const input = { ...anAgreement({ organisationId, leaseNumber }), effectiveFrom: from };
      return recordAppendix(deps, operator, input, null).then((answer) => answerOf(answer).appendixId);
    };
    const appendixId = await since("2025-11-01", "K-1");
    await commit(organisationId, null, 3650, 2025);
    await commit(landlord.organisationId, "SAFETY", 900, 2025);
    await commit(organisationId, null, 1200);
    const worked = { organisationId, workedOn: "2025-12-03", minutes: 90, reason: "Glömt" };
    answerOf(await adjustHours(deps, landlord.coordinator, worked, null));
    const reader = deps.store.reader(landlordId);
    const read = (of: AppendixId, year: number, figures: FollowUpFigures | null = null) => {
      const moment = { zone, now: deps.clock.now() };
      return readAgenda(reader, { appendixId: of, organisationId, year, figures }, moment);
    };

    const { shortYear, parties } = await read(appendixId, 2026);
    expect(shortYear).toMatchObject({ year: 2025, from: "2025-11-01" });
    // 61 of the tenant's days, in quarters of an hour, and all of the landlord's.
    const line = { focusArea: null, target: 3650, proRataTarget: 600, verified: 90, left: 510 };
    expect(shortYear?.parties).toMatchObject([
      { organisationId, lines: [line], balance: { targetMinutes: 600, verifiedMinutes: 90 } },
      { party: "LANDLORD", lines: [{ focusArea: "SAFETY", proRataTarget: 900 }] },
    ]);
    expect(shortYear?.parties[0]?.areas).toEqual([
      { focusArea: null, promisedMinutes: 3650, pledgedMinutes: 0, verifiedMinutes: 90 },
    ]);
    expect(parties[0]?.lines).toMatchObject([{ target: 1200, verified: 0 }]);
    expect((await read(appendixId, 2027)).shortYear).toBeUndefined();

    const plan = (year: number, dueOn: string | null) =>
      scheduleFollowUp(deps, operator, { appendixId, year, dueOn }, null).then(answerOf);
    const { followUpId } = await plan(2026, null);
    const note = { followUpId, revision: 0, heldOn: "2026-03-02", minutes: "Bra.", attendees: [] };
    const attendees = [{ party: "TENANT", capacity: "Ägare" }] as const;
    answerOf(await noteFollowUp(deps, operator, { ...note, attendees }, null));
    answerOf(await adjustHours(deps, landlord.coordinator, worked, null));
    const [held] = await reader.followUps.byIds([followUpId]);
    expect((await read(appendixId, 2026, held?.figures)).shortYear).toEqual(shortYear);
    await plan(2025, "2026-03-20");
    expect((await read(appendixId, 2026)).shortYear).toBeUndefined();
    // Three months are long enough.
    expect((await read(await since("2025-10-01", "K-2"), 2026)).shortYear).toBeUndefined();
  });

  test("adds up to the balance, however many pages of the ledger there are", async () => {
    const { bakery, landlord, deps } = world;
    await addShift(world);
    const entry = {
      organisationId: bakery.organisationId,
      workedOn: "2026-02-03",
      reason: "Glömt",
      minutes: 1,
    };
    for (let count = 0; count < 501; count += 1) {
      answerOf(await adjustHours(deps, landlord.coordinator, entry, null));
    }
    const [tenant] = (await agenda()).parties;
    expect(tenant?.areas).toEqual([
      { focusArea: null, promisedMinutes: 0, pledgedMinutes: 0, verifiedMinutes: 501 },
    ]);
    expect(tenant?.balance.verifiedMinutes).toBe(501);
  });
});
