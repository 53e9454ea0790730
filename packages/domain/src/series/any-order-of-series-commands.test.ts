import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import type { Json } from "../kernel/json.ts";
import { mayBecome } from "../kernel/state-machine.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { LIVE_PLEDGE_STATES } from "../pledge/pledge-states.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import type { Shift } from "../shift/shift.ts";
import { SHIFT_MACHINE } from "../shift/shift-states.ts";
import { aSeriesPlan } from "../testing/inputs.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { shiftsOf } from "../testing/series-calendar.ts";
import {
  beginPeriod,
  isHeldOn,
  isSameRule,
  type Period,
  type PlainRule,
  periodOn,
  plusDays,
  ruleText,
  type SeriesModel,
} from "../testing/series-model.ts";
import { aWorld } from "../testing/world.ts";
import type { World } from "../testing/world-parts.ts";
import { endSeries } from "./end-series.ts";
import { reviseSeries } from "./revise-series.ts";
import { scheduleSeries } from "./schedule-series.ts";

type Change = {
  readonly rule?: PlainRule;
  readonly startTime?: string;
  readonly capacity?: number;
  readonly skipsHolidays?: boolean;
};

/** Days are counted from the clock's today; series, shifts and pledges are named by number, modulo how many there are. */
type Step =
  | {
      readonly do: "schedule";
      readonly inDays: number;
      readonly rule: PlainRule;
      readonly skipsHolidays: boolean;
    }
  | { readonly do: "revise"; readonly series: number; readonly inDays: number; readonly change: Change }
  | { readonly do: "end"; readonly series: number; readonly inDays: number }
  | { readonly do: "reviseShift"; readonly shift: number; readonly hoursLater: number }
  | { readonly do: "cancelShift" | "pledge"; readonly shift: number }
  | { readonly do: "withdraw"; readonly pledge: number }
  | { readonly do: "wait"; readonly days: number; readonly twice: boolean };

const rules: Arbitrary<PlainRule> = fc.record({
  weekdays: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 3 }),
  every: fc.integer({ min: 1, max: 3 }),
  lasts: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 4 }),
});
const capacity = fc.constantFrom(3, 4, 5);
const startTime = fc.constantFrom("00:00", "09:00", "16:00", "22:00");
const changes = fc.oneof(
  fc.record({ startTime }),
  fc.record({ capacity }),
  fc.record({ rule: rules }),
  fc.record({ skipsHolidays: fc.boolean() }),
  fc.record({ rule: rules, startTime, capacity, skipsHolidays: fc.boolean() }, { requiredKeys: [] }),
);
const nth = fc.nat({ max: 60 });
const soon = fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 300 }));
const steps: Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("revise"), series: nth, inDays: soon, change: changes }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end"), series: nth, inDays: soon }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("schedule"),
      inDays: fc.integer({ min: -30, max: 250 }),
      rule: rules,
      skipsHolidays: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("reviseShift"),
      shift: nth,
      hoursLater: fc.constantFrom(-30, 0, 1, 24, 240),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("cancelShift"), shift: nth }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("pledge"), shift: nth }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("withdraw"), pledge: nth }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("wait"), days: fc.nat({ max: 70 }), twice: fc.boolean() }),
  },
) as Arbitrary<Step>;

class Play {
  readonly world: World;
  readonly series: SeriesModel[] = [];
  readonly #pledges: PledgeId[] = [];

  constructor(world: World) {
    this.world = world;
  }

  get today(): string {
    return this.world.deps.clock.now().toZonedDateTimeISO(this.world.zone).toPlainDate().toString();
  }

  async shifts(): Promise<readonly Shift[]> {
    return (await Promise.all(this.series.map(({ id }) => shiftsOf(this.world, id)))).flat();
  }

