import { cancelInitiative } from "@socialsmart/domain/initiative/cancel-initiative";
import { publishInitiative } from "@socialsmart/domain/initiative/publish-initiative";
import type { InitiativeId, SeriesId } from "@socialsmart/domain/kernel/ids";
import { isLive } from "@socialsmart/domain/pledge/pledge";
import { pledgePlaces } from "@socialsmart/domain/pledge/pledge-places";
import { withdrawPledge } from "@socialsmart/domain/pledge/withdraw-pledge";
import { endSeries } from "@socialsmart/domain/series/end-series";
import { reviseSeries } from "@socialsmart/domain/series/revise-series";
import { scheduleSeries } from "@socialsmart/domain/series/schedule-series";
import { durationMinutes } from "@socialsmart/domain/shift/shift";
import { beforeAll, expect, test } from "vitest";
import { aQuarter, type Quarter } from "../testing/busy-shift.ts";
import { onEachDatabase } from "../testing/databases.ts";
import { brokenRules, storedRoster } from "../testing/roster-rules.ts";
import { anInitiative, commit } from "../testing/values.ts";

const REASON = "Skolan slutar senare";
const WEEKS = 6;

onEachDatabase("At once with a series", (suite) => {
  let quarter: Quarter;
  beforeAll(async () => {
    quarter = await aQuarter(suite().database);
  });

  /** Tuesdays from tomorrow on, of three hours each. */
  async function aSeries(): Promise<SeriesId> {
    const { deps, actor, initiativeId } = quarter;
    const answer = await scheduleSeries(deps, actor, { ...TUESDAYS, initiativeId }, null);
    if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
    return answer.value.seriesId;
  }

  const reader = () => suite().database.store.reader(quarter.actor.landlordId);

  async function shiftsOf(seriesId: SeriesId) {
    return (await reader().shifts.page({ seriesId }, { first: 200, after: null })).items;
  }

  function expectEachDateOnce(shifts: Awaited<ReturnType<typeof shiftsOf>>) {
    const slots = shifts.flatMap(({ slot }) => (slot ? [slot.toString()] : []));
    expect(slots.toSorted()).toEqual([...new Set(slots)].toSorted());
  }

  test("it is revised by several: the last one's word holds for all of it, and no date has two shifts", async () => {
    const { deps, actor } = quarter;
    for (let round = 0; round < 3; round += 1) {
      const seriesId = await aSeries();
      const changes = [
        { startTime: "17:00" },
        { startTime: "18:00", durationMinutes: 60 },
        { rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=6" },
        { rule: "FREQ=WEEKLY;BYDAY=TU,WE;COUNT=12", capacity: 7 },
      ];
      const sent = changes.flatMap((change, n) =>
        // Each is delivered twice.
        [0, 1].map(() =>
          reviseSeries(
            deps,
            actor,
            { seriesId, from: "2026-11-24", reason: REASON, ...change },
            `${seriesId} ${n}`,
          ),
        ),
      );
      const answers = await Promise.all(sent);
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      const [series] = await reader().series.byIds([seriesId]);
      expect(series?.version).toBe(1 + changes.length);
      const shifts = await shiftsOf(seriesId);
      expectEachDateOnce(shifts);
      const open = shifts.filter(({ state }) => state === "OPEN");
      const said = {
        capacity: series?.capacity,
        time: series?.startTime.toString(),
        minutes: series?.durationMinutes,
      };
      for (const shift of open) {
        const time = shift.startsAt.toZonedDateTimeISO(shift.zone).toPlainTime().toString();
        expect({ capacity: shift.capacity, time, minutes: durationMinutes(shift) }).toEqual(said);
      }
      expect(open.length).toBeGreaterThanOrEqual(WEEKS);
    }
  });

  /** An initiative of its own. */
  async function anInitiativeThatIs(state: "DRAFT" | "PUBLISHED"): Promise<InitiativeId> {
    const { actor, districtId, organisationIds } = quarter;
    const { landlordId } = actor;
    const [hostOrganisationId] = organisationIds;
    if (!hostOrganisationId) throw new Error("A quarter has organisations");
    const initiative = anInitiative({ landlordId, hostOrganisationId, districtId, state });
    await commit(suite().database, landlordId, (tx) => tx.initiatives.insert(initiative));
    return initiative.id;
  }

  test.each([
    ["published", "DRAFT", publishInitiative, "OPEN"],
    ["cancelled", "PUBLISHED", cancelInitiative, "CANCELLED"],
  ] as const)("its initiative is %s: no shift is left behind", async (_, state, end, left) => {
    const { deps, actor } = quarter;
    for (let round = 0; round < 3; round += 1) {
      const initiativeId = await anInitiativeThatIs(state);
      const schedule = () => scheduleSeries(deps, actor, { ...TUESDAYS, initiativeId }, null);
      const first = await schedule();
      const seriesId = first.ok ? first.value.seriesId : undefined;
      if (!seriesId) throw new Error("The first series is not refused");
      const revision = { seriesId, from: "2026-11-24", rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=6", reason: REASON };
      const [, , ended] = await Promise.all([
        schedule(),
        reviseSeries(deps, actor, revision, null),
        end(deps, actor, { initiativeId, reason: REASON }, null),
        schedule(),
      ]);
      expect(ended).toMatchObject({ ok: true });
      const { items } = await reader().shifts.page({ initiativeId }, { first: 200, after: null });
      // Those that the revision dropped are out of the series.
      const stand = items.filter(({ slot }) => slot !== null);
      expect(stand.length).toBeGreaterThanOrEqual(WEEKS);
      expect(stand.map((shift) => shift.state)).toEqual(stand.map(() => left));
    }
  });

  test("people pledge on it: no shift that somebody has pledged on gets other hours or is dropped", async () => {
    const { deps, actor, organisationIds } = quarter;
    for (let round = 0; round < 3; round += 1) {
      const seriesId = await aSeries();
      const before = await shiftsOf(seriesId);
      const pledging = organisationIds.slice(0, 6).map(async (organisationId, n) => {
        const withdrawn = [];
        // Some begin at the last shift, so that the revision meets somebody everywhere.
        for (const { id: shiftId } of n % 2 === 0 ? before : before.toReversed()) {
          const input = { shiftId, organisationId, places: 1, minutesPerPlace: null };
          const answer = await pledgePlaces(deps, actor, input, null);
          if (answer.ok && n === 5) withdrawn.push(await withdrawPledge(deps, actor, answer.value, null));
        }
        return withdrawn;
      });
      const revising = (async () => {
        for (const minutes of [120, 240, 60]) {
          const revision = { seriesId, from: "2026-11-24", durationMinutes: minutes, reason: REASON };
          expect(await reviseSeries(deps, actor, revision, null)).toMatchObject({ ok: true });
        }
        const end = { seriesId, from: "2026-12-08", reason: REASON };
        expect(await endSeries(deps, actor, end, null)).toMatchObject({ ok: true });
      })();
      await Promise.all([...pledging, revising]);

      const shifts = await shiftsOf(seriesId);
      expect(shifts).toHaveLength(before.length);
      expectEachDateOnce(shifts);
      for (const { id } of shifts) {
        const roster = await storedRoster(reader(), id);
        expect(brokenRules(roster)).toEqual([]);
        const live = roster.pledges.filter(isLive);
        // Everybody promised the whole of the shift as it was then.
        expect(live.map(({ minutes }) => minutes)).toEqual(live.map(() => durationMinutes(roster.shift)));
        if (live.length > 0) expect(roster.shift.state).toBe("OPEN");
        // Ended, and nobody there: dropped, or spared for somebody who has withdrawn since.
        else if (roster.shift.state === "OPEN" && String(roster.shift.slot) >= "2026-12-08")
          expect(roster.shift.exception).toBe("DETACHED");
      }
    }
  });
});

const TUESDAYS = {
  rule: `FREQ=WEEKLY;BYDAY=TU;COUNT=${WEEKS}`,
  startsOn: "2026-11-24",
  startTime: "16:00",
  durationMinutes: 180,
  zone: "Europe/Stockholm",
  location: "Biblioteket",
  minPlaces: 0,
  capacity: 6,
  holidays: "KEEP",
  customaryFreeDays: "KEEP",
} as const;
