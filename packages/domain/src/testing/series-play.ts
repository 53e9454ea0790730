import { expect } from "vitest";
import type { PledgeId, ShiftId } from "../kernel/ids.ts";
import { pledgePlaces } from "../pledge/pledge-places.ts";
import { LIVE_PLEDGE_STATES } from "../pledge/pledge-states.ts";
import { withdrawPledge } from "../pledge/withdraw-pledge.ts";
import { endSeries } from "../series/end-series.ts";
import { reviseSeries } from "../series/revise-series.ts";
import { scheduleSeries } from "../series/schedule-series.ts";
import { cancelShift } from "../shift/cancel-shift.ts";
import { reviseShift } from "../shift/revise-shift.ts";
import type { Shift } from "../shift/shift.ts";
import type { Store } from "../store/store.ts";
import type { TimerQueue } from "../timer/timer-queue.ts";
import { aSeriesPlan } from "./inputs.ts";
import { keepTimeOfWorld } from "./keep-time.ts";
import { shiftsOf } from "./series-calendar.ts";
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
} from "./series-model.ts";
import type { Step } from "./series-steps.ts";
import type { World } from "./world-parts.ts";

/** Takes steps in a world, and keeps a naive calendar of what its series must come to. */
export class Play {
  readonly world: World<Store>;
  readonly series: SeriesModel[] = [];
  readonly #timers: TimerQueue;
  readonly #pledges: PledgeId[] = [];

  constructor(world: World<Store>, timers: TimerQueue) {
    this.world = world;
    this.#timers = timers;
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
        const period = {
          from: startsOn,
          rule: this.#until(step.rule),
          startsOn,
          skipsHolidays,
          isOver: false,
          ...FIRST,
        };
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
        // One that has ended goes on where it is given a rule without an end, or with a later one.
        if (before.isOver && !step.change.rule) return;
        const from = plusDays(this.today, step.inDays);
        const { rule, ...rest } = step.change;
        const after = {
          ...before,
          ...rest,
          from,
          isOver: false,
          rule: rule ? this.#until(rule) : before.rule,
        };
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
        beginPeriod(series, { ...before, from, isOver: true });
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
        await keepTimeOfWorld(this.world, this.#timers, then, { times: step.twice ? 2 : 1 });
        return;
      }
    }
  }

  #until(rule: PlainRule): Period["rule"] {
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
      const last = [plusDays(this.today, 21 * 7), madeUntil].toSorted().at(-1) ?? "";
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
    rule: ruleText(rule),
    startTime,
    capacity: places,
    holidays: skipsHolidays ? ("SKIP" as const) : ("KEEP" as const),
    customaryFreeDays: "KEEP" as const,
  };
}
