/** How much the bench of pledges does. */
export type Size = {
  readonly clients: number;
  /** Connections to the server, ours and those by hand alike. */
  readonly connections: number;
  readonly hotShifts: number;
  readonly coldShifts: number;
  /** Pledges that stand on each shift before anybody comes. */
  readonly rosterSize: number;
  /** Rounds that count, and how long each contender is measured in each of them, in milliseconds. */
  readonly rounds: number;
  readonly turnMs: number;
  readonly growthRounds: number;
  /** Pledges in the database: few, and many. */
  readonly pledges: { readonly few: number; readonly many: number };
};

export const FULL: Size = {
  clients: 32,
  connections: 10,
  hotShifts: 8,
  coldShifts: 1_000,
  rosterSize: 10,
  // Many short turns: the machine's other work then meets all contenders alike.
  rounds: 11,
  turnMs: 1_000,
  growthRounds: 15,
  pledges: { few: 10_000, many: 1_000_000 },
};

/** Enough to see that every part works; it says nothing of speed. */
export const QUICK: Size = {
  clients: 4,
  connections: 4,
  hotShifts: 2,
  coldShifts: 8,
  rosterSize: 2,
  rounds: 1,
  turnMs: 40,
  growthRounds: 1,
  pledges: { few: 40, many: 400 },
};
