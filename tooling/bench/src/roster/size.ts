/** How much the bench of rosters does. */
export type Size = {
  readonly districts: number;
  readonly tenants: number;
  readonly initiatives: number;
  /** Shifts to come; each has ten pledges. */
  readonly shifts: number;
  /** How many times as many shifts and pledges there are where history has grown. */
  readonly history: number;
  /** How many ask at once where several do. */
  readonly clients: number;
  /** Rounds that count, and how long each contender is measured in each of them, in milliseconds. */
  readonly rounds: number;
  readonly turnMs: number;
  /** How often a question is asked whose statements are counted. */
  readonly timesCounted: number;
};

/** Pledges on each shift. */
export const ROSTER_SIZE = 10;

/** Connections of each contender to the database: as many as the API opens. */
export const CONNECTIONS = 10;

export const FULL: Size = {
  districts: 200,
  tenants: 5_000,
  initiatives: 2_000,
  shifts: 20_000,
  history: 10,
  clients: 16,
  // Many short turns: the machine's other work then meets all contenders alike.
  rounds: 11,
  turnMs: 1_000,
  timesCounted: 10,
};

/** Enough to see that every part works; it says nothing of speed. */
export const QUICK: Size = {
  districts: 2,
  tenants: 40,
  initiatives: 4,
  shifts: 120,
  history: 2,
  clients: 2,
  rounds: 1,
  turnMs: 20,
  timesCounted: 3,
};
