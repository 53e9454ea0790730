import fc from "fast-check";
import { expect, test } from "vitest";
import { endLease } from "../lease/end-lease.ts";
import { keepTimeUntil } from "../testing/keep-time.ts";
import { anOffering, anOfferOf, codeFor, signer } from "../testing/offers.ts";
import { aWorld } from "../testing/world.ts";
import type { Party } from "./appendix.ts";
import type { AppendixState } from "./appendix-states.ts";
import { declineAppendix } from "./decline-appendix.ts";
import { endAppendix } from "./end-appendix.ts";
import { type AppendixOffered, offerAppendix } from "./offer-appendix.ts";
import { signAppendix } from "./sign-appendix.ts";
import { withdrawAppendix } from "./withdraw-appendix.ts";

/*
 * A lease whose parties do whatever they like with its appendices, in any order, while days pass, with timers that run at once, late
 * or twice: what is offered, signed, declined, withdrawn or ended, offered anew, takes another's place, and ends with the lease. What
 * is stored is compared with the same written as plainly as can be: days are numbers, and each rule is a line.
 */

type Step =
  | { readonly do: "offer"; readonly beginsIn: number; readonly validDays: number }
  | { readonly do: "sign"; readonly party: Party; readonly code: "RIGHT" | "WRONG" }
  | { readonly do: "decline" | "withdraw" }
  | { readonly do: "end"; readonly which: number; readonly inDays: number }
  | { readonly do: "endLease"; readonly inDays: number | null }
  | { readonly do: "wait"; readonly days: number; readonly timers: 0 | 1 | 2 };

const soon = (min: number, max: number) => fc.integer({ min, max });
const offers = fc.record({
  do: fc.constant("offer" as const),
  beginsIn: soon(-3, 8),
  validDays: soon(0, 8),
});
const signs = fc.record({
  do: fc.constant("sign" as const),
  party: fc.constantFrom<Party[]>("LANDLORD", "TENANT"),
  code: fc.constantFrom("RIGHT" as const, "RIGHT" as const, "RIGHT" as const, "WRONG" as const),
});
const closes = fc.record({ do: fc.constantFrom("decline" as const, "withdraw" as const) });
const ends = fc.record({ do: fc.constant("end" as const), which: soon(0, 2), inDays: soon(-2, 6) });
const leaseEnds = fc.record({
  do: fc.constant("endLease" as const),
  inDays: fc.option(soon(-2, 9), { freq: 4 }),
});
const waits = fc.record({
  do: fc.constant("wait" as const),
  days: soon(0, 5),
  timers: fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 1, 2),
});
/** Offered and signed by both at once, as else seldom comes about: so that one takes another's place. */
const agrees = offers.map((offer): readonly Step[] => [
  offer,
  { do: "sign", party: "TENANT", code: "RIGHT" },
  { do: "sign", party: "LANDLORD", code: "RIGHT" },
]);
const alone = (step: Step): readonly Step[] => [step];
const steps = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: agrees },
      { weight: 2, arbitrary: offers.map(alone) },
      { weight: 4, arbitrary: signs.map(alone) },
      { weight: 1, arbitrary: closes.map(alone) },
      { weight: 3, arbitrary: ends.map(alone) },
      { weight: 2, arbitrary: leaseEnds.map(alone) },
      { weight: 3, arbitrary: waits.map(alone) },
    ),
    { maxLength: 14 },
  )
  .map((rest): readonly Step[] => [{ do: "offer", beginsIn: 0, validDays: 3 }, ...rest.flat()]);

type PlainAppendix = {
  state: AppendixState;
  readonly begins: number;
  readonly lastDay: number;
  readonly signed: Set<Party>;
  ends: number | undefined;
  withLease: boolean;
};

/** A lease's appendices as plainly as can be. Days are counted from the first. Each step answers whether it is done. */
class Plain {
  day = 0;
  leaseEnds: number | undefined;
  readonly appendices: PlainAppendix[] = [];

  offer(begins: number, lastDay: number): boolean {
    const { leaseEnds } = this;
    if (leaseEnds !== undefined && (leaseEnds <= Math.max(this.day, begins) || lastDay >= leaseEnds))
      return false;
    if (this.appendices.some(isOpen)) return false;
    const term = { begins, lastDay, ends: leaseEnds, withLease: leaseEnds !== undefined };
    this.appendices.push({ ...term, state: "OFFERED", signed: new Set() });
    return true;
  }

