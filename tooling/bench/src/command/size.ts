/** How much the bench of commands does. */
export type Size = {
  /** Each a contact of an organisation of their own; all type at once, each the next command when the last was answered. */
  readonly people: number;
  /** Days with a shift of each initiative. */
  readonly days: number;
  /** Rounds that count, and how long each contender is measured in each of them, in milliseconds. */
  readonly rounds: number;
  readonly turnMs: number;
};

export const FULL: Size = { people: 16, days: 60, rounds: 11, turnMs: 2_000 };

/** Enough to see that every part works; it says nothing of speed. */
export const QUICK: Size = { people: 2, days: 10, rounds: 1, turnMs: 200 };
