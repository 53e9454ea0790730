import type { Party } from "../appendix/appendix.ts";
import type { AppendixState, EndReason } from "../appendix/appendix-states.ts";

type PlainAppendix = {
  readonly begins: number;
  /** The last day to sign it on. */
  readonly lastDay: number;
  readonly signed: ReadonlySet<Party>;
  readonly state: AppendixState;
  readonly ends: number | null;
  readonly endReason: EndReason | null;
  /** When both had signed, and its first day had come. */
  readonly since: number;
};

/** What people do is done at noon. */
const NOON = 0.5;

/**
 * A lease and its appendices as plainly as can be: days are numbers, counted from the first, and each rule is a line. What is asked of
 * it answers whether it is done.
 */
export class PlainLease {
  day = 0;
  ends: number | null = null;
  appendices: readonly PlainAppendix[] = [];

  copy(): PlainLease {
    return Object.assign(new PlainLease(), this);
  }

  offer(begins: number, lastDay: number): boolean {
    const { ends } = this;
    if (ends !== null && (ends <= Math.max(this.day, begins) || lastDay >= ends)) return false;
    if (this.appendices.some(isOpen)) return false;
    const endReason = ends === null ? null : ("LEASE_ENDED" as const);
    const offered = { begins, lastDay, ends, endReason, since: begins, signed: new Set<Party>() };
    this.appendices = [...this.appendices, { ...offered, state: "OFFERED" }];
    return true;
  }

  sign(n: number, party: Party, isRight: boolean): boolean {
    const one = this.#nth(n);
    const isOver = this.day > one.lastDay || (one.ends !== null && one.ends <= this.day);
    if (!isOpen(one) || isOver || one.signed.has(party) || !isRight) return false;
    const signed = new Set([...one.signed, party]);
    const isSigned = signed.size === 2;
    const since = Math.max(one.begins, this.day + NOON);
    this.#set(n, isSigned ? { signed, since, state: "SIGNED" } : { signed, state: "PARTLY_SIGNED" });
    if (isSigned && this.day >= one.begins) this.#begin(n);
    return true;
  }

  close(n: number, state: "DECLINED" | "WITHDRAWN"): boolean {
    if (!isOpen(this.#nth(n))) return false;
    this.#set(n, { state });
    return true;
  }

  end(n: number, day: number): boolean {
    const one = this.#nth(n);
    if (!isAgreed(one) || (one.state === "ACTIVE" && day < one.begins)) return false;
    if (this.ends !== null && day > this.ends) return false;
    this.#setEnd(n, day, "TERMINATED_BY_TENANT");
    return true;
  }

  endLease(day: number | null): boolean {
    this.ends = day;
    for (const [n, one] of this.appendices.entries()) {
      if (!isOpen(one) && !isAgreed(one)) continue;
      const isWithLease = one.endReason === "LEASE_ENDED";
      if (day === null) {
        if (isWithLease) this.#setEnd(n, null, null);
      } else if (isOpen(one) && (day <= one.begins || day <= this.day)) this.#set(n, { state: "WITHDRAWN" });
      else {
        const last = one.state === "ACTIVE" ? Math.max(day, one.begins) : day;
        const endsItself = one.ends !== null && !isWithLease && one.ends <= last;
        if (!endsItself) this.#setEnd(n, last, "LEASE_ENDED");
      }
    }
    return true;
  }

  /** The first that is due of what time does once somebody looks, one thing at a time; false where there is nothing more. */
  letOneFallDue(): boolean {
    const due = this.appendices
      .entries()
      .flatMap(([n, one]) => [...this.#dueOf(n, one)])
      .filter(({ day }) => day <= this.day)
      .toArray()
      .toSorted((a, b) => a.day - b.day);
    due[0]?.happens();
    return due.length > 0;
  }

  *#dueOf(n: number, one: PlainAppendix): Generator<{ readonly day: number; happens(): void }> {
    if (isOpen(one)) yield { day: one.lastDay + 1, happens: () => this.#set(n, { state: "EXPIRED" }) };
    const neverHolds = one.ends !== null && one.ends <= one.begins;
    if (one.state === "SIGNED" && !neverHolds) yield { day: one.begins, happens: () => this.#begin(n) };
    else if (isAgreed(one) && one.ends !== null) {
      yield { day: one.ends, happens: () => this.#set(n, { state: "ENDED" }) };
    }
  }

  #nth(n: number): PlainAppendix {
    const one = this.appendices[n];
    if (!one) throw new Error(`There is no ${n}`);
    return one;
  }

  #set(n: number, changes: Partial<PlainAppendix>): void {
    this.appendices = this.appendices.with(n, { ...this.#nth(n), ...changes });
  }

  #setEnd(n: number, ends: number | null, endReason: EndReason | null): void {
    const isOver = isAgreed(this.#nth(n)) && ends !== null && ends <= this.day;
    this.#set(n, { ends, endReason, ...(isOver && { state: "ENDED" }) });
  }

  /** A lease has one that holds: what came to hold last; of two at the same time, what was offered last. */
  #begin(n: number): void {
    const holding = this.appendices.findIndex(({ state }) => state === "ACTIVE");
    this.#set(n, { state: "ACTIVE" });
    if (holding < 0) return;
    const [a, b] = [this.#nth(n), this.#nth(holding)];
    const isLater = a.since > b.since || (a.since === b.since && n > holding);
    if (isLater) this.#supersede(holding, Math.floor(a.since));
    else this.#supersede(n, Math.floor(b.since));
  }

  #supersede(n: number, day: number): void {
    const { ends } = this.#nth(n);
    const endedItself = ends !== null && ends <= day;
    this.#set(n, { state: "ENDED", ...(!endedItself && { ends: day, endReason: "SUPERSEDED" }) });
  }
}

function isOpen({ state }: PlainAppendix): boolean {
  return state === "OFFERED" || state === "PARTLY_SIGNED";
}

function isAgreed({ state }: PlainAppendix): boolean {
  return state === "SIGNED" || state === "ACTIVE";
}