  sign(one: PlainAppendix, party: Party, isRight: boolean): boolean {
    const isOver = this.day > one.lastDay || (one.ends !== undefined && one.ends <= this.day);
    if (!isOpen(one) || isOver || one.signed.has(party) || !isRight) return false;
    one.signed.add(party);
    one.state = one.signed.size === 2 ? "SIGNED" : "PARTLY_SIGNED";
    if (one.state === "SIGNED" && this.day >= one.begins) this.#begin(one);
    return true;
  }

  close(one: PlainAppendix, state: "DECLINED" | "WITHDRAWN"): boolean {
    if (!isOpen(one)) return false;
    one.state = state;
    return true;
  }

  end(one: PlainAppendix, day: number): boolean {
    if (!isAgreed(one)) return false;
    if (one.state === "ACTIVE" && day < one.begins) return false;
    if (this.leaseEnds !== undefined && day > this.leaseEnds) return false;
    this.#setEnd(one, day, false);
    return true;
  }

  endLease(day: number | undefined): boolean {
    this.leaseEnds = day;
    for (const one of this.appendices.filter((each) => isOpen(each) || isAgreed(each))) {
      if (day === undefined) {
        if (one.withLease) this.#setEnd(one, undefined, false);
      } else if (isOpen(one) && (day <= one.begins || day <= this.day)) one.state = "WITHDRAWN";
      else {
        const last = one.state === "ACTIVE" ? Math.max(day, one.begins) : day;
        const endsItself = one.ends !== undefined && !one.withLease && one.ends <= last;
        if (!endsItself) this.#setEnd(one, last, true);
      }
    }
    return true;
  }

  /** What time does, once somebody looks: in the order in which it falls due. */
  lookAtClock(): void {
    for (const one of this.appendices) if (isOpen(one) && this.day > one.lastDay) one.state = "EXPIRED";
    for (const one of this.appendices.toSorted((a, b) => a.begins - b.begins)) {
      const neverHolds = one.ends !== undefined && one.ends < one.begins;
      if (one.state === "SIGNED" && this.day >= one.begins && !neverHolds) this.#begin(one);
    }
    for (const one of this.appendices) {
      if (isAgreed(one) && one.ends !== undefined && one.ends <= this.day) one.state = "ENDED";
    }
  }

  #setEnd(one: PlainAppendix, day: number | undefined, withLease: boolean): void {
    one.ends = day;
    one.withLease = withLease;
    if (isAgreed(one) && day !== undefined && day <= this.day) one.state = "ENDED";
  }

  /** A lease has one that holds. */
  #begin(one: PlainAppendix): void {
    for (const former of this.appendices) if (former.state === "ACTIVE") former.state = "ENDED";
    one.state = "ACTIVE";
  }
}

function isOpen({ state }: PlainAppendix): boolean {
  return state === "OFFERED" || state === "PARTLY_SIGNED";
}

function isAgreed({ state }: PlainAppendix): boolean {
  return state === "SIGNED" || state === "ACTIVE";
}