  /** Live pledges, by the shift they are on. */
  async pledged(): Promise<ReadonlySet<ShiftId>> {
    const { pledges } = this.world.deps.store.reader(this.world.landlordId);
    const all = await pledges.byIds(this.#pledges);
    const isLive = (state: string) => LIVE_PLEDGE_STATES.some((live) => live === state);
    return new Set(all.filter(({ state }) => isLive(state)).map(({ shiftId }) => shiftId));
  }

  async #shift(number: number): Promise<ShiftId | undefined> {
    const now = this.world.deps.clock.now();
    const coming = (await this.shifts()).filter(
      ({ startsAt, state }) => state === "OPEN" && Temporal.Instant.compare(startsAt, now) > 0,
    );
    return coming[number % Math.max(coming.length, 1)]?.id;
  }

  async take(step: Step): Promise<void> {
    const { deps, landlord, bakery, zone, initiativeId } = this.world;
    const by = landlord.coordinator;
    switch (step.do) {
      case "schedule": {
        if (this.series.length > 2) return;
        const startsOn = plusDays(this.today, step.inDays);
        const { skipsHolidays } = step;
        const period = { from: startsOn, rule: this.#until(step.rule), startsOn, skipsHolidays, ...FIRST };
        const input = aSeriesPlan({ initiativeId, zone }, { startsOn, ...inputOf(period) });
        const answer = await scheduleSeries(deps, by, input, null);
        if (answer.ok) this.series.push({ id: answer.value.seriesId, periods: [period] });
        return;
      }
      case "revise": {
        const series = this.series[step.series % Math.max(this.series.length, 1)];
        if (!series) return;
        const before = series.periods.at(-1);
        if (!before) throw new Error("A series has a period");
        // What the rule was before the series ended is not known here; to go on it is given another.
        if (before.rule === null && !step.change.rule) return;
        const from = plusDays(this.today, step.inDays);
        const { rule, ...rest } = step.change;
        const after = { ...before, ...rest, from, rule: rule ? this.#until(rule) : before.rule };
        const period = isSameRule(before.rule, after.rule) ? after : { ...after, startsOn: from };
        const { rule: text, ...other } = inputOf(period);
        const given = {
          seriesId: series.id,
          from,
          reason: "Nytt schema",
          ...other,
          ...(rule && { rule: text }),
        };
        const answer = await reviseSeries(deps, by, given, null);
        expect(answer).toHaveProperty("ok", true);
        beginPeriod(series, period);
        return;
      }
      case "end": {
        const series = this.series[step.series % Math.max(this.series.length, 1)];
        const before = series?.periods.at(-1);
        if (!series || !before) return;
        const from = plusDays(this.today, step.inDays);
        expect(await endSeries(deps, by, { seriesId: series.id, from, reason: "Slut" }, null)).toHaveProperty(
          "ok",
          true,
        );
        beginPeriod(series, { ...before, from, rule: null });
        return;
      }
      case "reviseShift": {
        const shiftId = await this.#shift(step.shift);
        const shift = (await this.shifts()).find(({ id }) => id === shiftId);
        if (!shift) return;
        const hours = { hours: step.hoursLater };
        const times = {
          startsAt: shift.startsAt.add(hours).toString(),
          endsAt: shift.endsAt.add(hours).toString(),
        };
        const other = step.hoursLater === 0 ? { capacity: 8 } : times;
        await reviseShift(deps, by, { shiftId: shift.id, reason: "Byte", ...other }, null);
        return;
      }
      case "cancelShift": {
        const shiftId = await this.#shift(step.shift);
        if (shiftId) await cancelShift(deps, by, { shiftId, reason: "Snö" }, null);
        return;
      }
      case "pledge": {
        const shiftId = await this.#shift(step.shift);
        if (!shiftId) return;
        const { organisationId, contact } = bakery;
        const input = { shiftId, organisationId, places: 2, minutesPerPlace: null };
        const answer = await pledgePlaces(deps, contact, input, null);
        if (answer.ok) this.#pledges.push(answer.value.pledgeId);
        return;
      }
      case "withdraw": {
        const pledgeId = this.#pledges[step.pledge % Math.max(this.#pledges.length, 1)];
        if (pledgeId) await withdrawPledge(deps, bakery.contact, { pledgeId }, null);
        return;
      }
      case "wait": {
        const then = deps.clock.now().add({ hours: step.days * 24 });
        await keepTimeUntil(deps, then, { times: step.twice ? 2 : 1 });
        return;
      }
    }
  }

  #until(rule: PlainRule): NonNullable<Period["rule"]> {
    return { ...rule, until: rule.lasts === null ? null : plusDays(this.today, rule.lasts) };
  }

  /** Every date to come has the shift that the model foretells, once. */
  async check(): Promise<void> {
    const pledged = await this.pledged();
    const reader = this.world.deps.store.reader(this.world.landlordId);
    const stored = await reader.series.byIds(this.series.map(({ id }) => id));
    for (const series of this.series) {
      const madeUntil = stored.find(({ id }) => id === series.id)?.madeUntil.toString() ?? "";
      const bySlot = Map.groupBy(
        (await shiftsOf(this.world, series.id)).filter(({ slot }) => slot !== null),
        ({ slot }) => String(slot),
      );
      for (const [slot, shifts] of bySlot) {
        expect(shifts, slot).toHaveLength(1);
        if (slot > this.today && !isHeldOn(series, slot)) expect(shifts[0]?.exception, slot).not.toBeNull();
      }
      const last = plusDays(this.today, 21 * 7) > madeUntil ? plusDays(this.today, 21 * 7) : madeUntil;
      for (let date = plusDays(this.today, 1); date < last; date = plusDays(date, 1)) {
        if (!isHeldOn(series, date)) continue;
        const [shift] = bySlot.get(date) ?? [];
        if (!shift) throw new Error(`${series.id} has no shift on ${date}`);
        if (shift.exception) continue;
        const period = periodOn(series, date);
        const start = shift.startsAt
          .toZonedDateTimeISO(shift.zone)
          .toPlainTime()
          .toString({ smallestUnit: "minute" });
        expect([start, shift.capacity, shift.state], date).toEqual([
          period?.startTime,
          period?.capacity,
          "OPEN",
        ]);
      }
    }
    const all = await this.shifts();
    for (const id of pledged) expect(all.find((shift) => shift.id === id)?.state).toBe("OPEN");
  }
}

const FIRST = { startTime: "16:00", capacity: 4 };

function inputOf({ rule, startTime, capacity: places, skipsHolidays }: Period) {
  return {
    rule: rule ? ruleText(rule) : "",
    startTime,
    capacity: places,
    holidays: skipsHolidays ? ("SKIP" as const) : ("KEEP" as const),
    customaryFreeDays: "KEEP" as const,
  };
}

const BY_SERIES: readonly Step["do"][] = ["schedule", "revise", "end"];

function promised({
  startsAt,
  endsAt,
  capacity: places,
  location,
  state,
  slot,
  taken,
  offered,
}: Shift): Json {
  return [startsAt, endsAt, places, location, state, slot, taken, offered].map(String);
}

test("a series has what its rule gives, each date once, and nobody's pledge is moved, whatever is done in any order", async () => {
  const sequences = fc.array(steps, { minLength: 1, maxLength: 25, size: "max" });
  const begin: Step = {
    do: "schedule",
    inDays: 8,
    rule: { weekdays: [1], every: 1, lasts: null },
    skipsHolidays: true,
  };
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const play = new Play(await aWorld());
      for (const step of [begin, ...sequence]) {
        const before = await play.shifts();
        const pledged = await play.pledged();
        await play.take(step);
        const after = new Map((await play.shifts()).map((shift) => [shift.id, shift]));
        for (const shift of before) {
          const now = after.get(shift.id);
          if (!now) throw new Error(`${shift.id} is gone`);
          if (BY_SERIES.includes(step.do) && pledged.has(shift.id))
            expect(promised(now)).toEqual(promised(shift));
          if (now.state !== shift.state) expect(mayBecome(SHIFT_MACHINE, shift.state, now.state)).toBe(true);
          if (shift.state === "CANCELLED") expect(promised(now)).toEqual(promised(shift));
        }
        await play.check();
      }
    }),
    { seed: 20260302, numRuns: 40 },
  );
}, 120_000);
