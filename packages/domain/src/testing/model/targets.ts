import type { PledgeId } from "../../kernel/ids.ts";
import {
  isLive,
  type Model,
  type ModelOrg,
  type ModelPerson,
  type ModelPledge,
  type ModelSeat,
  type ModelShift,
  roster,
} from "./state.ts";
import { ANY, type Step } from "./steps.ts";

/** The n-th of a list, counted round; undefined if it is empty. */
export function nth<T>(list: readonly T[], n: number): T | undefined {
  return list[n % list.length];
}

const FITTING: { readonly [does: string]: string } = {
  accept: "OFFERED",
  decline: "OFFERED",
  approve: "PENDING",
  reject: "PENDING",
};

/** The organisation that pledges on a shift: below 5 one that has no live pledge on it, if there is one. */
export function orgFor(model: Model, shift: ModelShift, n: number): ModelOrg | undefined {
  const taken = roster(model, shift).map(({ org }) => org);
  const others = model.orgs.filter(({ id }) => !taken.includes(id));
  return (n < 5 ? nth(others, n) : undefined) ?? nth(model.orgs, n);
}

/** The pledge that a step is about: one it makes sense for if there is one, else a live one or none, else any. */
export function pledgeFor({ pledges }: Model, does: Step["do"], n: number): ModelPledge | undefined {
  if (n >= ANY) return nth(pledges, n - ANY);
  const live = pledges.filter(isLive);
  const fitting = live.filter(
    ({ state, seats, places }) =>
      state === FITTING[does] ||
      (does === "name" && state === "CONFIRMED" && seats.length < places) ||
      // Every other change is of one that waits, if one does, and every other withdrawal of one that has places.
      (does === "change" && state === "WAITLISTED" && n % 2 === 0) ||
      (does === "withdraw" && state === "CONFIRMED" && n % 2 === 0),
  );
  // Now and then one of another state, but mostly nothing is better than what must be refused.
  if (does in FITTING && fitting.length === 0 && n < ANY - 5) return undefined;
  return nth(fitting, n) ?? nth(live, n) ?? nth(pledges, n);
}

/** Whom to name on a pledge: below 6 one of its people who sits elsewhere, if one does, below 12 any of its people. */
export function personFor({ people, pledges }: Model, mine: ModelPledge, n: number): ModelPerson | undefined {
  const own = people.filter(({ orgs }) => orgs.includes(mine.org));
  const elsewhere = pledges.flatMap(({ shift, seats }) => (shift === mine.shift ? [] : seats));
  const sitting = own.filter(({ id }) => elsewhere.some(({ person }) => person === id));
  return (n < 6 ? nth(sitting, n) : undefined) ?? nth(n < 12 ? own : people, n);
}

/** A seat that somebody has, and its pledge. */
export function seatFor({ pledges }: Model, n: number): { seat: ModelSeat; pledge: ModelPledge } | undefined {
  return nth(
    pledges.flatMap((pledge) => pledge.seats.map((seat) => ({ seat, pledge }))),
    n,
  );
}

/** Pledges to be moved off a shift: mostly its own that hold places. */
export function movesFor({ pledges }: Model, shift: string, moves: readonly number[]): PledgeId[] {
  const own = pledges.filter((pledge) => pledge.shift === shift);
  const holding = own.filter(({ state }) => state === "CONFIRMED" || state === "OFFERED");
  return moves.flatMap((n) => (n >= ANY ? nth(pledges, n) : (nth(holding, n) ?? nth(own, n)))?.id ?? []);
}