async function play(given: readonly Step[]): Promise<void> {
  const world = await aWorld();
  const { deps, landlord } = world;
  const offering = await anOffering(world);
  const first = Temporal.PlainDate.from("2026-03-24");
  const noonOf = (day: number) =>
    first
      .add({ days: day })
      .toZonedDateTime({ timeZone: "Europe/Stockholm", plainTime: "12:00" })
      .toInstant();
  const dateOf = (day: number) => first.add({ days: day }).toString();
  deps.clock.set(noonOf(0));
  const plain = new Plain();
  const offered: AppendixOffered[] = [];
  const reason = "Vi flyttar";
  const lastOf = <T>(list: readonly T[]): T => {
    const last = list.at(-1);
    if (!last) throw new Error("The first step offers one");
    return last;
  };

  const run = async (step: Step): Promise<[done: boolean, foretold: boolean]> => {
    switch (step.do) {
      case "offer": {
        const [begins, lastDay] = [plain.day + step.beginsIn, plain.day + step.validDays];
        const dates = { effectiveFrom: dateOf(begins), validUntil: dateOf(lastDay) };
        const input = anOfferOf(world, offering, dates);
        const made = await offerAppendix(deps, landlord.coordinator, input, null);
        if (made.ok) offered.push(made.value);
        return [made.ok, plain.offer(begins, lastDay)];
      }
      case "sign": {
        const actor = signer(world, offering, step.party);
        const isRight = step.code === "RIGHT";
        const { appendixId, documentHash } = lastOf(offered);
        const code = await codeFor(world, actor, lastOf(offered)).catch(() => "");
        const input = { appendixId, documentHash, proof: isRight ? code : "999999" };
        const foretold = plain.sign(lastOf(plain.appendices), step.party, isRight);
        return [(await signAppendix(deps, actor, input, null)).ok, foretold];
      }
      case "decline": {
        const input = { appendixId: lastOf(offered).appendixId, reason };
        const foretold = plain.close(lastOf(plain.appendices), "DECLINED");
        return [(await declineAppendix(deps, offering.tenant.contact, input, null)).ok, foretold];
      }
      case "withdraw": {
        const input = { appendixId: lastOf(offered).appendixId, reason };
        const foretold = plain.close(lastOf(plain.appendices), "WITHDRAWN");
        return [(await withdrawAppendix(deps, landlord.coordinator, input, null)).ok, foretold];
      }
      case "end": {
        const n = step.which % offered.length;
        const [one, target] = [offered[n], plain.appendices[n]];
        if (!one || !target) throw new Error(`There is no ${n}`);
        const day = plain.day + step.inDays;
        const input = {
          appendixId: one.appendixId,
          reason: "TERMINATED_BY_TENANT",
          endsOn: dateOf(day),
        } as const;
        return [(await endAppendix(deps, landlord.coordinator, input, null)).ok, plain.end(target, day)];
      }
      case "endLease": {
        const day = step.inDays === null ? undefined : plain.day + step.inDays;
        const input = { leaseId: offering.leaseId, endsOn: day === undefined ? null : dateOf(day) };
        return [(await endLease(deps, landlord.coordinator, input, null)).ok, plain.endLease(day)];
      }
      case "wait": {
        plain.day += step.days;
        deps.clock.set(noonOf(plain.day));
        if (step.timers > 0) {
          await keepTimeUntil(deps, noonOf(plain.day), { times: step.timers });
          plain.lookAtClock();
        }
        return [true, true];
      }
    }
  };

  for (const step of given) {
    const [done, foretold] = await run(step);
    expect([step, done]).toEqual([step, foretold]);
    const reader = deps.store.reader(world.landlordId);
    const ids = offered.map(({ appendixId }) => appendixId);
    const stored = (await reader.appendices.byIds(ids)).toSorted(
      (a, b) => ids.indexOf(a.id) - ids.indexOf(b.id),
    );
    expect([step, stored.map(({ state }) => state)]).toEqual([
      step,
      plain.appendices.map(({ state }) => state),
    ]);
    const live = plain.appendices.map((one) => isOpen(one) || isAgreed(one));
    expect([step, stored.filter((_, n) => live[n]).map(({ endsOn }) => endsOn?.toString())]).toEqual([
      step,
      plain.appendices
        .filter((_, n) => live[n])
        .map(({ ends }) => (ends === undefined ? undefined : dateOf(ends))),
    ]);
    expect(stored.filter(({ state }) => state === "ACTIVE").length, "invariant 16").toBeLessThanOrEqual(1);
    const signatures = await reader.appendices.signatures(ids);
    for (const { id, state } of stored) {
      const signed = signatures.get(id) ?? [];
      const isSigned = ["SIGNED", "ACTIVE", "ENDED"].includes(state);
      expect(signed.length === 2, "invariant 16").toBe(isSigned);
      expect(new Set(signed.map((one) => one.documentHash)).size).toBeLessThanOrEqual(1);
    }
  }
}

test("whatever both parties do, in whatever order and however late timers are, it is what its rules say", async () => {
  await fc.assert(fc.asyncProperty(steps, play), { numRuns: 150, seed: 6 });
});
